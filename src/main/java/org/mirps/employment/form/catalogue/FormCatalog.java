package org.mirps.employment.form.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormCompiler;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.FormHasProblems;
import org.mirps.employment.form.FormReader;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.shared.NotFound;

/** The published form versions, ready to run. Versions never change, so each is read once per node and kept. */
@ApplicationScoped
public class FormCatalog {

    private static final String FOLDER = "/org/mirps/employment/form/shipped/";

    /** File names of the forms that ship with the app. */
    static final List<String> SHIPPED =
            List.of("form-sne-2025.md", "form-competencias-2025.md", "form-buenas-practicas-2025.md");

    private final ConcurrentHashMap<Long, CompiledForm> ready = new ConcurrentHashMap<>();

    @Inject
    FormVersionRepository versions;

    @Inject
    FormReader reader;

    @Inject
    FormEngine engine;

    @Inject
    FormCompiler compiler;

    @Inject
    Clock clock;

    /**
     * The form of a published version.
     *
     * @throws NotFound if there is no such version
     */
    @Transactional
    public CompiledForm form(long formVersionId) {
        CompiledForm known = ready.get(formVersionId);
        return known != null ? known : load(formVersionId);
    }

    /**
     * A published version by its id, without its files, and those of the same form that are newer: the newest first, the version itself last.
     *
     * @throws NotFound if there is no such version
     */
    @Transactional
    public List<PublishedForm> since(long formVersionId) {
        List<PublishedForm> all = versions.all();
        PublishedForm version = all.stream()
                .filter(one -> one.id() == formVersionId)
                .findFirst()
                .orElseThrow(() -> new NotFound("form version " + formVersionId));
        return all.stream()
                .filter(one -> one.formId().equals(version.formId()) && !version.isNewerThan(one.version()))
                .toList();
    }

    /** Publishes the forms that ship with the app, where they are not published yet. */
    @Transactional
    public void publishShippedForms() {
        SHIPPED.stream().map(FormCatalog::shipped).forEach(this::publish);
    }

    /**
     * Publishes a workbook in nobody's name, as those that ship; people publish drafts.
     *
     * @return id of the new version, or of the one there is if this form and version were published before
     * @throws FormHasProblems if it has errors
     */
    @Transactional
    public long publish(FormFile file) {
        FormReader.Reading reading = reader.read(file.name(), file.content());
        CompiledForm form = reading.form().orElseThrow(() -> new FormHasProblems(file.name(), reading.problems()));
        FormDefinition definition = form.definition();
        return versions.find(definition.formId(), definition.version())
                .orElseGet(() -> versions.add(new FormVersion(file, form, engine.version(), clock.instant(), null)))
                .id();
    }

    /** Versions that were published before their definitions were kept, by a release that read them anew at each start. */
    @Transactional
    public List<Long> unfrozen() {
        return versions.unfrozen();
    }

    private CompiledForm load(long formVersionId) {
        FormVersion version = versions.get(formVersionId);
        CompiledForm form = version.definition()
                .map(definition -> frozen(version, definition))
                .orElseGet(() -> freeze(version));
        ready.put(formVersionId, form);
        return form;
    }

    private CompiledForm frozen(FormVersion version, FormDefinition definition) {
        if (!version.isCompiledBy(engine.version())) {
            FormCompiler.Compilation made = compiler.compile(version.xform(), List.of());
            version.recompiled(
                    made.compiled()
                            .orElseThrow(() -> new IllegalStateException(
                                    "This engine does not take published form " + version.id() + ": " + made.error())),
                    engine.version());
        }
        return new CompiledForm(definition, version.xform(), version.compiled());
    }

    private CompiledForm freeze(FormVersion version) {
        FormFile file = version.file();
        FormReader.Reading reading = reader.read(file.name(), file.content());
        CompiledForm form = reading.form()
                .orElseThrow(() -> new IllegalStateException(
                        "Published form " + version.id() + " does not read any more: " + reading.problems()));
        version.freeze(form, engine.version());
        return form;
    }

    private static FormFile shipped(String name) {
        try (InputStream in = FormCatalog.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Shipped form is missing: " + name);
            }
            return new FormFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
