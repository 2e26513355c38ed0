package org.mirps.employment.form.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.FormHasProblems;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormWriter;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.change.Repairs;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;

/** From an uploaded workbook to a published version, on a real database. Every test has a form and a coordinator of its own. */
@ExtendWith(ArquillianExtension.class)
class FormDraftIT {

    @Inject
    private FormDraftDesk desk;

    @Inject
    private FormDesk forms;

    @Inject
    private FormCatalog catalog;

    @Inject
    private AccountRepository accounts;

    @Inject
    private ActingAs acting;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    private final String formId = "form_" + UUID.randomUUID();
    private AccountId coordinator = new AccountId(0);

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void thereIsACoordinator() throws Exception {
        transaction.begin();
        String email = UUID.randomUUID() + "@forms.example";
        coordinator = accounts.add(new Account(
                        email, "Rosa Díaz", Language.ES, EnumSet.of(Role.COORDINATOR), null, clock.instant()))
                .id();
        transaction.commit();
    }

    @Test
    void aWorkbookWithErrorsIsKeptWithAllOfThem() {
        FormDraftId id = upload(workbook("1", "txt | a | Uno | One", "text | b | | "));
        DraftView draft = act(() -> desk.draft(id));
        assertThat(places(draft.problems())).containsExactly("unknown-type@3", "missing-label@4");
        assertThat(draft.form()).isEmpty();
        assertThat(draft.isPublishable()).isFalse();
        assertThat(draft.uploadedBy()).isEqualTo("Rosa Díaz");
        assertThatThrownBy(() -> act(() -> desk.publish(id, 1))).isInstanceOf(FormHasProblems.class);
        discard(id);
    }

    @Test
    void aFileThatIsNoWorkbookIsOneProblem() {
        FormDraftId id = act(() -> desk.upload("C:\\Documents\\photo.jpg", new byte[] {1, 2, 3}));
        DraftView draft = act(() -> desk.draft(id));
        assertThat(draft.fileName()).isEqualTo("photo.jpg");
        assertThat(places(draft.problems())).containsExactly("unsupported-format@0");
        discard(id);
    }

    @Test
    void theNextUploadSaysWhichProblemsAreGone() {
        FormDraftId id = upload(workbook("1", "txt | a | Uno | One", "text | b | | "));
        replace(id, 1, workbook("1", "text | new | Nueva | New", "text | a | Uno | One", "text | b | | "));
        DraftView draft = act(() -> desk.draft(id));
        assertThat(draft.repairs()).isEqualTo(new Repairs(1, 0));
        assertThat(places(draft.problems())).containsExactly("missing-label@5");
        discard(id);
    }

    @Test
    void whatSomebodyElseUploadedMeanwhileIsNotPublishedUnseen() {
        FormDraftId id = upload(workbook("1", "text | a | Uno | One"));
        replace(id, 1, workbook("1", "text | b | Dos | Two"));
        assertThatThrownBy(() -> act(() -> desk.publish(id, 1))).isInstanceOf(DraftChanged.class);
        assertThatThrownBy(() -> replace(id, 1, workbook("1", "text | c | Tres | Three")))
                .isInstanceOf(DraftChanged.class);
        assertThatThrownBy(() -> act(() -> {
                    desk.discard(id, 1);
                    return id;
                }))
                .isInstanceOf(DraftChanged.class);
        act(() -> {
            desk.discard(id, 2);
            return id;
        });
        assertThatThrownBy(() -> act(() -> desk.draft(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPublishedVersionSaysWhoPublishedItAndStaysAsItIs() {
        PublishedForm first = publish(workbook("1", "text | a | Uno | One"));
        PublishedForm second = publish(workbook("2", "text | a | Uno | One", "text | b | Dos | Two"));
        List<FormDesk.Line> mine = act(() -> forms.versions()).stream()
                .filter(line -> line.form().formId().equals(formId))
                .toList();
        assertThat(mine).extracting(line -> line.form().version()).containsExactly("2", "1");
        assertThat(mine).extracting(FormDesk.Line::questions).containsExactly(2, 1);
        assertThat(mine).extracting(FormDesk.Line::publishedBy).containsOnly("Rosa Díaz");
        assertThat(mine).extracting(FormDesk.Line::newest).containsExactly(true, false);
        assertThat(catalog.form(first.id()).definition().findQuestion("b")).isEmpty();
        assertThat(catalog.form(second.id()).definition().findQuestion("b")).isPresent();
    }

    @Test
    void aVersionThatIsTakenOrOlderIsRefusedAtItsCell() {
        publish(workbook("5", "text | a | Uno | One"));
        FormDraftId id = upload(workbook("5", "text | a | Otra | Other"));
        assertThat(places(act(() -> desk.draft(id)).problems())).containsExactly("version-published@6");
        assertThatThrownBy(() -> act(() -> desk.publish(id, 1))).isInstanceOf(FormHasProblems.class);
        replace(id, 1, workbook("4", "text | a | Otra | Other"));
        assertThat(places(act(() -> desk.draft(id)).problems())).containsExactly("version-not-newer@6");
        replace(id, 2, workbook("6", "text | a | Otra | Other"));
        assertThat(act(() -> desk.draft(id)).before())
                .map(PublishedForm::version)
                .contains("5");
        assertThat(act(() -> desk.publish(id, 3)).version()).isEqualTo("6");
    }

    @Test
    void aVersionComesOutAsTheFormThatWentIn() {
        PublishedForm form = publish(workbook("1", "text | a | Uno | One"));
        FormFile xlsx = act(() -> forms.workbook(form.id(), FormWriter.Format.XLSX));
        assertThat(xlsx.name()).isEqualTo(formId + "-1.xlsx");
        FormDraftId again = act(() -> desk.upload(xlsx.name(), xlsx.content()));
        assertThat(places(act(() -> desk.draft(again)).problems())).containsExactly("version-published@2");
        discard(again);
    }

    @Test
    void thereAreAtMostTwentyDrafts() {
        List<FormDraftId> kept = new ArrayList<>();
        assertThatThrownBy(() -> {
                    while (kept.size() <= FormDraftDesk.MOST) {
                        kept.add(upload(workbook("1", "text | a | Uno | One")));
                    }
                })
                .isInstanceOf(TooManyDrafts.class);
        kept.forEach(this::discard);
    }

    private String workbook(String version, String... rows) {
        return "| survey |\n| | type | name | label::es | label::en |\n"
                + List.of(rows).stream().map(row -> "| | " + row + " |\n").reduce("", String::concat)
                + "| settings |\n| | form_title | title_en | form_id | version |\n| | Prueba | Test | " + formId + " | "
                + version + " |\n";
    }

    private static List<String> places(List<FormProblem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + "@" + problem.row())
                .toList();
    }

    private PublishedForm publish(String workbook) {
        FormDraftId id = upload(workbook);
        return act(() -> desk.publish(id, 1));
    }

    private FormDraftId upload(String workbook) {
        return act(() -> desk.upload("form.md", workbook.getBytes(StandardCharsets.UTF_8)));
    }

    private void replace(FormDraftId id, int seen, String workbook) {
        act(() -> {
            desk.replace(id, seen, "form.md", workbook.getBytes(StandardCharsets.UTF_8));
            return id;
        });
    }

    private void discard(FormDraftId id) {
        act(() -> {
            desk.discard(id, desk.draft(id).uploads());
            return id;
        });
    }

    private <T> T act(Supplier<T> work) {
        return acting.person(coordinator, work);
    }
}
