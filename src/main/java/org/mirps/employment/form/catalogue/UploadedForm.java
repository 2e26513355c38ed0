package org.mirps.employment.form.catalogue;

import java.time.Instant;
import org.mirps.employment.shared.AccountId;

/**
 * A draft as lists name it.
 *
 * @param uploadedAt UTC
 */
public record UploadedForm(FormDraftId id, String fileName, AccountId uploadedBy, Instant uploadedAt) {}
