package org.mirps.employment.form.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.Workbooks;

/** A published form means what it meant, whatever becomes of its workbook's reader and of the engine. */
@ExtendWith(ArquillianExtension.class)
class FrozenFormIT {

    @Inject
    private FormCatalog catalog;

    @Inject
    private FormEngine engine;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private final String formId = "frozen_" + UUID.randomUUID();

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void itRunsAlsoWhereItsWorkbookReadsNoMore() throws Exception {
        long id = publish();
        FormDefinition published = catalog.form(id).definition();
        change("update form_version set source = 'no workbook any more' where id = ?", id);
        CompiledForm later = afterTheNextStart(id);
        assertThat(later.definition()).isEqualTo(published);
        assertThat(value(later)).isEqualTo("3");
    }

    @Test
    void anotherEngineCompilesTheFormThatWasPublishedAndNotItsWorkbook() throws Exception {
        long id = publish();
        FormDefinition published = catalog.form(id).definition();
        change(
                "update form_version set source = 'no workbook any more', compiled = '', compiled_by = 'another' where id = ?",
                id);
        CompiledForm later = afterTheNextStart(id);
        assertThat(later.definition()).isEqualTo(published);
        assertThat(value(later)).isEqualTo("3");
        assertThat(stored("compiled_by", id)).isEqualTo(engine.version());
    }

    @Test
    void oneThatWasPublishedBeforeDefinitionsWereKeptIsFrozenOnce() throws Exception {
        long id = publish();
        Object definition = stored("definition", id);
        change("update form_version set definition = null where id = ?", id);
        assertThat(catalog.unfrozen()).contains(id);
        afterTheNextStart(id);
        assertThat(catalog.unfrozen()).doesNotContain(id);
        assertThat(stored("definition", id)).isEqualTo(definition);
    }

    @Test
    void whatIsFrozenIsNotFrozenAgain() {
        CompiledForm form = Workbooks.compiledText(workbook());
        FormVersion version =
                new FormVersion(new FormFile("f.md", new byte[0]), form, engine.version(), Instant.EPOCH, null);
        assertThatThrownBy(() -> version.freeze(form, engine.version())).isInstanceOf(IllegalStateException.class);
    }

    private long publish() {
        return catalog.publish(new FormFile("frozen.md", workbook().getBytes(StandardCharsets.UTF_8)));
    }

    private String workbook() {
        return Workbooks.sheet(
                        "survey",
                        "type | name | label::es | label::en | calculation",
                        "begin group | g | Grupo | Group | ",
                        "integer | one | Uno | One | ",
                        "calculate | sum | | | 1 + 2",
                        "end group | | | | ")
                + Workbooks.sheet(
                        "settings", "form_title | form_id | version | title_en", "Prueba | " + formId + " | 1 | Test");
    }

    private CompiledForm afterTheNextStart(long id) throws Exception {
        FormCatalog another = new Unmanaged<>(FormCatalog.class)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
        return inTransaction(() -> another.form(id));
    }

    private @Nullable String value(CompiledForm form) {
        return engine.open(form, new StoredAnswers(List.of(), Map.of(), Map.of()), ZoneOffset.UTC)
                .evaluate("${sum} + 0");
    }

    private void change(String sql, long id) throws Exception {
        inTransaction(() -> entities.createNativeQuery(sql).setParameter(1, id).executeUpdate());
        entities.getEntityManagerFactory().getCache().evictAll();
    }

    private Object stored(String column, long id) throws Exception {
        return inTransaction(() -> entities.createNativeQuery("select " + column + " from form_version where id = ?")
                .setParameter(1, id)
                .getSingleResult());
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.commit();
        }
    }
}
