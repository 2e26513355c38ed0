package org.mirps.employment.platform.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Sha256;

/**
 * Values for harmless gaps. A draw depends only on the seed, the participant, the question and the number of the row, so that it comes out
 * the same at each start and a new question changes no other value.
 *
 * @param note says that a value is illustrative
 * @param rules by question
 */
record IllustrativeRules(int seed, LocalizedText note, Map<String, Rule> rules) {

    private static final int HEX_DIGITS_OF_LONG = 16;

    /**
     * @param row number of the row, from 1; 0 outside repeats
     * @param others value of another question in the same row, or above
     * @return empty if there is no rule for the question, or what the value depends on is empty
     */
    Optional<String> draw(
            ParticipantCode participant, String question, int row, Function<String, Optional<String>> others) {
        return Optional.ofNullable(rules.get(question))
                .flatMap(rule -> rule.draw(random(participant, question, row), others));
    }

    /** Comes out the same each time. @param subject a question, or what else is drawn */
    Random random(ParticipantCode participant, String subject, int row) {
        String hash = Sha256.of("%d|%s|%s|%d".formatted(seed, participant, subject, row));
        return new Random(Long.parseUnsignedLong(hash, 0, HEX_DIGITS_OF_LONG, HEX_DIGITS_OF_LONG));
    }
}
