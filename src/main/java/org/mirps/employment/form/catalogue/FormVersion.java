package org.mirps.employment.form.catalogue;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.DefinitionReader;
import org.mirps.employment.form.DefinitionWriter;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Sha256;

/**
 * A published version of an instrument. It is read from a workbook, checked and dry-run, then published; from then on neither the workbook
 * nor what was made of it changes, because answers keep the version that they were given on: the definition and the XForm are stored, and
 * run from. Only the engine's compiled form is made anew when the engine changes.
 */
@Entity
@Table(name = "form_version")
public class FormVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "form_id")
    private String formId;

    private String version;

    @Column(name = "title_es")
    private String titleEs;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "source_name")
    private String sourceName;

    @Basic(fetch = FetchType.LAZY)
    private byte[] source;

    private String sha256;

    private String xform;

    private @Nullable String definition;

    private byte[] compiled;

    @Column(name = "compiled_by")
    private String compiledBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable Long publishedBy;

    protected FormVersion() {}

    /** @param publishedBy null: it ships with the app */
    FormVersion(FormFile file, CompiledForm form, String engine, Instant publishedAt, @Nullable AccountId publishedBy) {
        FormDefinition definition = form.definition();
        this.formId = definition.formId();
        this.version = definition.version();
        this.titleEs = definition.title().es();
        this.titleEn = definition.title().en();
        this.sourceName = file.name();
        this.source = file.content();
        this.sha256 = Sha256.of(file.content());
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy == null ? null : publishedBy.value();
        this.definition = DefinitionWriter.write(definition);
        this.xform = form.xform();
        this.compiled = form.compiled();
        this.compiledBy = engine;
    }

    public long id() {
        return id;
    }

    public String formId() {
        return formId;
    }

    public String version() {
        return version;
    }

    public LocalizedText title() {
        return new LocalizedText(titleEs, titleEn);
    }

    /** The file as it was published. */
    FormFile file() {
        return new FormFile(sourceName, source);
    }

    /** What it asks; empty of what was published before definitions were kept, until {@link #freeze} has been called. */
    Optional<FormDefinition> definition() {
        return Optional.ofNullable(definition).map(DefinitionReader::read);
    }

    /** Keeps what the workbook means. Nothing changes it afterwards. */
    void freeze(CompiledForm form, String engine) {
        if (definition != null) {
            throw new IllegalStateException("Form version " + id + " is frozen");
        }
        definition = DefinitionWriter.write(form.definition());
        xform = form.xform();
        recompiled(form.compiled(), engine);
    }

    byte[] compiled() {
        return compiled;
    }

    String xform() {
        return xform;
    }

    boolean isCompiledBy(String engine) {
        return compiledBy.equals(engine);
    }

    void recompiled(byte[] made, String engine) {
        compiled = made;
        compiledBy = engine;
    }

    PublishedForm published() {
        return new PublishedForm(id, formId, version, title(), publishedAt, publishedBy());
    }

    /** UTC. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Empty where it ships with the app. */
    public Optional<AccountId> publishedBy() {
        return Optional.ofNullable(publishedBy).map(AccountId::new);
    }
}
