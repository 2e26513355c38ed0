package org.mirps.employment.consolidation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Reads a part of what a round has answered, as a screen needs it. Of each participant the snapshot counts that counts in the tables
 * ({@link SnapshotReader}). Each method is one statement, whatever the number of participants.
 */
@ApplicationScoped
public class SectionReader {

    @Resource(lookup = "java:app/jdbc/app")
    DataSource database;

    /**
     * The answers to some questions; of each participant in the order of the form. They are asked for by name, because a question keeps its name
     * and may have stood in another section the year before.
     */
    public List<PlacedAnswer> answers(long roundId, Collection<String> questions) {
        return questions.isEmpty()
                ? List.of()
                : list(SnapshotSql.ANSWERS_TO, roundId, questions, cells -> {
                    var answers = new SnapshotCells.Answers(cells);
                    List<PlacedAnswer> found = new ArrayList<>();
                    while (cells.next()) {
                        found.add(new PlacedAnswer(
                                new ParticipantCode(cells.getString("participant_code")),
                                cells.getLong("form_version_id"),
                                answers.answer()));
                    }
                    return found;
                });
    }

    /** The entries of some repeats; of each participant in the order of the form. */
    public List<PlacedRow> rows(long roundId, Collection<String> repeats) {
        return repeats.isEmpty()
                ? List.of()
                : list(SnapshotSql.ROWS_OF, roundId, repeats, cells -> {
                    List<PlacedRow> found = new ArrayList<>();
                    while (cells.next()) {
                        found.add(new PlacedRow(
                                new ParticipantCode(cells.getString("participant_code")),
                                cells.getString("repeat_name"),
                                cells.getString("row_id"),
                                cells.getInt("row_no")));
                    }
                    return found;
                });
    }

    /** What each snapshot of a participant says to a question; the latest first. None of who is not in the tables. */
    public List<AnswerOnce> history(long roundId, ParticipantCode participant, AnswerKey key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SnapshotSql.HISTORY)) {
            statement.setString(1, key.question());
            statement.setString(2, key.row().isRoot() ? "" : key.row().value());
            statement.setLong(3, roundId);
            statement.setString(4, participant.value());
            try (ResultSet cells = statement.executeQuery()) {
                var answers = new SnapshotCells.Answers(cells);
                List<AnswerOnce> found = new ArrayList<>();
                while (cells.next()) {
                    found.add(new AnswerOnce(
                            cells.getInt("number"),
                            cells.getObject("submitted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            cells.getLong("form_version_id"),
                            cells.getString("question") == null ? null : answers.answer()));
                }
                return found;
            }
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
    }

    private <T> T list(String sql, long roundId, Collection<String> names, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        sql.formatted(String.join(", ", Collections.nCopies(names.size(), "?"))))) {
            statement.setLong(1, roundId);
            int at = 2;
            for (String name : names) {
                statement.setString(at++, name);
            }
            try (ResultSet cells = statement.executeQuery()) {
                return reading.read(cells);
            }
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
    }

    private static IllegalStateException unreadable(long roundId, SQLException cause) {
        return new IllegalStateException("Could not read answers of round " + roundId, cause);
    }

    /** Makes a value of a whole result. */
    private interface Reading<T> {
        T read(ResultSet cells) throws SQLException;
    }
}
