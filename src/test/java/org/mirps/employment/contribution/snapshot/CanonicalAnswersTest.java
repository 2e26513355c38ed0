package org.mirps.employment.contribution.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RowId;

/** What goes into the SHA-256 of a submission, and how: a change here would make every submission of before look forged. */
class CanonicalAnswersTest {

    private static final RowId ROW = new RowId("abcdefghijkl");

    @Test
    void itIsThisTextWithThisHash() throws NoSuchAlgorithmException {
        String text = text(List.of(
                answer("unit_name", RowId.ROOT, "Unidad \"A\"\n2ª línea", null, null),
                answer("seekers", RowId.ROOT, "1250", ObservationStatus.P, "Corte de marzo"),
                answer("prog_name", ROW, null, null, null)));
        assertThat(text)
                .isEqualTo("{\"answers\":["
                        + "{\"question\":\"unit_name\",\"row\":\"\",\"value\":\"Unidad \\\"A\\\"\\n2ª línea\"},"
                        + "{\"note\":\"Corte de marzo\",\"question\":\"seekers\",\"row\":\"\",\"status\":\"P\",\"value\":\"1250\"},"
                        + "{\"question\":\"prog_name\",\"row\":\"abcdefghijkl\"}],"
                        + "\"form\":\"sne\",\"participant\":\"GT\",\"round\":\"sne-2025\",\"version\":\"2\"}");
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("555f6b9b77fe816b2575b0113bea47153ff25a62043b71b5d7236ff031bf1e17");
    }

    @Test
    void eachPartOfAnAnswerAndTheOrderCount() {
        Snapshot.Answer plain = answer("seekers", RowId.ROOT, "1", null, null);
        Snapshot.Answer other = answer("placed", RowId.ROOT, "1", null, null);
        assertThat(List.of(
                        text(List.of(plain)),
                        text(List.of(answer("seekers", ROW, "1", null, null))),
                        text(List.of(answer("seekers", RowId.ROOT, null, null, null))),
                        text(List.of(answer("seekers", RowId.ROOT, "1", ObservationStatus.A, null))),
                        text(List.of(answer("seekers", RowId.ROOT, "1", null, "why"))),
                        text(List.of(plain, other)),
                        text(List.of(other, plain)),
                        text(List.of())))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofWhatRoundParticipantAndFormItIsCounts() {
        List<Snapshot.Answer> answers = List.of(answer("seekers", RowId.ROOT, "1", null, null));
        assertThat(List.of(
                        CanonicalAnswers.of("sne-2025", "GT", "sne", "2", answers),
                        CanonicalAnswers.of("sne-2024", "GT", "sne", "2", answers),
                        CanonicalAnswers.of("sne-2025", "HN", "sne", "2", answers),
                        CanonicalAnswers.of("sne-2025", "GT", "other", "2", answers),
                        CanonicalAnswers.of("sne-2025", "GT", "sne", "3", answers)))
                .doesNotHaveDuplicates();
    }

    private static String text(List<Snapshot.Answer> answers) {
        return CanonicalAnswers.of("sne-2025", "GT", "sne", "2", answers);
    }

    private static Snapshot.Answer answer(
            String question,
            RowId row,
            @Nullable String value,
            @Nullable ObservationStatus status,
            @Nullable String note) {
        return new Snapshot.Answer(1, "statistics", question, "", row, 0, value, status, note);
    }
}
