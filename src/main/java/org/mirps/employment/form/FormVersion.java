package org.mirps.employment.form;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mirps.employment.shared.LocalizedText;

/**
 * A published version of an instrument. It is read from a workbook, checked and dry-run, then published; from then on it never changes,
 * because answers keep the version that they were given on. Only the engine's compiled form is made anew when the engine changes.
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

    private byte[] compiled;

    @Column(name = "compiled_by")
    private String compiledBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected FormVersion() {}

    FormVersion(
            String sourceName, byte[] source, String sha256, CompiledForm form, String engine, Instant publishedAt) {
        FormDefinition definition = form.definition();
        this.formId = definition.formId();
        this.version = definition.version();
        this.titleEs = definition.title().es();
        this.titleEn = definition.title().en();
        this.sourceName = sourceName;
        this.source = source;
        this.sha256 = sha256;
        this.xform = form.xform();
        this.compiled = form.compiled();
        this.compiledBy = engine;
        this.publishedAt = publishedAt;
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

    String sourceName() {
        return sourceName;
    }

    byte[] source() {
        return source;
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

    void recompiled(CompiledForm form, String engine) {
        compiled = form.compiled();
        xform = form.xform();
        compiledBy = engine;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
