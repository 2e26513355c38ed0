package org.mirps.employment.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;

class ContributionTest {

    private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");
    private static final AccountId CONTRIBUTOR = new AccountId(6);
    private static final AccountId FOCAL_POINT = new AccountId(7);
    private static final AccountId COORDINATOR = new AccountId(8);
    private static final Reason REASON = new Reason("The totals do not add up.");
    private static final List<String> SECTIONS = List.of("people", "permits");

    /** Which state a move leads to; a dot where it is refused by its name. Columns: the states, as their enum has them. */
    private static final String MOVES = """
            move          | NOT_STARTED | DRAFT      | SIGNED_OFF | SUBMITTED | RETURNED   | ACCEPTED  | WITHDRAWN
            change        | DRAFT       | DRAFT      | LAPSED     | .         | RETURNED   | .         | .
            signSection   | .           | DRAFT      | .          | .         | RETURNED   | .         | .
            unsignSection | .           | DRAFT      | LAPSED     | .         | RETURNED   | .         | .
            signOff       | .           | SIGNED_OFF | .          | .         | SIGNED_OFF | .         | .
            unsign        | .           | .          | LAPSED     | .         | .          | .         | .
            submit        | .           | .          | SUBMITTED  | .         | .          | .         | .
            return        | .           | .          | .          | RETURNED  | .          | .         | .
            accept        | .           | .          | .          | ACCEPTED  | .          | .         | .
            reopen        | .           | .          | .          | .         | .          | RETURNED  | RETURNED
            withdraw      | .           | .          | .          | WITHDRAWN | WITHDRAWN  | WITHDRAWN | .
            """;

    private final Contribution contribution = new Contribution(1, new ParticipantCode("GT"));

    @Test
    void itIsNotStartedBeforeTheFirstAnswer() {
        assertThat(contribution.status()).isEqualTo(ContributionStatus.NOT_STARTED);
        assertThat(contribution.lastSavedAt()).isEmpty();
    }

    @Test
    void theFirstAnswerMakesItADraft() {
        assertThat(contribution.changed(NOON)).isEqualTo(1);
        assertThat(contribution.status()).isEqualTo(ContributionStatus.DRAFT);
        assertThat(contribution.lastSavedAt()).contains(NOON);
    }

    @Test
    void everyChangeRaisesTheRevisionByOne() {
        contribution.changed(NOON);
        assertThat(contribution.changed(NOON)).isEqualTo(2);
        assertThat(contribution.revision()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("moves")
    void aMoveLeadsWhereTheTableSaysOrIsRefusedByItsName(ContributionStatus from, String move, String to) {
        Contribution there = in(from, move.equals("signOff"));
        ContributionStatus before = there.status();
        if (to.equals(".")) {
            assertThatThrownBy(() -> make(move, there))
                    .isInstanceOfSatisfying(
                            MoveNotAllowed.class,
                            refusal -> assertThat(refusal.textKey()).isEqualTo("refusal.MoveNotAllowed." + move));
            assertThat(there.status()).isEqualTo(before);
            return;
        }
        make(move, there);
        assertThat(there.status())
                .isEqualTo(
                        to.equals("LAPSED")
                                ? there.latestSnapshot() == 0 ? ContributionStatus.DRAFT : ContributionStatus.RETURNED
                                : ContributionStatus.valueOf(to));
    }

    @Test
    void theTableNamesEveryMoveThatPeopleMake() {
        List<Move> ofNobody = List.of(Move.LAPSE, Move.LAPSE_SECTION, Move.CHANGE_FORM);
        assertThat(rows().keySet()).hasSize(1 + Move.values().length - ofNobody.size());
    }

    @Test
    void aNewerFormEndsTheSignOffsOfWhatItChangesAndLeavesWhatWasHandedIn() {
        Contribution signedOff = in(ContributionStatus.SIGNED_OFF, false);
        assertThat(signedOff.formChanged(Progress.NONE, SECTIONS, COORDINATOR, NOON))
                .extracting(Step::move)
                .startsWith(Move.CHANGE_FORM, Move.LAPSE_SECTION)
                .endsWith(Move.LAPSE);
        assertThat(signedOff.signedSections()).isEmpty();
        Contribution accepted = in(ContributionStatus.ACCEPTED, false);
        assertThat(accepted.formChanged(Progress.NONE, SECTIONS, COORDINATOR, NOON))
                .extracting(Step::move)
                .containsExactly(Move.CHANGE_FORM, Move.LAPSE_SECTION, Move.LAPSE_SECTION);
        assertThat(accepted.signedSections()).isEmpty();
        assertThat(accepted.status()).isEqualTo(ContributionStatus.ACCEPTED);
        Contribution partly = in(ContributionStatus.SIGNED_OFF, false);
        assertThat(partly.formChanged(Progress.NONE, List.of("people"), COORDINATOR, NOON))
                .extracting(Step::move)
                .containsExactly(Move.CHANGE_FORM, Move.LAPSE_SECTION, Move.LAPSE);
        assertThat(partly.signedSections()).containsExactly("permits");
        Contribution untouched = in(ContributionStatus.SIGNED_OFF, false);
        assertThat(untouched.formChanged(Progress.NONE, List.of(), COORDINATOR, NOON))
                .extracting(Step::move)
                .containsExactly(Move.CHANGE_FORM);
        assertThat(untouched.status()).isEqualTo(ContributionStatus.SIGNED_OFF);
        assertThat(in(ContributionStatus.NOT_STARTED, false).formChanged(Progress.NONE, SECTIONS, COORDINATOR, NOON))
                .isEmpty();
    }

    static Stream<Arguments> moves() {
        return rows().entrySet().stream()
                .flatMap(row -> Arrays.stream(ContributionStatus.values())
                        .map(from ->
                                Arguments.of(from, row.getKey(), row.getValue().get(from.ordinal()))));
    }

    @Test
    void aSignedSectionIsNotSignedAgain() {
        Contribution draft = in(ContributionStatus.DRAFT, false);
        List<Step> made = draft.signSections(SECTIONS, CONTRIBUTOR, NOON);
        assertThat(made)
                .extracting(Step::number, Step::move, Step::section, Step::by, Step::at, Step::revision)
                .containsExactly(
                        tuple(0, Move.SIGN_SECTION, "people", CONTRIBUTOR, NOON, 1L),
                        tuple(1, Move.SIGN_SECTION, "permits", CONTRIBUTOR, NOON, 1L));
        assertThatThrownBy(() -> draft.signSections(List.of("permits"), FOCAL_POINT, NOON))
                .isInstanceOf(AlreadySigned.class);
        assertThat(draft.signedSections()).containsExactlyElementsOf(SECTIONS);
    }

    @Test
    void aChangeEndsTheSignOffsThatItTouchesAndTheNationalOne() {
        Contribution signed = in(ContributionStatus.SIGNED_OFF, true);
        signed.changed(NOON);
        assertThat(signed.lapse(List.of("permits", "never signed"), CONTRIBUTOR, NOON))
                .extracting(Step::move, Step::section, Step::revision)
                .containsExactly(tuple(Move.LAPSE_SECTION, "permits", 2L), tuple(Move.LAPSE, "", 2L));
        assertThat(signed.signedSections()).containsExactly("people");
        assertThat(signed.status()).isEqualTo(ContributionStatus.DRAFT);
    }

    @Test
    void aChangeOfWhatNobodySignedEndsNothing() {
        Contribution draft = in(ContributionStatus.DRAFT, false);
        draft.signSections(List.of("people"), CONTRIBUTOR, NOON);
        draft.changed(NOON);
        assertThat(draft.lapse(List.of("permits"), CONTRIBUTOR, NOON)).isEmpty();
        assertThat(draft.signedSections()).containsExactly("people");
    }

    @Test
    void theNationalSignOffThatLapsesLeavesAReturnedOneReturned() {
        Contribution returned = in(ContributionStatus.RETURNED, true);
        returned.signOff(SECTIONS, FOCAL_POINT, NOON);
        returned.changed(NOON);
        returned.lapse(List.of("people"), CONTRIBUTOR, NOON);
        assertThat(returned.status()).isEqualTo(ContributionStatus.RETURNED);
    }

    @Test
    void takingBackTheSignOffOfASectionTakesTheNationalOneWithIt() {
        Contribution signed = in(ContributionStatus.SIGNED_OFF, true);
        assertThat(signed.unsignSections(List.of("people"), CONTRIBUTOR, NOON))
                .extracting(Step::move)
                .containsExactly(Move.UNSIGN_SECTION, Move.LAPSE);
        assertThat(signed.unsignSections(List.of("people"), CONTRIBUTOR, NOON)).isEmpty();
    }

    @Test
    void theWholeIsNotSignedOffBeforeEverySectionThatIsAsked() {
        Contribution draft = in(ContributionStatus.DRAFT, false);
        draft.signSections(List.of("people"), CONTRIBUTOR, NOON);
        assertThatThrownBy(() -> draft.signOff(SECTIONS, FOCAL_POINT, NOON))
                .isInstanceOfSatisfying(
                        SectionsNotSigned.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(1L));
        draft.signOff(List.of("people"), FOCAL_POINT, NOON);
        assertThat(draft.status()).isEqualTo(ContributionStatus.SIGNED_OFF);
    }

    @Test
    void everySubmissionHasTheNextNumberAndKeepsTheSignOffsOfSections() {
        Contribution again = in(ContributionStatus.RETURNED, true);
        assertThat(again.signedSections()).containsExactlyElementsOf(SECTIONS);
        again.signOff(SECTIONS, FOCAL_POINT, NOON);
        assertThat(again.submit(FOCAL_POINT, NOON).snapshot()).isEqualTo(2);
        assertThat(again.latestSnapshot()).isEqualTo(2);
    }

    @Test
    void whatIsGivenBackCarriesItsReason() {
        Step made = in(ContributionStatus.SUBMITTED, true).sendBack(1, REASON, COORDINATOR, NOON);
        assertThat(made.reason()).isEqualTo(REASON.text());
        assertThat(made.snapshot()).isEqualTo(1);
        assertThat(made.by()).isEqualTo(COORDINATOR);
    }

    @Test
    void aReasonHasWordsAndCanBeRead() {
        assertThat(new Reason(" a \n").text()).isEqualTo("a");
        assertThatThrownBy(() -> new Reason(" \n")).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> new Reason("a".repeat(Reason.LONGEST + 1))).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void onlyTheLatestSnapshotIsAcceptedReturnedOrReopened() {
        Contribution submitted = in(ContributionStatus.SUBMITTED, true);
        for (Consumer<Contribution> move : List.<Consumer<Contribution>>of(
                it -> it.accept(2, COORDINATOR, NOON), it -> it.sendBack(2, REASON, COORDINATOR, NOON))) {
            assertThatThrownBy(() -> move.accept(submitted))
                    .isInstanceOfSatisfying(
                            NotLatestSnapshot.class,
                            refusal -> assertThat(refusal.arguments()).containsExactly(1));
        }
        assertThatThrownBy(() -> in(ContributionStatus.ACCEPTED, true).reopen(2, REASON, COORDINATOR, NOON))
                .isInstanceOf(NotLatestSnapshot.class);
        assertThat(submitted.status()).isEqualTo(ContributionStatus.SUBMITTED);
    }

    @Test
    void stepsAreNumberedWithoutGaps() {
        Contribution draft = in(ContributionStatus.DRAFT, false);
        assertThat(draft.signSections(SECTIONS, CONTRIBUTOR, NOON))
                .extracting(Step::number)
                .containsExactly(0, 1);
        assertThat(draft.signOff(SECTIONS, FOCAL_POINT, NOON).number()).isEqualTo(2);
        assertThat(draft.submit(FOCAL_POINT, NOON).number()).isEqualTo(3);
        assertThat(draft.accept(1, COORDINATOR, NOON).number()).isEqualTo(4);
    }

    /** One that came there by its moves. @param signed with its sections signed, where its state leaves that open */
    private static Contribution in(ContributionStatus status, boolean signed) {
        Contribution it = new Contribution(1, new ParticipantCode("GT"));
        if (status == ContributionStatus.NOT_STARTED) {
            return it;
        }
        it.changed(NOON);
        if (status != ContributionStatus.DRAFT || signed) {
            it.signSections(SECTIONS, CONTRIBUTOR, NOON);
        }
        if (status == ContributionStatus.DRAFT) {
            return it;
        }
        it.signOff(SECTIONS, FOCAL_POINT, NOON);
        if (status == ContributionStatus.SIGNED_OFF) {
            return it;
        }
        it.submit(FOCAL_POINT, NOON);
        switch (status) {
            case ACCEPTED -> it.accept(1, COORDINATOR, NOON);
            case WITHDRAWN -> it.withdraw(REASON, FOCAL_POINT, NOON);
            case RETURNED -> it.sendBack(1, REASON, COORDINATOR, NOON);
            default -> {}
        }
        if (status == ContributionStatus.RETURNED && !signed) {
            it.unsignSections(SECTIONS, CONTRIBUTOR, NOON);
        }
        return it;
    }

    private static void make(String move, Contribution it) {
        switch (move) {
            case "change" -> {
                it.changed(NOON);
                it.lapse(SECTIONS, CONTRIBUTOR, NOON);
            }
            case "signSection" -> it.signSections(SECTIONS, CONTRIBUTOR, NOON);
            case "unsignSection" -> it.unsignSections(SECTIONS, CONTRIBUTOR, NOON);
            case "signOff" -> it.signOff(SECTIONS, FOCAL_POINT, NOON);
            case "unsign" -> it.unsign(FOCAL_POINT, NOON);
            case "submit" -> it.submit(FOCAL_POINT, NOON);
            case "return" -> it.sendBack(it.latestSnapshot(), REASON, COORDINATOR, NOON);
            case "accept" -> it.accept(it.latestSnapshot(), COORDINATOR, NOON);
            case "reopen" -> it.reopen(it.latestSnapshot(), REASON, COORDINATOR, NOON);
            case "withdraw" -> it.withdraw(REASON, FOCAL_POINT, NOON);
            default -> throw new IllegalArgumentException(move);
        }
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        MOVES.lines().skip(1).forEach(line -> {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            rows.put(cells.get(0), cells.subList(1, cells.size()));
        });
        return rows;
    }
}
