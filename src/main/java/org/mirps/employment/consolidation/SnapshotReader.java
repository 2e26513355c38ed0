package org.mirps.employment.consolidation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.mirps.employment.shared.LocalizedText;

/**
 * Reads what the tables of a round are made of, in SQL (docs/decisions/0008). Of each government the latest snapshot counts, if its
 * contribution is submitted or accepted. Everything is ordered by government and then as in the form. What has a row for each answer is
 * streamed: only {@value #FETCH_SIZE} of them are in memory at once, and no other statement may run on the connection meanwhile.
 */
@ApplicationScoped
public class SnapshotReader {

    static final int FETCH_SIZE = 500;

    @Resource(lookup = "java:app/jdbc/app")
    DataSource database;

    /** Where each government of the round stands: one row for each, also without a snapshot; none for who was taken out. */
    public List<Participation.Standing> standings(long roundId) {
        return list(SnapshotSql.STANDINGS, roundId, SnapshotCells::standing);
    }

    /** Every contribution of the round with its latest snapshot, by participant. */
    public List<RoundContributions.Item> contributions(long roundId) {
        return list(SnapshotSql.CONTRIBUTIONS, roundId, SnapshotCells::contribution);
    }

    /** Names of those who were taken out of the round. */
    public List<LocalizedText> leftOut(long roundId) {
        return list(
                SnapshotSql.LEFT_OUT,
                roundId,
                cells -> new LocalizedText(cells.getString("name_es"), cells.getString("name_en")));
    }

    /** Ids of the rounds in which any of these participants takes part; none for codes that are nobody's. */
    public Set<Long> roundsOf(Set<String> participants) {
        Set<Long> rounds = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SnapshotSql.ROUNDS_OF)) {
            statement.setString(1, String.join(",", participants));
            try (ResultSet cells = statement.executeQuery()) {
                while (cells.next()) {
                    rounds.add(cells.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read in which rounds a participant takes part", e);
        }
        return rounds;
    }

    /** The snapshots that count, by government. */
    public List<SnapshotHead> heads(long roundId) {
        return list(SnapshotSql.HEADS, roundId, SnapshotCells::head);
    }

    /** Every stored value of every indicator, of the snapshots that count; of each participant in the order of the form. */
    public List<ParticipantObservation> observations(long roundId) {
        return list(SnapshotSql.OBSERVATIONS, roundId, SnapshotCells::observation);
    }

    /** The same of some indicators. */
    public List<ParticipantObservation> observations(long roundId, Collection<String> codes) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SnapshotSql.OBSERVATIONS_OF)) {
            statement.setString(2, String.join(",", codes));
            return list(statement, roundId, SnapshotCells::observation);
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
    }

    /**
     * How far the definitions of a round reach over what counts of it.
     *
     * @param waiting snapshots whose indicators are still to be computed by them
     * @param earlier other form versions by which snapshots were answered
     */
    public record Answered(int waiting, Set<Long> earlier) {}

    /** One statement. */
    public Answered answered(long roundId) {
        return list(SnapshotSql.ANSWERED, roundId, cells -> {
                    String earlier = cells.getString("earlier");
                    return new Answered(
                            cells.getInt("waiting"),
                            earlier == null
                                    ? Set.of()
                                    : Arrays.stream(earlier.split(","))
                                            .map(Long::valueOf)
                                            .collect(Collectors.toSet()));
                })
                .get(0);
    }

    /** A short text that is another one as soon as anything differs of which snapshots count, for whom, and by which definitions. */
    public String state(long roundId) {
        return list(SnapshotSql.STATE, roundId, cells -> cells.getString(1)).get(0);
    }

    /** The same of several rounds, by their ids; none for a round in which nobody takes part. One statement. */
    public Map<Long, String> states(Collection<Long> roundIds) {
        Map<Long, String> states = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SnapshotSql.STATES)) {
            statement.setString(1, roundIds.stream().map(String::valueOf).collect(Collectors.joining(",")));
            try (ResultSet cells = statement.executeQuery()) {
                while (cells.next()) {
                    states.put(cells.getLong(1), cells.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read how rounds stand", e);
        }
        return states;
    }

    /** Every snapshot of the contributions that count, also those that are not the latest; by government, then by number. */
    public List<Submission> submissions(long roundId) {
        return list(SnapshotSql.SUBMISSIONS, roundId, SnapshotCells::submission);
    }

    /** Hands every answer of all of them to {@code sink}, as a stream: by government, then by number. */
    public void eachAnswerOfAll(long roundId, List<Submission> submissions, SubmittedSink sink) throws IOException {
        Map<Long, Submission> byId =
                submissions.stream().collect(Collectors.toMap(Submission::id, Function.identity()));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = streaming(connection, SnapshotSql.ANSWERS_OF_ALL)) {
            statement.setLong(1, roundId);
            try (ResultSet cells = statement.executeQuery()) {
                var answers = new SnapshotCells.Answers(cells);
                while (cells.next()) {
                    sink.accept(known(byId, answers.snapshot()), answers.answer());
                }
            }
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
    }

    /** Hands every answer of the snapshots to {@code sink}, as a stream. {@code heads} are those of the round. */
    public void eachAnswer(long roundId, List<SnapshotHead> heads, AnswerSink sink) throws IOException {
        Map<Long, SnapshotHead> byId = byId(heads);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = streaming(connection, SnapshotSql.ANSWERS)) {
            statement.setLong(1, roundId);
            try (ResultSet cells = statement.executeQuery()) {
                var answers = new SnapshotCells.Answers(cells);
                while (cells.next()) {
                    sink.accept(known(byId, answers.snapshot()), answers.answer());
                }
            }
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
    }

    /** Hands every row of a repeat, or of the form itself where {@code repeat} is empty, to {@code sink}, as a stream. */
    public void eachRow(long roundId, List<SnapshotHead> heads, String repeat, RowSink sink) throws IOException {
        Map<Long, SnapshotHead> byId = byId(heads);
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        streaming(connection, repeat.isEmpty() ? SnapshotSql.FORM_ROWS : SnapshotSql.REPEAT_ROWS)) {
            statement.setLong(1, roundId);
            if (!repeat.isEmpty()) {
                statement.setString(2, repeat);
            }
            try (ResultSet cells = statement.executeQuery()) {
                boolean more = cells.next();
                while (more) {
                    SnapshotHead head = known(byId, cells.getLong("snapshot_id"));
                    SnapshotRow row = SnapshotCells.row(cells);
                    do {
                        SnapshotCells.addValue(cells, row);
                        more = cells.next();
                    } while (more && SnapshotCells.isOf(cells, head, row));
                    sink.accept(head, row);
                }
            }
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
    }

    /** What was answered to some questions outside repeats, by id of the snapshot and name of the question; none where nothing was. */
    public Map<Long, Map<String, String>> outsideRepeats(long roundId, Collection<String> questions) {
        Map<Long, Map<String, String>> answers = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SnapshotSql.OUTSIDE_REPEATS)) {
            statement.setString(1, String.join(",", questions));
            statement.setLong(2, roundId);
            try (ResultSet cells = statement.executeQuery()) {
                while (cells.next()) {
                    String value = cells.getString("value");
                    if (value != null) {
                        answers.computeIfAbsent(cells.getLong("snapshot_id"), unused -> new HashMap<>())
                                .put(cells.getString("question"), value);
                    }
                }
            }
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
        return answers;
    }

    private <T> List<T> list(String sql, long roundId, CellReader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return list(statement, roundId, reader);
        } catch (SQLException e) {
            throw unreadable(roundId, e);
        }
    }

    private static <T> List<T> list(PreparedStatement statement, long roundId, CellReader<T> reader)
            throws SQLException {
        statement.setLong(1, roundId);
        List<T> found = new ArrayList<>();
        try (ResultSet cells = statement.executeQuery()) {
            while (cells.next()) {
                found.add(reader.read(cells));
            }
        }
        return found;
    }

    private static PreparedStatement streaming(Connection connection, String sql) throws SQLException {
        // A download takes as long as its reader's line does.
        PreparedStatement statement = connection.prepareStatement(
                "set statement max_statement_time = 0 for " + sql,
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(FETCH_SIZE);
        return statement;
    }

    private static Map<Long, SnapshotHead> byId(List<SnapshotHead> heads) {
        return heads.stream().collect(Collectors.toMap(SnapshotHead::id, Function.identity()));
    }

    private static <T> T known(Map<Long, T> byId, long id) {
        T found = byId.get(id);
        if (found == null) {
            throw new IllegalStateException("Snapshot " + id + " came while the table was being read");
        }
        return found;
    }

    private static IllegalStateException unreadable(long roundId, SQLException cause) {
        return new IllegalStateException("Could not read the snapshots of round " + roundId, cause);
    }

    /** Takes the answers of a round one by one. */
    public interface AnswerSink {
        void accept(SnapshotHead head, SnapshotAnswer answer) throws IOException;
    }

    /** Takes the answers of all snapshots of a round one by one. */
    public interface SubmittedSink {
        void accept(Submission submission, SnapshotAnswer answer) throws IOException;
    }

    /** Takes the rows of a table of a round one by one. */
    public interface RowSink {
        void accept(SnapshotHead head, SnapshotRow row) throws IOException;
    }

    /** Makes a value of the current row of a result. */
    private interface CellReader<T> {
        T read(ResultSet cells) throws SQLException;
    }
}
