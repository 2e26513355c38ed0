package org.mirps.employment.platform.demo;

import java.util.Set;
import org.mirps.employment.shared.LocalizedText;

/** A group of participants of the demo. @param members their codes */
record SeedGroup(String code, LocalizedText name, Set<String> members) {}
