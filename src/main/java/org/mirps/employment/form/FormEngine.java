package org.mirps.employment.form;

import java.time.ZoneId;

/** Door to the engine that runs forms. Implementations are safe for use by many threads. */
public interface FormEngine {

    /** Name and version of the engine, such as {@code javarosa-6.0.0}: compiled forms of another one are compiled anew. */
    String version();

    /**
     * Opens a run over stored answers: restores the form, loads the answers, evaluates everything. Some 10 ms.
     *
     * @param zone where it is filled: what {@code today()} is there
     */
    FormRun open(CompiledForm form, StoredAnswers answers, ZoneId zone);
}
