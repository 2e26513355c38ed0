package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import org.mirps.employment.form.catalogue.FormCatalog;

/** The words of the form versions. Versions never change, so those of each are gathered once per node and kept. */
@ApplicationScoped
public class FormLabels {

    private final ConcurrentHashMap<Long, ChoiceLabels> known = new ConcurrentHashMap<>();

    @Inject
    FormCatalog forms;

    /** Throws NotFound where there is no such version. */
    public ChoiceLabels of(long formVersionId) {
        return known.computeIfAbsent(
                formVersionId, id -> new ChoiceLabels(forms.form(id).definition()));
    }
}
