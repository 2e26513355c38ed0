package org.mirps.employment.form.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.javarosa.core.model.FormDef;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.StoredAnswers;

/** Runs forms with JavaRosa: each run has a form of its own, restored from its compiled bytes, so runs share nothing. */
@ApplicationScoped
public class JavaRosaEngine implements FormEngine {

    @Override
    public String version() {
        return JavaRosa.VERSION;
    }

    @Inject
    Clock clock;

    /** For the container. */
    public JavaRosaEngine() {}

    /** Outside it. */
    public JavaRosaEngine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FormRun open(CompiledForm form, StoredAnswers answers, ZoneId zone) {
        FormDef restored = JavaRosa.restore(form.compiled(), () -> LocalDateTime.ofInstant(clock.instant(), zone));
        return new JavaRosaRun(restored, form.definition(), answers);
    }
}
