package org.mirps.employment.practice.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.practice.AcceptedSnapshot;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** The verbs of a commitment. */
class CommitmentTest {

    private static final AccountId OWNER = new AccountId(1);
    private static final Instant NOW = Instant.parse("2025-08-21T16:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2025-08-21");
    private static final CommitmentNote REASON = new CommitmentNote("The budget was cut.", "");

    private final Commitment commitment = new Commitment(snapshot(1), row("Open a desk", "2025-12-12"));

    @Test
    void itIsConfirmedStartedAndKept() {
        assertThat(commitment.state()).isEqualTo(CommitmentState.INITIAL);
        commitment.confirm(CommitmentNote.NOTHING, OWNER, NOW);
        assertThat(commitment.state()).isEqualTo(CommitmentState.CONFIRMED);
        commitment.start(CommitmentNote.NOTHING, OWNER, NOW);
        commitment.note(new CommitmentNote("Half done", ""), OWNER, NOW);
        assertThat(commitment.state()).isEqualTo(CommitmentState.UNDER_WAY);
        commitment.keep(new CommitmentNote("", "https://example.org/desk"), OWNER, NOW);
        assertThat(commitment.state()).isEqualTo(CommitmentState.KEPT);
        assertThat(commitment.reports())
                .extracting(CommitmentReport::move)
                .containsExactly(
                        CommitmentMove.CONFIRM, CommitmentMove.START, CommitmentMove.NOTE, CommitmentMove.KEEP);
    }

    /** Only who confirms it confirms it: what is told beside leaves it as it was. */
    @Test
    void progressThatIsToldConfirmsNothing() {
        commitment.note(new CommitmentNote("We have looked for a place", ""), OWNER, NOW);
        assertThat(commitment.state()).isEqualTo(CommitmentState.INITIAL);
        assertThat(commitment.reports()).extracting(CommitmentReport::move).containsExactly(CommitmentMove.NOTE);
    }

    @Test
    void whatDoesNotApplyIsRefusedByName() {
        assertThatThrownBy(() -> commitment.keep(REASON, OWNER, NOW))
                .isInstanceOfSatisfying(
                        CommitmentMoveNotAllowed.class,
                        refusal -> assertThat(refusal.textKey()).endsWith(".KEEP"));
        assertThatThrownBy(() -> commitment.resume(REASON, OWNER, NOW)).isInstanceOf(CommitmentMoveNotAllowed.class);
        commitment.drop(REASON, OWNER, NOW);
        assertThatThrownBy(() -> commitment.confirm(REASON, OWNER, NOW)).isInstanceOf(CommitmentMoveNotAllowed.class);
        assertThatThrownBy(() -> commitment.start(REASON, OWNER, NOW)).isInstanceOf(CommitmentMoveNotAllowed.class);
        assertThatThrownBy(() -> commitment.drop(REASON, OWNER, NOW)).isInstanceOf(CommitmentMoveNotAllowed.class);
        commitment.resume(REASON, OWNER, NOW);
        assertThat(commitment.state()).isEqualTo(CommitmentState.UNDER_WAY);
        assertThat(commitment.reports()).hasSize(2);
    }

    @Test
    void keepingNeedsEvidenceDroppingAReasonAndANoteSomething() {
        commitment.confirm(CommitmentNote.NOTHING, OWNER, NOW);
        CommitmentNote linkOnly = new CommitmentNote("", "https://example.org");
        assertThatThrownBy(() -> commitment.keep(CommitmentNote.NOTHING, OWNER, NOW))
                .isInstanceOf(ReportNotPossible.class);
        assertThatThrownBy(() -> commitment.note(CommitmentNote.NOTHING, OWNER, NOW))
                .isInstanceOf(ReportNotPossible.class);
        assertThatThrownBy(() -> commitment.drop(linkOnly, OWNER, NOW)).isInstanceOf(ReportNotPossible.class);
        assertThat(commitment.state()).isEqualTo(CommitmentState.CONFIRMED);
        assertThat(commitment.reports()).hasSize(1);
    }

    @Test
    void aNewerSnapshotChangesItsWordsAndNotHowFarItIs() {
        commitment.confirm(CommitmentNote.NOTHING, OWNER, NOW);
        commitment.accept(snapshot(2), row("Open two desks", ""));
        assertThat(commitment.text()).isEqualTo("Open two desks");
        assertThat(commitment.dueOn()).isEmpty();
        assertThat(commitment.snapshot()).isEqualTo(2);
        assertThat(commitment.state()).isEqualTo(CommitmentState.CONFIRMED);
        commitment.end();
        assertThat(commitment.isAccepted()).isFalse();
        commitment.accept(snapshot(3), row("Open two desks", ""));
        assertThat(commitment.isAccepted()).isTrue();
        assertThat(commitment.reports()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.org", "javascript:alert(1)", "https://", "example.org", "https://exa mple.org"})
    void aLinkIsACompleteSecureAddress(String link) {
        assertThatThrownBy(() -> new CommitmentNote("", link))
                .isInstanceOfSatisfying(
                        ReportNotPossible.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("link"));
    }

    @Test
    void aTextOfTwentyThousandCharactersIsRefusedAndMarkupIsAText() {
        assertThatThrownBy(() -> new CommitmentNote("x".repeat(20_000), ""))
                .isInstanceOfSatisfying(
                        ReportNotPossible.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("text"));
        assertThat(new CommitmentNote(" <script>alert(1)</script> ", "").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void onlyWhatIsOpenAfterItsDayIsOverdue() {
        assertThat(line(CommitmentState.CONFIRMED, "2025-08-20").isOverdue(TODAY))
                .isTrue();
        assertThat(line(CommitmentState.CONFIRMED, "2025-08-21").isOverdue(TODAY))
                .isFalse();
        assertThat(line(CommitmentState.KEPT, "2025-08-20").isOverdue(TODAY)).isFalse();
        assertThat(line(CommitmentState.DROPPED, "2025-08-20").isOverdue(TODAY)).isFalse();
        assertThat(line(CommitmentState.INITIAL, "").isOverdue(TODAY)).isFalse();
    }

    @Test
    void aSessionNamesNobodyWhoGivesForAggregatesAndCountsThemOnlyWhereTheyAreSeveral() {
        CommitmentRow shown = line("GT", Dissemination.GOVERNMENTS, CommitmentState.KEPT, "2025-08-20");
        CommitmentRow withheld = line("HN", Dissemination.AGGREGATED, CommitmentState.INITIAL, "2025-08-20");
        CommitmentRow another = line("MX", Dissemination.AGGREGATED, CommitmentState.KEPT, "");
        Commitments.Standing one = RoundCommitments.standing(List.of(shown, withheld), TODAY);
        assertThat(one.total().all()).isEqualTo(1);
        assertThat(one.unnamed()).isEqualTo(1);
        CommitmentRow third = line("PA", Dissemination.AGGREGATED, CommitmentState.KEPT, "");
        Commitments.Standing two = RoundCommitments.standing(List.of(shown, withheld, another), TODAY);
        assertThat(two.total().all()).isEqualTo(1);
        Commitments.Standing three = RoundCommitments.standing(List.of(shown, withheld, another, third), TODAY);
        assertThat(three.named()).extracting(of -> of.code().value()).containsExactly("GT");
        assertThat(three.total().of(CommitmentState.KEPT)).isEqualTo(3);
        assertThat(three.total().overdue()).isEqualTo(1);
    }

    private static CommitmentRow line(CommitmentState state, String due) {
        return line("GT", Dissemination.PUBLIC, state, due);
    }

    private static CommitmentRow line(String owner, Dissemination level, CommitmentState state, String due) {
        return new CommitmentRow(
                new CommitmentId(1),
                new ParticipantCode(owner),
                LocalizedText.same(owner),
                owner,
                1,
                "A desk",
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
                List.of(),
                "",
                Optional.empty(),
                level,
                state,
                Optional.empty());
    }

    private static AcceptedSnapshot snapshot(int number) {
        return new AcceptedSnapshot(
                new ContributionId(1),
                new ParticipantCode("cr-colectivo"),
                LocalizedText.same("Colectivo"),
                new CountryCode("CR"),
                number,
                1,
                Dissemination.PUBLIC,
                List.of());
    }

    private static AcceptedSnapshot.Row row(String text, String due) {
        return new AcceptedSnapshot.Row(
                AcceptedSnapshot.COMMITMENTS, new RowId("aaaaaaaaaaaa"), Map.of("com_text", text, "com_due", due));
    }
}
