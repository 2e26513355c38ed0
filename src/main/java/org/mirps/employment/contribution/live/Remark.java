package org.mirps.employment.contribution.live;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.PlainText;

/**
 * What a person says beside an answer: how certain the number is, or where it comes from. Of a soft check the note is its explanation.
 *
 * @param text of a status its SDMX code, of a note what was typed; blank takes it away
 * @param seen revision of the answer that the page showed; 0 if it showed none
 */
public record Remark(AnswerKey key, About about, String text, long seen) {

    /** As long as people can read beside an answer. */
    public static final int MOST_CHARACTERS = 4_000;

    /** Which of the two it is. */
    public enum About {
        STATUS,
        NOTE;

        /** The text that it is about in a stored answer; empty where there is none. */
        public String of(@Nullable SavedAnswer answer) {
            if (answer == null) {
                return "";
            }
            @Nullable Object said = this == NOTE ? answer.note() : answer.status();
            return said == null ? "" : said.toString();
        }
    }

    Remark on(AnswerKey other) {
        return new Remark(other, about, text, seen);
    }

    /** The note as it will be stored beside an answer. Throws NoteTooLong. */
    @Nullable
    public String note(@Nullable SavedAnswer before) {
        if (about == About.STATUS) {
            return before == null ? null : before.note();
        }
        String said = PlainText.strip(PlainText.typed(text));
        if (said.length() > MOST_CHARACTERS) {
            throw new NoteTooLong(MOST_CHARACTERS);
        }
        return said.isEmpty() ? null : said;
    }

    /** The status as it will be stored beside an answer. Throws StatusUnknown. */
    @Nullable
    public ObservationStatus status(@Nullable SavedAnswer before) {
        if (about == About.NOTE) {
            return before == null ? null : before.status();
        }
        if (text.isBlank()) {
            return null;
        }
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(StatusUnknown::new);
    }
}
