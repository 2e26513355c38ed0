package org.mirps.employment.form.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormReader;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.change.VersionCheck;
import org.mirps.employment.shared.Sha256;

/** Uploaded workbooks as they read. Each is looked at page by page, so the last few readings are kept; the same bytes always read the same. */
@ApplicationScoped
class WorkbookShelf {

    private static final int MOST = 8;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<String, Reading> readings =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    @Inject
    FormReader reader;

    @Inject
    FormVersionRepository versions;

    /** The workbook alone. */
    Reading read(FormFile file) {
        // The name decides the format and stands in problems.
        return readings.get(
                Sha256.of(file.content()) + file.name(), unused -> reader.read(file.name(), file.content()));
    }

    /** All problems of a workbook that is to be published now, its version among the versions that there are included. */
    List<FormProblem> problems(Reading reading) {
        List<FormProblem> problems = new ArrayList<>(reading.problems());
        reading.identity()
                .flatMap(identity -> VersionCheck.problem(identity, versions.of(identity.formId())))
                .ifPresent(problems::add);
        problems.sort(FormProblem.BY_PLACE);
        return List.copyOf(problems);
    }
}
