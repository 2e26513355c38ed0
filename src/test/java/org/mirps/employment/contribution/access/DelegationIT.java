package org.mirps.employment.contribution.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.discussion.AttachmentDesk;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.Node;
import org.mirps.employment.contribution.filling.RowDesk;
import org.mirps.employment.contribution.filling.SaveOutcome;
import org.mirps.employment.contribution.filling.SectionSummary;
import org.mirps.employment.contribution.filling.SectionView;
import org.mirps.employment.contribution.filling.WorkflowGround;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.notice.Notice;
import org.mirps.employment.contribution.notice.NoticeDesk;
import org.mirps.employment.contribution.reading.History;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.testing.AppArchive;

/** Who sees and changes which section, on the real database: {@code place.contributor()} has all, the newcomer what each test gives. */
@ExtendWith(ArquillianExtension.class)
class DelegationIT {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final AnswerKey PEOPLE = AnswerKey.of("people_total");
    private static final AnswerKey PERMITS = AnswerKey.of("permits_total");
    private static final RowId ROW = WorkflowGround.row('d');

    @Inject
    private WorkflowGround ground;

    @Inject
    private DelegationDesk desk;

    @Inject
    private AnswerDesk answers;

    @Inject
    private AttachmentDesk attachments;

    @Inject
    private ContributionReading reading;

    @Inject
    private HistoryReading history;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private NoticeDesk notices;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private RowDesk rows;

    private WorkflowGround.Place place;
    private AccountId newcomer;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aDraftOfTwoSectionsAndSomebodyNew() {
        place = ground.lay();
        newcomer = ground.newcomer();
        save(place.contributor(), PEOPLE, "10");
        save(place.contributor(), PERMITS, "5");
        as(place.contributor(), () -> addRow(ROW));
    }

    // Nothing delegated

    @Test
    void whoeverHasNothingSeesTheProgressAndNothingElse() {
        ContributionOverview overview = as(newcomer, () -> reading.overview(place.id(), Language.EN));
        assertThat(overview.sections())
                .extracting(SectionSummary::name, section -> section.progress().answered())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("people", 1),
                        org.assertj.core.groups.Tuple.tuple("permits", 1));
        assertThat(overview.access().isAny()).isFalse();
        assertThat(as(newcomer, () -> reading.missing(place.id(), Language.EN))).isEmpty();
        assertThat(changesSeenBy(newcomer)).isEmpty();
        assertHidden(newcomer, "people", PEOPLE);
        assertHidden(newcomer, "permits", PERMITS);
        assertThatThrownBy(() -> as(newcomer, () -> history.asOf(place.id(), Optional.empty(), Language.EN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverHasNothingChangesNothing() {
        assertNothingChanges(newcomer, NotFound.class);
    }

    @Test
    void whoGetsOrLosesASectionIsToldAndNobodyElse() {
        InstitutionId ministry =
                as(place.focalPoint(), () -> institutions.add(LocalizedText.same("Ministry " + place.id())));
        AccountId member = ground.newcomer(ministry);
        give(newcomer, SectionAccess.EDIT, "people");
        give(Delegate.of(ministry), SectionAccess.VIEW, "people", "permits");
        takeBack(newcomer, "people");
        takeBack(newcomer, "permits"); // which was never theirs: nothing to tell
        assertThat(told(newcomer))
                .hasSize(2)
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("has taken back your access to"),
                        first -> assertThat(first).startsWith("focal point").contains("asked you to fill"));
        assertThat(told(member)).singleElement().asString().contains("lets your institution see");
        assertThat(told(place.focalPoint())).noneMatch(text -> text.contains("access"));
    }

    @Test
    void anUndelegatedSectionIsRefusedLikeAnotherGovernments() {
        give(newcomer, SectionAccess.EDIT, "people");
        BusinessRefusal own = refusal(newcomer, () -> reading.section(place.id(), "permits", RowId.ROOT, Language.EN));
        BusinessRefusal others =
                refusal(place.stranger(), () -> reading.section(place.id(), "permits", RowId.ROOT, Language.EN));
        assertThat(own).hasSameClassAs(others);
        assertThat(own.textKey()).isEqualTo(others.textKey());
    }

    // To view, to edit

    @Test
    void aSectionToViewIsReadButNotChanged() {
        give(newcomer, SectionAccess.VIEW, "people", "permits");
        SectionView view = as(newcomer, () -> reading.section(place.id(), "people", RowId.ROOT, Language.EN));
        assertThat(view.standing().closed())
                .isEqualTo(Texts.of("contribution", Language.EN).get("section.text.viewOnly"));
        assertThat(view.isEditable()).isFalse();
        assertThat(as(newcomer, () -> reading.item(place.id(), PEOPLE, RowId.ROOT, Language.EN))
                        .editable())
                .isFalse();
        assertNothingChanges(newcomer, SectionViewOnly.class);
    }

    @Test
    void aSectionToEditIsChangedAndSignedAndTheOtherStaysHidden() {
        give(newcomer, SectionAccess.EDIT, "people");
        save(newcomer, PEOPLE, "11");
        as(newcomer, () -> {
            signOffs.signSections(place.id(), List.of("people"), revision());
            return "";
        });
        assertThat(as(newcomer, () -> reading.section(place.id(), "people", RowId.ROOT, Language.EN))
                        .content()
                        .next())
                .as("no way to a section that is not seen")
                .isNull();
        assertHidden(newcomer, "permits", PERMITS);
        assertThatThrownBy(() -> save(newcomer, PERMITS, "6")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(newcomer, () -> addRow(WorkflowGround.row('e'))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(newcomer, () -> removeRow(ROW))).isInstanceOf(NotFound.class);
        assertThat(changesSeenBy(newcomer)).isNotEmpty().allMatch(key -> key.startsWith("people"));
        assertThat(as(newcomer, () -> history.asOf(place.id(), Optional.empty(), Language.EN))
                        .sections())
                .hasSize(1);
    }

    @Test
    void whatASaveBringsAboutInASectionThatIsNotSeenIsNotToldThere() {
        give(newcomer, SectionAccess.EDIT, "people");
        long seen = revisionOf(PEOPLE);
        SaveOutcome outcome = as(
                newcomer,
                () -> answers.save(
                        place.id(), new AnswerSave(PEOPLE, "3", seen, null), new Onlooker("permits", 0, Language.EN)));
        assertThat(outcome.changes().elements()).isEmpty();
    }

    @Test
    void theStrongestOfThePersonsAndTheInstitutionsCounts() {
        InstitutionId ministry =
                as(place.focalPoint(), () -> institutions.add(LocalizedText.same("Ministry " + place.id())));
        AccountId member = ground.newcomer(ministry);
        give(Delegate.of(ministry), SectionAccess.VIEW, "people", "permits");
        give(member, SectionAccess.EDIT, "people");
        DraftAccess access = as(member, () -> reading.access(place.id()));
        assertThat(access.sections()).isEqualTo(Map.of("people", SectionAccess.EDIT, "permits", SectionAccess.VIEW));
        give(Delegate.of(ministry), SectionAccess.EDIT, "permits");
        give(member, SectionAccess.VIEW, "permits");
        assertThat(as(member, () -> reading.access(place.id())).edits("permits"))
                .isTrue();
    }

    // Giving and taking back

    @Test
    void whatIsTakenBackIsGoneWithTheNextRequestAlsoForNode() {
        give(newcomer, SectionAccess.EDIT, "people");
        Node there = Node.another(place.id());
        saveOn(there, "12");
        takeBack(newcomer, "people");
        assertThatThrownBy(() -> saveOn(there, "13")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(newcomer, PEOPLE, "13")).isInstanceOf(NotFound.class);
        assertHidden(newcomer, "people", PEOPLE);
        assertThat(valueOf(PEOPLE)).isEqualTo("12");
    }

    @Test
    void aSaveAndTheEndOfTheDelegationAtOnceHappenOneAfterTheOther() throws Exception {
        for (int i = 0; i < 10; i++) {
            give(newcomer, SectionAccess.EDIT, "people");
            String value = String.valueOf(100 + i);
            List<@Nullable BusinessRefusal> refusals =
                    ground.atOnce(List.of(() -> save(newcomer, PEOPLE, value), () -> takeBack(newcomer, "people")));
            assertThat(refusals.get(1)).isNull();
            assertThat(valueOf(PEOPLE).equals(value)).isEqualTo(refusals.get(0) == null);
            assertThatThrownBy(() -> save(newcomer, PEOPLE, "1")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void givingAgainReplacesWhatWasGiven() {
        give(newcomer, SectionAccess.EDIT, "people", "permits");
        give(newcomer, SectionAccess.VIEW, "people");
        assertThat(as(newcomer, () -> reading.access(place.id())).sections())
                .isEqualTo(Map.of("people", SectionAccess.VIEW, "permits", SectionAccess.EDIT));
        DelegationPlan plan = as(place.focalPoint(), () -> desk.plan(place.id(), Language.EN));
        assertThat(plan.people())
                .filteredOn(holder -> holder.to().equals(Delegate.of(newcomer)))
                .extracting(DelegationPlan.Holder::sections)
                .containsExactly(2L);
    }

    @Test
    void anInstitutionWithoutPeopleIsSaidToHaveNone() {
        InstitutionId ministry =
                as(place.focalPoint(), () -> institutions.add(LocalizedText.same("Empty " + place.id())));
        assertThat(as(place.focalPoint(), () -> desk.plan(place.id(), Language.EN))
                        .isGivenToNobody())
                .isFalse();
        give(Delegate.of(ministry), SectionAccess.EDIT, "people");
        assertThat(as(place.focalPoint(), () -> desk.plan(place.id(), Language.EN))
                        .isGivenToNobody())
                .isTrue();
        ground.newcomer(ministry);
        assertThat(as(place.focalPoint(), () -> desk.plan(place.id(), Language.EN))
                        .isGivenToNobody())
                .isFalse();
    }

    @Test
    void onlyPeopleAndInstitutionsOfTheOwnGovernmentTakeSections() {
        assertThatThrownBy(() -> give(place.stranger(), SectionAccess.VIEW, "people"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(place.coordinator(), SectionAccess.VIEW, "people"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(newcomer, SectionAccess.VIEW, "people", "nothing"))
                .isInstanceOf(NotFound.class);
        assertThat(as(newcomer, () -> reading.access(place.id())).isAny()).isFalse();
    }

    @Test
    void theInternalDueDateInformsWhomItConcernsAndLocksNothing() {
        LocalDate longAgo = LocalDate.of(2020, 2, 29);
        as(place.focalPoint(), () -> {
            desk.give(
                    place.id(),
                    new DelegationDesk.Handover(List.of("people"), Delegate.of(newcomer), SectionAccess.EDIT, longAgo));
            return "";
        });
        assertThat(dueDates(newcomer)).isEqualTo(Map.of("people", longAgo));
        assertThat(dueDates(place.focalPoint())).isEqualTo(Map.of("people", longAgo));
        assertThat(dueDates(place.contributor())).isEmpty();
        save(newcomer, PEOPLE, "14");
        assertThat(valueOf(PEOPLE)).isEqualTo("14");
    }

    // Files

    @Test
    void aFileIsSeenByWhoKeptItAndByThoseOfTheSectionWhoseAnswerNamedIt() {
        give(newcomer, SectionAccess.EDIT, "people");
        String kept = as(place.contributor(), () -> attachments.keep(place.id(), "law.pdf", PDF));
        RowId file = new RowId(kept.substring(0, 12));
        assertThat(as(place.contributor(), () -> attachments.attachment(place.id(), file))
                        .content())
                .isEqualTo(PDF);
        assertThatThrownBy(() -> as(newcomer, () -> attachments.attachment(place.id(), file)))
                .isInstanceOf(NotFound.class);
        save(place.contributor(), AnswerKey.of("people_text"), kept);
        assertThat(as(newcomer, () -> attachments.attachment(place.id(), file)).content())
                .isEqualTo(PDF);
    }

    private void assertHidden(AccountId person, String section, AnswerKey key) {
        List<Supplier<Object>> readings = List.of(
                () -> reading.section(place.id(), section, RowId.ROOT, Language.EN),
                () -> reading.item(place.id(), key, RowId.ROOT, Language.EN),
                () -> reading.stored(place.id(), key, Language.EN),
                () -> reading.changes(place.id(), section, 0, Language.EN),
                () -> history.history(place.id(), new HistoryReading.Wish(Optional.empty(), section, 1), Language.EN),
                () -> history.history(place.id(), new HistoryReading.Wish(Optional.of(key), "", 1), Language.EN));
        assertThat(readings)
                .allSatisfy(each -> assertThatThrownBy(() -> as(person, each)).isInstanceOf(NotFound.class));
    }

    private void assertNothingChanges(AccountId person, Class<? extends BusinessRefusal> refusal) {
        long before = revision();
        List<Supplier<Object>> changes = new ArrayList<>(List.of(
                () -> save(PEOPLE, "99"),
                () -> addRow(WorkflowGround.row('f')),
                () -> removeRow(ROW),
                () -> moveRow(ROW),
                () -> attachments.keep(place.id(), "law.pdf", PDF),
                () -> {
                    signOffs.signSections(place.id(), List.of("people"), before);
                    return "";
                },
                () -> {
                    signOffs.unsignSections(place.id(), List.of("people"));
                    return "";
                }));
        assertThat(changes)
                .allSatisfy(each -> assertThatThrownBy(() -> as(person, each)).isInstanceOf(refusal));
        assertThat(revision()).isEqualTo(before);
        assertThat(valueOf(PEOPLE)).isEqualTo("10");
    }

    private List<String> changesSeenBy(AccountId person) {
        return as(
                        person,
                        () -> history.history(
                                place.id(), new HistoryReading.Wish(Optional.empty(), "", 1), Language.EN))
                .changes()
                .stream()
                .map(History.Change::key)
                .toList();
    }

    private Map<String, LocalDate> dueDates(AccountId person) {
        return as(person, () -> reading.overview(place.id(), Language.EN)).dueDates();
    }

    /** Texts of their notices, newest first. */
    private List<String> told(AccountId person) {
        return as(person, () -> notices.mine(Language.EN)).stream()
                .map(Notice::text)
                .toList();
    }

    private void give(AccountId person, SectionAccess access, String... sections) {
        give(Delegate.of(person), access, sections);
    }

    private void give(Delegate to, SectionAccess access, String... sections) {
        as(place.focalPoint(), () -> {
            desk.give(place.id(), new DelegationDesk.Handover(List.of(sections), to, access, null));
            return "";
        });
    }

    private void takeBack(AccountId person, String... sections) {
        as(place.focalPoint(), () -> {
            desk.takeBack(place.id(), List.of(sections), Delegate.of(person));
            return "";
        });
    }

    private void save(AccountId person, AnswerKey key, String value) {
        as(person, () -> save(key, value));
    }

    private Object save(AnswerKey key, String value) {
        return save(answers, key, value);
    }

    private Object save(AnswerDesk desk, AnswerKey key, String value) {
        return desk.save(
                place.id(), new AnswerSave(key, value, Long.MAX_VALUE, null), new Onlooker("people", 0, Language.EN));
    }

    /** A save of the newcomer that another node carries out. */
    private void saveOn(Node node, String value) {
        as(newcomer, () -> save(node.answers(), PEOPLE, value));
    }

    private Object addRow(RowId row) {
        rows.addRow(place.id(), "regime", RowId.ROOT, row);
        return "";
    }

    private Object removeRow(RowId row) {
        rows.removeRow(place.id(), row);
        return "";
    }

    private Object moveRow(RowId row) {
        rows.moveRow(place.id(), row, 1);
        return "";
    }

    private long revision() {
        return ground.contribution(place).revision();
    }

    private long revisionOf(AnswerKey key) {
        return as(place.focalPoint(), () -> reading.stored(place.id(), key, Language.EN))
                .revision();
    }

    private String valueOf(AnswerKey key) {
        return ground.rows(
                        "select value from answer where contribution_id = ? and row_id = '' and question = ?",
                        place.id().value(),
                        key.question())
                .get(0);
    }

    private BusinessRefusal refusal(AccountId person, Supplier<Object> work) {
        try {
            as(person, work);
        } catch (BusinessRefusal refused) {
            return refused;
        }
        throw new AssertionError("not refused");
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return ground.as(person, work);
    }
}
