package org.mirps.employment.form;

import java.util.Map;
import org.mirps.employment.shared.LocalizedText;

/** One choice of a list. {@code extra} holds the further columns of the choices sheet, which choice filters read; empty cells are left out. */
public record Choice(String name, LocalizedText label, Map<String, String> extra) {}
