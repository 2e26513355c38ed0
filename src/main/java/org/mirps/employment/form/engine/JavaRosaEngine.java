package org.mirps.employment.form.engine;

import jakarta.enterprise.context.ApplicationScoped;
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

    @Override
    public FormRun open(CompiledForm form, StoredAnswers answers) {
        FormDef restored = JavaRosa.restore(form.compiled());
        return new JavaRosaRun(restored, form.definition(), answers);
    }
}
