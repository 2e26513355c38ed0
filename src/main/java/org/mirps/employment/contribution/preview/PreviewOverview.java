package org.mirps.employment.contribution.preview;

import java.util.List;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.filling.SectionSummary;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.shared.LocalizedText;

/**
 * The sections of a form that is being tried.
 *
 * @param country ISO 3166-1 code of the country whose official the person plays
 */
public record PreviewOverview(
        FormDraftId draft,
        LocalizedText title,
        String version,
        String country,
        Progress progress,
        List<SectionSummary> sections) {}
