package org.mirps.employment.practice;

import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What this room reads of the latest snapshot of a contribution.
 *
 * @param number of the snapshot
 * @param country of the participant's account, not of an answer
 * @param level to whom the participant lets its answers be shown, as of now
 * @param rows of the repeats that this room knows, in document order
 */
public record AcceptedSnapshot(
        ContributionId contribution,
        ParticipantCode owner,
        LocalizedText ownerName,
        CountryCode country,
        int number,
        long formVersionId,
        Dissemination level,
        List<Row> rows) {

    public static final String PRACTICES = "practices";
    public static final String COMMITMENTS = "coms";
    public static final String RECOMMENDATIONS = "recs";

    public List<Row> rows(String repeat) {
        return rows.stream().filter(row -> row.repeat().equals(repeat)).toList();
    }

    /** @param answers by question, canonical; what is blank is left out */
    public record Row(String repeat, RowId id, Map<String, String> answers) {

        /** Empty if there is none. */
        public String text(String question) {
            return answers.getOrDefault(question, "");
        }

        /** The names that were chosen. */
        List<String> choices(String question) {
            return text(question).isEmpty() ? List.of() : List.of(text(question).split(" "));
        }
    }
}
