package org.mirps.employment.contribution.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.live.Memory;
import org.mirps.employment.contribution.live.MemorySource;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.words.MarkThread;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.testing.Workbooks;

/** Each filter shows what it says, compared with the round with which the contribution began. */
class ReviewFilterTest {

    private static final FormDefinition FORM = Workbooks.compiledText(Workbooks.workbook(
                    "type | name | label::es | label::en",
                    "begin group | g | Grupo | Group",
                    "integer | grown | Creció | Grown",
                    "integer | same | Igual | Same",
                    "integer | begun | Nueva | New",
                    "integer | blank | Vacía | Blank",
                    "integer | gone | Perdida | Gone",
                    "integer | none | Sin dato | None",
                    "integer | guessed | Estimada | Guessed",
                    "text | noted | Anotada | Noted",
                    "text | marked | Marcada | Marked",
                    "text | remarked | Observada | Remarked",
                    "end group | | |"))
            .definition();

    private static final List<Snapshot.Answer> NOW = List.of(
            answer("grown", "150", null, null),
            answer("same", "7", ObservationStatus.A, null),
            answer("begun", "3", null, null),
            answer("blank", null, null, null),
            answer("gone", null, null, null),
            answer("none", null, ObservationStatus.M, null),
            answer("guessed", "40", ObservationStatus.E, null),
            answer("noted", "x", null, "Registry"),
            answer("marked", "x", null, null),
            answer("remarked", "x", null, null));

    private static final Set<String> ASKED = Set.of("grown", "same", "begun", "blank", "gone");

    private static final Memory THEN = new Memory(
            new MemorySource(
                    1,
                    new ContributionId(1),
                    1,
                    1,
                    LocalizedText.same("SNE 2024"),
                    Instant.parse("2025-03-01T10:00:00Z"),
                    new AccountId(1)),
            1,
            FORM,
            ASKED,
            Map.of(
                    AnswerKey.of("grown"), answer("grown", "100", null, null),
                    AnswerKey.of("same"), answer("same", "7", null, null),
                    AnswerKey.of("gone"), answer("gone", "5", null, null)),
            Map.of(),
            List.of());

    @Test
    void unansweredAreAlsoThoseThatAreNotAvailable() {
        assertThat(shown(ReviewFilter.BLANK, THEN)).containsExactly("blank", "gone", "none");
    }

    @Test
    void changedIsWhatWasAskedBeforeAndIsOtherwise() {
        assertThat(shown(ReviewFilter.CHANGED, THEN)).containsExactly("grown", "begun", "gone");
        assertThat(shown(ReviewFilter.CHANGED, Memory.NONE)).isEmpty();
    }

    @Test
    void aNumberIsEstimatedThatIsThereAndNotOfficial() {
        assertThat(shown(ReviewFilter.ESTIMATED, THEN)).containsExactly("guessed");
    }

    @Test
    void remarkedIsWhatHasANoteAMarkOrARemark() {
        assertThat(shown(ReviewFilter.REMARKED, THEN)).containsExactly("noted", "marked", "remarked");
    }

    @Test
    void flaggedAreSoftChecksAlone() {
        assertThat(shown(ReviewFilter.FLAGGED, THEN)).isEmpty();
        assertThat(ReviewFilter.FLAGGED.takes(check(""))).isTrue();
        assertThat(ReviewFilter.BLANK.takes(check(""))).isFalse();
        assertThat(ReviewFilter.REMARKED.takes(check("Because"))).isFalse();
    }

    @Test
    void allShowsAll() {
        assertThat(shown(ReviewFilter.ALL, THEN)).hasSameSizeAs(NOW);
    }

    @Test
    void anAnswerSaysWhatItWasAndByHowMuchItHasChanged() {
        SnapshotView.Beside beside = entries(THEN).get(0).beside();
        assertThat(beside.then()).isEqualTo("100");
        assertThat(beside.change()).startsWith("+50");
    }

    private static List<String> shown(ReviewFilter filter, Memory memory) {
        return entries(memory).stream()
                .filter(filter::takes)
                .map(SnapshotView.Entry::key)
                .toList();
    }

    private static List<SnapshotView.Entry> entries(Memory memory) {
        return new SnapshotPainter(
                        FORM,
                        Language.EN,
                        new ContributionId(1),
                        new TeamSide(
                                Map.of(AnswerKey.of("marked"), MarkThread.Said.NOTHING),
                                Map.of(AnswerKey.of("remarked"), "Since when?"),
                                null),
                        memory)
                .sections(NOW).stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(block -> block.entries().stream())
                        .toList();
    }

    private static SnapshotView.Entry check(String explanation) {
        return new SnapshotView.Entry(
                "check",
                "More than last year",
                "",
                "",
                "",
                explanation,
                true,
                "",
                SnapshotView.Beside.NOTHING,
                new SnapshotView.Team(false, MarkThread.Said.NOTHING, "", null));
    }

    private static Snapshot.Answer answer(
            String question, @Nullable String value, @Nullable ObservationStatus status, @Nullable String note) {
        return new Snapshot.Answer(1, "g", question, "", RowId.ROOT, 0, value, status, note);
    }
}
