package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.AlreadySigned;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.contribution.HasProblems;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.NotLatestSnapshot;
import org.mirps.employment.contribution.ReasonMissing;
import org.mirps.employment.contribution.RemarksNotAnswered;
import org.mirps.employment.contribution.Reply;
import org.mirps.employment.contribution.ReplyNeedsReason;
import org.mirps.employment.contribution.access.DisseminationDesk;
import org.mirps.employment.contribution.access.DisseminationRecord;
import org.mirps.employment.contribution.discussion.ReplyDesk;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SectionChanged;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.notice.Notice;
import org.mirps.employment.contribution.notice.NoticeDesk;
import org.mirps.employment.contribution.notice.NoticeId;
import org.mirps.employment.contribution.reading.Comparison;
import org.mirps.employment.contribution.reading.History;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.contribution.reading.RemarkTooLong;
import org.mirps.employment.contribution.reading.ReviewDesk;
import org.mirps.employment.contribution.reading.ReviewFilter;
import org.mirps.employment.contribution.reading.SnapshotReading;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.round.RoundClosed;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.testing.AppArchive;

/** Sign-offs, moves, notices and history on the real database, also by several people and nodes at once. */
@ExtendWith(ArquillianExtension.class)
class WorkflowIT {

    private static final List<String> BOTH = List.of("people", "permits");
    private static final int ROUNDS = 15;

    @Inject
    private WorkflowGround ground;

    @Inject
    private AnswerDesk answers;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private ContributionReading reading;

    @Inject
    private NoticeDesk notices;

    @Inject
    private HistoryReading history;

    @Inject
    private SnapshotReading snapshots;

    @Inject
    private ReviewDesk review;

    @Inject
    private ReplyDesk replies;

    @Inject
    private DisseminationDesk disseminations;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private UserTransaction transaction;

    @Inject
    private RowDesk rows;

    @Inject
    private Clock clock;

    private WorkflowGround.Place place;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aContributionWithoutProblems() {
        place = ground.lay();
        answer(place.contributor(), "people_total", "10");
        answer(place.contributor(), "permits_total", "5");
    }

    // Sign-offs

    @Test
    void aSectionWithAProblemIsNotSigned() {
        answer(place.contributor(), "permits_total", "11");
        assertThatThrownBy(() -> sign(place.contributor(), "permits")).isInstanceOf(HasProblems.class);
        sign(place.contributor(), "people");
        assertThat(signed()).containsExactly("people");
    }

    @Test
    void whatHasChangedSinceItWasReadIsNotSigned() {
        long seen = revision();
        answer(place.colleague(), "people_text", "New");
        assertThatThrownBy(
                        () -> as(place.contributor(), () -> signOffs.signSections(place.id(), List.of("people"), seen)))
                .isInstanceOf(SectionChanged.class);
        as(place.contributor(), () -> signOffs.signSections(place.id(), List.of("permits"), seen));
        assertThat(signed()).containsExactly("permits");
    }

    @Test
    void aSectionThatIsNotThereAndOneOfAnotherGovernmentAreNotFound() {
        assertThatThrownBy(() -> sign(place.contributor(), "nothing")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(place.stranger(), () -> signOffs.signSections(place.id(), BOTH, 99)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAnswerANoteAndARowEachEndTheSignOffOfTheirSectionOnlyAndTellWhoSigned() {
        signBoth();
        answer(place.colleague(), "people_text", "Text");
        assertThat(signed()).containsExactly("permits");
        assertThat(unread(place.contributor())).containsExactly("LAPSE_SECTION people");
        sign(place.contributor(), "people");
        note("people_text", "A source");
        assertThat(signed()).containsExactly("permits");
        as(place.colleague(), () -> rows.addRow(place.id(), "regime", RowId.ROOT, WorkflowGround.row('a')));
        assertThat(signed()).isEmpty();
        assertThat(unread(place.contributor()))
                .containsExactly("LAPSE_SECTION people", "LAPSE_SECTION people", "LAPSE_SECTION permits");
        assertThat(unread(place.colleague())).isEmpty();
    }

    @Test
    void savingWhatIsStoredEndsNothing() {
        signBoth();
        answer(place.colleague(), "people_total", "10");
        assertThat(signed()).containsExactlyElementsOf(BOTH);
    }

    @Test
    void aChangeElsewhereThatMakesASectionWrongEndsItsSignOff() {
        signBoth();
        answer(place.colleague(), "people_total", "4");
        assertThat(signed()).isEmpty();
        assertThat(unread(place.contributor())).containsExactly("LAPSE_SECTION people", "LAPSE_SECTION permits");
    }

    @Test
    void aChangeEndsTheNationalSignOffInTheSameTransaction() {
        signBoth();
        as(place.focalPoint(), () -> signOffs.signOff(place.id()));
        assertThat(status()).isEqualTo(ContributionStatus.SIGNED_OFF);
        answer(place.colleague(), "people_text", "Text");
        assertThat(status()).isEqualTo(ContributionStatus.DRAFT);
        assertThat(unread(place.focalPoint())).contains("LAPSE ");
        assertThatThrownBy(() -> as(place.focalPoint(), () -> workflow.submit(place.id())))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void theSecondSignerIsToldAndNothingIsDoubled() {
        signBoth();
        assertThatThrownBy(() -> sign(place.colleague(), "people")).isInstanceOf(AlreadySigned.class);
        as(place.focalPoint(), () -> signOffs.signOff(place.id()));
        assertThatThrownBy(() -> as(place.focalPoint(), () -> signOffs.signOff(place.id())))
                .isInstanceOf(MoveNotAllowed.class);
        assertThat(steps()).containsExactly("SIGN_SECTION people", "SIGN_SECTION permits", "SIGN_OFF ");
    }

    // Moves and notices

    @Test
    void everyMoveReachesThoseItConcernsAndNobodyElse() {
        signBoth();
        submit();
        assertThat(unread(place.focalPoint())).as("signed together").containsExactly("SIGN_SECTION people");
        assertThat(as(place.focalPoint(), () -> notices.mine(Language.EN))
                        .get(0)
                        .text())
                .endsWith("signed off 2 sections: “People”, “Permits”.");
        assertThat(unread(place.contributor())).containsExactly("SIGN_OFF ", "SUBMIT ");
        assertThat(unread(place.coordinator())).containsExactly("SUBMIT ");
        as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("people_total")));
        assertThat(unread(place.contributor())).containsExactly("SIGN_OFF ", "SUBMIT ", "RETURN ");
        assertThat(unread(place.focalPoint())).endsWith("RETURN ");
        assertThat(unread(place.coordinator())).containsExactly("SUBMIT ");
        assertThat(unread(place.colleague())).isEmpty();
        assertThat(unread(place.stranger())).isEmpty();
    }

    @Test
    void whoCannotSignInAnyMoreIsToldOfNothing() {
        ground.put(
                "update account set enabled = false where id = ?",
                place.focalPoint().value());
        sign(place.contributor(), "people");
        assertThat(ground.rows(
                        "select count(*) from notice where account_id = ?",
                        place.focalPoint().value()))
                .containsExactly("0");
        ground.put(
                "update account set enabled = true where id = ?",
                place.focalPoint().value());
        sign(place.contributor(), "permits");
        assertThat(as(place.focalPoint(), notices::unread)).isEqualTo(1);
    }

    @Test
    void aNoticeIsReadByItsOwnerOnly() {
        sign(place.contributor(), "people");
        sign(place.contributor(), "permits");
        NoticeId notice =
                as(place.focalPoint(), () -> notices.mine(Language.EN)).get(0).id();
        as(place.contributor(), () -> notices.markRead(notice));
        assertThat(as(place.focalPoint(), notices::unread)).isEqualTo(2);
        as(place.focalPoint(), () -> notices.markRead(notice));
        assertThat(as(place.focalPoint(), notices::unread)).isEqualTo(1);
        as(place.focalPoint(), () -> notices.markAllRead(notice));
        assertThat(as(place.focalPoint(), notices::unread)).isZero();
    }

    @Test
    void aNoticeSpeaksTheReadersLanguage() {
        sign(place.contributor(), "people");
        assertThat(as(place.focalPoint(), () -> notices.mine(Language.ES))
                        .get(0)
                        .text())
                .contains("validó la sección «Personas»");
        assertThat(as(place.focalPoint(), () -> notices.mine(Language.EN))
                        .get(0)
                        .text())
                .contains("signed off the section “People”");
    }

    @Test
    void theOfficialsSeeWhyItCameBackAndWhereToLook() {
        signBoth();
        submit();
        as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("people_total")));
        Returned returned = Objects.requireNonNull(overview().returned());
        assertThat(returned.reason()).isEqualTo("Please check");
        assertThat(returned.marks()).extracting(mark -> mark.key().question()).containsExactly("people_total");
        SectionView section =
                as(place.contributor(), () -> reading.section(place.id(), "people", RowId.ROOT, Language.EN));
        assertThat(section.items())
                .filteredOn(item -> item instanceof ItemView.QuestionView question && question.isMarked())
                .extracting(item -> item.key().question())
                .containsExactly("people_total");
        signOffAndSubmit();
        assertThat(overview().returned()).isNull();
        assertThat(status()).isEqualTo(ContributionStatus.SUBMITTED);
    }

    @Test
    void aReturnNeedsAReasonAndMarksWhatWasAnswered() {
        signBoth();
        submit();
        assertThatThrownBy(() -> as(
                        place.coordinator(),
                        () -> workflow.sendBack(place.id(), new ContributionWorkflow.SentBack(1, "  ", List.of()))))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("unknown"))))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(status()).isEqualTo(ContributionStatus.SUBMITTED);
    }

    @Test
    void remarksAreTheirAuthorsUntilTheReturnTakesThemAlong() {
        signBoth();
        submit();
        remark("people_total", "Does it count the second half of the year?");
        remark("people_text", "Soon removed");
        remark("people_text", " ");
        assertThat(remarks(place.coordinator())).containsExactly("Does it count the second half of the year?");
        assertThat(remarks(place.contributor())).isEmpty();
        assertThat(overview().returned()).isNull();

        as(
                place.coordinator(),
                () -> review.sendBack(
                        place.id(), new ReviewDesk.Return(1, "", Map.of(AnswerKey.of("people_text"), "Typed last"))));
        Returned returned = Objects.requireNonNull(overview().returned());
        assertThat(returned.reason()).isEmpty();
        assertThat(returned.marks())
                .extracting(mark ->
                        mark.key().question() + ": " + mark.thread().last().remark())
                .containsExactlyInAnyOrder(
                        "people_total: Does it count the second half of the year?", "people_text: Typed last");
        SectionView section =
                as(place.contributor(), () -> reading.section(place.id(), "people", RowId.ROOT, Language.EN));
        assertThat(section.items())
                .filteredOn(item -> item instanceof ItemView.QuestionView question && question.isMarked())
                .extracting(item -> Objects.requireNonNull(((ItemView.QuestionView) item).thread())
                        .last()
                        .remark())
                .containsExactlyInAnyOrder("Does it count the second half of the year?", "Typed last");
        assertThat(remarks(place.coordinator())).isEmpty();
    }

    @Test
    void aReturnSaysSomethingAndARemarkIsAboutAnAnswerThatWasRead() {
        signBoth();
        submit();
        assertThatThrownBy(() -> as(
                        place.coordinator(),
                        () -> review.sendBack(place.id(), new ReviewDesk.Return(1, " ", Map.of()))))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> remark("unknown", "x")).isInstanceOf(UnknownAnswer.class);
        assertThatThrownBy(() -> remark("people_total", "x".repeat(2_001))).isInstanceOf(RemarkTooLong.class);
        assertThatThrownBy(() -> as(
                        place.coordinator(),
                        () -> review.keep(place.id(), 2, AnswerKey.of("people_total"), "Of no submission")))
                .isInstanceOf(NotLatestSnapshot.class);
        as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("people_total")));
        assertThatThrownBy(() -> remark("people_total", "Too late")).isInstanceOf(MoveNotAllowed.class);
        assertThat(remarks(place.coordinator())).isEmpty();
    }

    @Test
    void aRemarkIsAnsweredBeforeItIsHandedInAgainAndTheTeamSeesWhatBecameOfIt() {
        signBoth();
        submit();
        remark("people_total", "Does it count the second half of the year?");
        remark("permits_total", "Why so few?");
        as(place.coordinator(), () -> review.sendBack(place.id(), new ReviewDesk.Return(1, "", Map.of())));
        assertThat(missing()).containsExactly("REMARK people_total", "REMARK permits_total");
        assertThatThrownBy(this::signOffAndSubmit).isInstanceOf(RemarksNotAnswered.class);

        assertThatThrownBy(() -> reply(place.contributor(), "permits_total", Reply.Outcome.STAYS, " "))
                .isInstanceOf(ReplyNeedsReason.class);
        reply(place.contributor(), "permits_total", Reply.Outcome.DONE, "");
        reply(place.contributor(), "permits_total", Reply.Outcome.STAYS, "The law is new");
        answer(place.contributor(), "people_total", "12");
        assertThatThrownBy(this::signOffAndSubmit).isInstanceOf(RemarksNotAnswered.class);
        reply(place.contributor(), "people_total", Reply.Outcome.DONE, "");
        assertThat(missing()).isEmpty();
        assertThatThrownBy(() -> reply(place.contributor(), "people_text", Reply.Outcome.DONE, ""))
                .isInstanceOf(NotFound.class);
        signOffAndSubmit();

        assertThat(former()).containsExactlyInAnyOrder("DONE 10 true ", "STAYS 5 false The law is new");
        assertThatThrownBy(() -> reply(place.contributor(), "people_total", Reply.Outcome.STAYS, "Too late"))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void aMarkWithoutWordsKeepsNobodyFromHandingIn() {
        signBoth();
        submit();
        as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("people_total")));
        signOffAndSubmit();
        assertThat(status()).isEqualTo(ContributionStatus.SUBMITTED);
        assertThat(former()).containsExactly(" 10 false ");
    }

    @Test
    void whoSeesOneSectionIsToldOfTheRemarksOfThatAlone() {
        signBoth();
        submit();
        remark("people_total", "x".repeat(400));
        as(place.coordinator(), () -> review.sendBack(place.id(), new ReviewDesk.Return(1, "", Map.of())));
        Notice.Quote quote = as(place.focalPoint(), () -> notices.mine(Language.EN))
                .get(0)
                .quotes()
                .quotes()
                .get(0);
        assertThat(quote.remark()).hasSize(301).endsWith("…");
        ground.put(
                "delete from delegation where contribution_id = ? and section = 'people'",
                place.id().value());
        assertThat(as(place.contributor(), () -> notices.mine(Language.EN))
                        .get(0)
                        .quotes()
                        .quotes())
                .isEmpty();
    }

    private List<String> missing() {
        return as(place.contributor(), () -> reading.missing(place.id(), Language.EN)).stream()
                .map(item -> item.kind() + " " + item.anchor().replaceFirst("^q-", ""))
                .toList();
    }

    private void reply(AccountId person, String question, Reply.Outcome outcome, String reason) {
        as(person, () -> replies.reply(place.id(), AnswerKey.of(question), outcome, reason, Language.EN));
    }

    /** Of the second submission, as the coordinator reads it. */
    private List<String> former() {
        return as(place.coordinator(), () -> snapshots.snapshot(place.id(), 2, Language.EN))
                .only(ReviewFilter.FORMER)
                .stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .map(entry -> Objects.requireNonNull(entry.team().former()))
                .map(former -> former.said().outcome() + " " + former.then() + " " + former.changed() + " "
                        + former.said().reason())
                .toList();
    }

    private void remark(String question, String text) {
        as(place.coordinator(), () -> review.keep(place.id(), 1, AnswerKey.of(question), text));
    }

    /** What somebody who reads the first submission sees of remarks that are not sent. */
    private List<String> remarks(AccountId reader) {
        return as(reader, () -> snapshots.snapshot(place.id(), 1, Language.EN)).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .map(entry -> entry.team().remark())
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    @Test
    void whatIsWithdrawnStaysInTheLogAndIsReopenedByTheCoordinator() {
        signBoth();
        submit();
        as(place.focalPoint(), () -> workflow.withdraw(place.id(), "A new minister"));
        assertThat(status()).isEqualTo(ContributionStatus.WITHDRAWN);
        assertThatThrownBy(() -> answer(place.contributor(), "people_text", "x"))
                .isInstanceOf(MoveNotAllowed.class);
        as(place.coordinator(), () -> workflow.reopen(place.id(), sentBack("people_total")));
        assertThat(status()).isEqualTo(ContributionStatus.RETURNED);
        assertThat(steps()).endsWith("SUBMIT ", "WITHDRAW ", "REOPEN ");
    }

    // Dissemination

    @Test
    void aLevelChosenAfterwardsStandsUntilTheAnswerChanges() {
        signBoth();
        assertThatThrownBy(() -> as(place.focalPoint(), () -> disseminations.change(place.id(), Dissemination.PUBLIC)))
                .isInstanceOf(MoveNotAllowed.class);
        submit();
        assertThat(levels()).containsExactly(Dissemination.GOVERNMENTS);
        as(place.focalPoint(), () -> disseminations.change(place.id(), Dissemination.AGGREGATED));
        as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("people_total")));
        signOffAndSubmit();
        assertThat(levels()).containsExactly(Dissemination.AGGREGATED, Dissemination.GOVERNMENTS);
    }

    @Test
    void aPermissionIsNarrowedAlsoWhenTheRoundIsClosedAndWidenedOnlyBefore() {
        signOffAndSubmit();
        ground.put(
                "update collection_round r join contribution c on c.round_id = r.id set r.opens_at = '2020-01-01', r.due_at = '2020-01-02' where c.id = ?",
                place.id().value());
        assertThatThrownBy(() -> as(place.focalPoint(), () -> disseminations.change(place.id(), Dissemination.PUBLIC)))
                .isInstanceOf(RoundClosed.class);
        as(place.focalPoint(), () -> disseminations.change(place.id(), Dissemination.AGGREGATED));
        assertThatThrownBy(() ->
                        as(place.focalPoint(), () -> disseminations.change(place.id(), Dissemination.GOVERNMENTS)))
                .isInstanceOf(RoundClosed.class);
        assertThat(levels()).containsExactly(Dissemination.AGGREGATED, Dissemination.GOVERNMENTS);
    }

    // History

    @Test
    void theHistoryTellsWhoChangedWhatFromWhatToWhat() {
        answer(place.colleague(), "people_total", "12");
        AnswerKey key = AnswerKey.of("people_total");
        History told = as(
                place.contributor(),
                () -> history.history(place.id(), new HistoryReading.Wish(Optional.of(key), "", 1), Language.EN));
        assertThat(told.subject()).isEqualTo("Persons");
        assertThat(told.changes())
                .extracting(change -> change.kind() + " " + change.before() + ">" + change.after() + " "
                        + change.by().replaceAll("\\d", "").strip())
                .containsExactly("CHANGED 10>12 colleague", "ANSWERED >10 contributor");
        assertThatThrownBy(() -> as(
                        place.stranger(),
                        () -> history.history(
                                place.id(), new HistoryReading.Wish(Optional.empty(), "", 1), Language.EN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDraftIsReadAsItStoodAtAnyMomentWithTheRowsOfThatTime() {
        RowId row = WorkflowGround.row('b');
        AnswerKey name = new AnswerKey(row, "regime_name");
        Instant before = tick();
        as(place.contributor(), () -> rows.addRow(place.id(), "regime", RowId.ROOT, row));
        answer(place.contributor(), name, "Asylum");
        answer(place.contributor(), AnswerKey.of("people_total"), "20");
        Instant between = tick();
        as(place.colleague(), () -> rows.removeRow(place.id(), row));
        answer(place.contributor(), AnswerKey.of("people_total"), "30");
        assertThat(valuesAt(before)).containsExactly("Persons=10", "Text=", "Permits=5");
        assertThat(valuesAt(between)).containsExactly("Persons=20", "Text=", "Permits=5", "Name=Asylum");
        assertThat(valuesAt(tick())).containsExactly("Persons=30", "Text=", "Permits=5");
        assertThat(as(
                                place.contributor(),
                                () -> history.history(
                                        place.id(),
                                        new HistoryReading.Wish(Optional.empty(), "permits", 1),
                                        Language.EN))
                        .changes())
                .extracting(change -> change.kind().name())
                .containsExactly("ROW_REMOVED", "ANSWERED", "ROW_ADDED", "ANSWERED");
    }

    @Test
    void twoSnapshotsShowWhatWasAddedRemovedAndChanged() {
        RowId first = WorkflowGround.row('c');
        RowId second = WorkflowGround.row('d');
        as(place.contributor(), () -> rows.addRow(place.id(), "regime", RowId.ROOT, first));
        answer(place.contributor(), new AnswerKey(first, "regime_name"), "Asylum");
        signBoth();
        submit();
        as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("people_total")));
        answer(place.contributor(), "people_total", "15");
        as(place.contributor(), () -> rows.addRow(place.id(), "regime", RowId.ROOT, second));
        as(place.contributor(), () -> rows.moveRow(place.id(), second, -1));
        as(place.contributor(), () -> rows.removeRow(place.id(), first));
        signOffAndSubmit();
        Comparison compared = as(place.coordinator(), () -> snapshots.compare(place.id(), 1, 2, Language.EN));
        assertThat(compared.sections())
                .flatExtracting(Comparison.Section::differences)
                .extracting(line -> line.kind() + " " + line.label() + " " + line.before() + ">" + line.after() + " "
                        + line.change())
                .containsExactly("CHANGED Persons 10>15 +50 %", "REMOVED Name Asylum> ", "ADDED Name > ");
        assertThat(compared.same()).isEqualTo(2);
    }

    // At once

    @Test
    void insideOfATransactionThatHasBegunADraftIsNeitherReadNorChanged() throws Exception {
        Node there = Node.another(place.id());
        transaction.begin();
        try {
            assertThatThrownBy(this::overview).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> save(there, "people_text", "Inside")).isInstanceOf(IllegalStateException.class);
        } finally {
            transaction.rollback();
        }
        assertThat(overview().header().status()).isNotNull();
    }

    @Test
    void ofTwoSignersAtOnceOneSignsAndTheOtherIsTold() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Node here = Node.another(place.id());
            Node there = Node.another(place.id());
            long seen = revision();
            List<BusinessRefusal> refusals = ground.atOnce(List.of(
                    () -> ground.as(place.contributor(), () -> {
                        here.signOffs().signSections(place.id(), BOTH, seen);
                        return here;
                    }),
                    () -> ground.as(place.colleague(), () -> {
                        there.signOffs().signSections(place.id(), BOTH, seen);
                        return there;
                    })));
            assertThat(refusals).filteredOn(Objects::isNull).hasSize(1);
            assertThat(refusals).filteredOn(Objects::nonNull).hasOnlyElementsOfType(AlreadySigned.class);
            assertThat(signed()).containsExactlyElementsOf(BOTH);
            as(place.focalPoint(), () -> signOffs.unsignSections(place.id(), BOTH));
        }
        LawfulSteps.leadTo(ground, place);
    }

    @Test
    void aSaveDuringASignOffIsEitherSignedOrEndsIt() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Node here = Node.another(place.id());
            Node there = Node.another(place.id());
            long seen = revision();
            String value = "Text " + i;
            List<BusinessRefusal> refusals = ground.atOnce(List.of(
                    () -> ground.as(place.contributor(), () -> {
                        here.signOffs().signSections(place.id(), List.of("people"), seen);
                        return here;
                    }),
                    () -> save(there, "people_text", value)));
            assertThat(refusals.get(1)).isNull();
            assertThat(refusals.get(0))
                    .satisfiesAnyOf(
                            refusal -> assertThat(refusal).isNull(),
                            refusal -> assertThat(refusal).isInstanceOf(SectionChanged.class));
            assertThat(signed()).as("the save came last, or was seen").isEmpty();
            assertThat(stored("people_text")).isEqualTo(value);
        }
        LawfulSteps.leadTo(ground, place);
    }

    @Test
    void aSubmissionDuringASaveHasTheAnswerOrComesTooLate() throws Exception {
        signBoth();
        for (int i = 0; i < ROUNDS; i++) {
            as(place.focalPoint(), () -> signOffs.signOff(place.id()));
            Node here = Node.another(place.id());
            Node there = Node.another(place.id());
            String before = stored("people_text");
            String value = "Text " + i;
            List<BusinessRefusal> refusals = ground.atOnce(List.of(
                    () -> as(place.focalPoint(), () -> here.workflow().submit(place.id())),
                    () -> save(there, "people_text", value)));
            assertThat(refusals)
                    .as("one of them came first")
                    .filteredOn(Objects::isNull)
                    .hasSize(1);
            assertThat(refusals).filteredOn(Objects::nonNull).hasOnlyElementsOfType(MoveNotAllowed.class);
            if (refusals.get(0) == null) {
                assertThat(status()).isEqualTo(ContributionStatus.SUBMITTED);
                assertThat(stored("people_text")).isEqualTo(before);
                as(place.coordinator(), () -> workflow.sendBack(place.id(), sentBack("people_total")));
            } else {
                assertThat(stored("people_text")).isEqualTo(value);
                sign(place.contributor(), "people");
            }
        }
        LawfulSteps.leadTo(ground, place);
    }

    // Words of the tests

    private void as(AccountId person, Runnable work) {
        ground.as(person, () -> {
            work.run();
            return person;
        });
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return ground.as(person, work);
    }

    private void sign(AccountId person, String... sections) {
        long seen = revision();
        as(person, () -> signOffs.signSections(place.id(), List.of(sections), seen));
    }

    private void signBoth() {
        sign(place.contributor(), "people", "permits");
    }

    private void submit() {
        as(place.focalPoint(), () -> {
            signOffs.signOff(place.id());
            workflow.submit(place.id());
        });
    }

    /** Signs whatever is not signed, and submits again. */
    private void signOffAndSubmit() {
        List<String> left =
                BOTH.stream().filter(section -> !signed().contains(section)).toList();
        if (!left.isEmpty()) {
            sign(place.contributor(), left.toArray(String[]::new));
        }
        submit();
    }

    private ContributionWorkflow.SentBack sentBack(String mark) {
        return new ContributionWorkflow.SentBack(
                ground.contribution(place).latestSnapshot(), "Please check", List.of(AnswerKey.of(mark)));
    }

    private void answer(AccountId person, String question, String value) {
        answer(person, AnswerKey.of(question), value);
    }

    private void answer(AccountId person, AnswerKey key, String value) {
        as(
                person,
                () -> answers.save(
                        place.id(), new AnswerSave(key, value, revision(), null), new Onlooker("", 0, Language.EN)));
    }

    private void note(String question, String note) {
        String value = stored(question);
        as(
                place.colleague(),
                () -> answers.save(
                        place.id(),
                        new AnswerSave(AnswerKey.of(question), value, revision(), note),
                        new Onlooker("", 0, Language.EN)));
    }

    private void save(Node node, String question, String value) {
        AnswerSave save = new AnswerSave(AnswerKey.of(question), value, Long.MAX_VALUE, null);
        ground.as(
                place.colleague(), () -> node.answers().save(place.id(), save, new Onlooker("people", 0, Language.EN)));
    }

    private ContributionOverview overview() {
        return as(place.contributor(), () -> reading.overview(place.id(), Language.EN));
    }

    private long revision() {
        return ground.contribution(place).revision();
    }

    private ContributionStatus status() {
        return ground.contribution(place).status();
    }

    private Set<String> signed() {
        return ground.contribution(place).signedSections();
    }

    private List<Dissemination> levels() {
        return as(place.contributor(), () -> disseminations.records(place.id())).stream()
                .map(DisseminationRecord::level)
                .toList();
    }

    private List<String> steps() {
        return ground.rows(
                "select move, section from contribution_step where contribution_id = ? order by number",
                place.id().value());
    }

    private List<String> unread(AccountId person) {
        return ground.rows("""
                        select s.move, s.section from notice n
                        join contribution_step s on s.contribution_id = n.contribution_id and s.number = n.step
                        where n.account_id = ? and n.read_at is null order by n.step""", person.value());
    }

    private String stored(String question) {
        List<String> found = ground.rows(
                "select value from answer where contribution_id = ? and row_id = '' and question = ?",
                place.id().value(),
                question);
        return found.isEmpty() ? "" : found.get(0);
    }

    /** A moment that all before lies before, and all after lies after. */
    private Instant tick() {
        Instant moment = clock.instant();
        while (!clock.instant().isAfter(moment.plusMillis(2))) {
            Thread.onSpinWait();
        }
        Instant middle = clock.instant();
        while (!clock.instant().isAfter(middle.plusMillis(2))) {
            Thread.onSpinWait();
        }
        return middle;
    }

    private List<String> valuesAt(Instant moment) {
        List<String> values = new ArrayList<>();
        as(
                        place.contributor(),
                        () -> history.asOf(
                                place.id(),
                                Optional.of(moment.atZone(ZoneOffset.UTC).toLocalDateTime()),
                                Language.EN))
                .sections()
                .forEach(section -> section.blocks()
                        .forEach(block ->
                                block.entries().forEach(entry -> values.add(entry.label() + "=" + entry.value()))));
        return values;
    }
}
