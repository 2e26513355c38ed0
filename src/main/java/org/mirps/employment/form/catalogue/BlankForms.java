package org.mirps.employment.form.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.UnitWords;
import org.mirps.employment.form.blank.BlankForm;
import org.mirps.employment.form.blank.BlankFormMaker;
import org.mirps.employment.form.blank.BlankFormWriter;
import org.mirps.employment.shared.Language;

/** Blank forms of published versions, as files. For rooms that have checked who asks. */
@ApplicationScoped
public class BlankForms {

    @Inject
    FormCatalog catalog;

    @Inject
    UnitWords units;

    @Inject
    @Any
    Instance<BlankFormWriter> writers;

    /** Throws NotFound if there is no such version. */
    @Transactional
    public FormFile file(long formVersionId, Language language, BlankFormWriter.Format format) {
        FormDefinition definition = catalog.form(formVersionId).definition();
        List<PublishedForm> since = catalog.since(formVersionId);
        String name = since.get(since.size() - 1).fileName() + "-" + language.code();
        BlankForm form = new BlankFormMaker(definition, language, units).make(name);
        BlankFormWriter writer = writers.stream()
                .filter(each -> each.format() == format)
                .findFirst()
                .orElseThrow();
        return new FormFile(name + format.type().ending(), writer.write(form));
    }
}
