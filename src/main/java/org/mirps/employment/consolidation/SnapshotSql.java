package org.mirps.employment.consolidation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionStatus;

/** The statements of {@link SnapshotReader}. The first parameter of each is the id of the round, unless it says another one. */
final class SnapshotSql {

    private static final String IS_LATEST =
            " s.number = (select max(l.number) from contribution_submission l where l.contribution_id = c.id)";

    private static final String COUNTED =
            " from contribution_state c join round_head h on h.id = c.round_id and not find_in_set(c.participant_code, h.left_out)"
                    + " join contribution_submission s on s.contribution_id = c.id and" + IS_LATEST
                    + " and c.status in (" + consolidatedStatuses() + ")";

    /** The same contributions with each of their snapshots. */
    private static final String COUNTED_AND_BEFORE = COUNTED.replace(" and" + IS_LATEST, "");

    private static final String OF_ROUND_BY_GOVERNMENT = " where c.round_id = ? order by c.participant_code";

    private static final String DISSEMINATION = " d.level as dissemination, d.set_at as dissemination_since";

    private static final String IN_FORCE =
            " left join contribution_audience d on d.contribution_id = c.id and d.number ="
                    + " (select max(m.number) from contribution_audience m where m.contribution_id = c.id)";

    static final String STANDINGS = """
            select p.code, p.kind, p.name_es, p.name_en, c.status, s.number, s.submitted_at, c.id,""" + DISSEMINATION + """
             from contribution_state c join participant_party p on p.code = c.participant_code
            join round_head h on h.id = c.round_id and not find_in_set(c.participant_code, h.left_out)
            left join contribution_submission s on s.contribution_id = c.id and""" + IS_LATEST + IN_FORCE + OF_ROUND_BY_GOVERNMENT;

    static final String CONTRIBUTIONS = """
            select p.code, p.name_es, p.name_en, p.country, c.status, s.number, s.submitted_at, s.sha256, f.version as form_version,
                find_in_set(c.participant_code, h.left_out) > 0 as left_out,""" + DISSEMINATION + """
             from contribution_state c join participant_party p on p.code = c.participant_code join round_head h on h.id = c.round_id
            left join (contribution_submission s join form_edition f on f.id = s.form_version_id) on s.contribution_id = c.id and""" + IS_LATEST + IN_FORCE + OF_ROUND_BY_GOVERNMENT;

    /** Rounds in which a participant takes part. The parameter: its code. */
    static final String ROUNDS_OF = "select c.round_id from contribution_state c join round_head h on h.id = c.round_id"
            + " where find_in_set(c.participant_code, ?) and not find_in_set(c.participant_code, h.left_out)";

    /** Who was taken out of the round. */
    static final String LEFT_OUT =
            "select p.name_es, p.name_en from contribution_state c join participant_party p on p.code = c.participant_code"
                    + " join round_head h on h.id = c.round_id and find_in_set(c.participant_code, h.left_out)"
                    + OF_ROUND_BY_GOVERNMENT;

    static final String HEADS =
            "select s.id, c.participant_code, p.country, c.status, s.number, s.submitted_at, s.form_version_id,"
                    + DISSEMINATION + COUNTED + " join participant_party p on p.code = c.participant_code" + IN_FORCE
                    + OF_ROUND_BY_GOVERNMENT;

    /** By the definitions of the round; what is left of others would stand under words that do not say what it is. */
    static final String OBSERVATIONS = """
            select c.participant_code, i.code, i.figure, i.part, i.row_no, i.category, i.value, i.denominator, i.words, i.gap,
                i.status, i.flagged, i.period""" + COUNTED
            + " join contribution_evaluation e on e.snapshot_id = s.id and e.form_version_id = h.form_version_id"
            + " join contribution_observation i on i.snapshot_id = s.id" + OF_ROUND_BY_GOVERNMENT + ", i.seq";

    /** Further parameter: codes of indicators, parted by commas. */
    static final String OBSERVATIONS_OF = OBSERVATIONS.replace(" order by", " and find_in_set(i.code, ?) order by");

    /** How many of the snapshots that count are not evaluated by the definitions of the round yet, and by which others they were answered. */
    static final String ANSWERED =
            "select count(*) - count(e.snapshot_id) as waiting, group_concat(distinct nullif(s.form_version_id, h.form_version_id)) as earlier"
                    + COUNTED + " left join contribution_evaluation e on e.snapshot_id = s.id"
                    + " and e.form_version_id = h.form_version_id where c.round_id = ?";

    /** Sums, because the order does not matter; a row that changes changes them. */
    static final String STATE = """
            select concat_ws('-', count(*), max(h.form_version_id), max(crc32(concat_ws('|', h.title_es, h.title_en, h.left_out))),
                coalesce(sum(crc32(concat_ws('|', c.id, c.status, s.number, d.number, e.form_version_id, p.name_es, p.name_en))), 0))
            from contribution_state c join round_head h on h.id = c.round_id join participant_party p on p.code = c.participant_code
            left join contribution_submission s on s.contribution_id = c.id and""" + IS_LATEST + IN_FORCE
            + " left join contribution_evaluation e on e.snapshot_id = s.id and e.form_version_id = h.form_version_id"
            + " where c.round_id = ?";

    /** The same of several rounds, with their ids. The parameter: ids, parted by commas. */
    static final String STATES = STATE.replace("select concat_ws", "select c.round_id, concat_ws")
            .replace(" where c.round_id = ?", " where find_in_set(c.round_id, ?) group by c.round_id");

    static final String ANSWERS = """
            select s.id as snapshot_id, a.section, a.question, a.repeat_name, a.row_id, a.row_no, a.value, a.status, a.note
            """ + COUNTED + " join contribution_submitted_answer a on a.snapshot_id = s.id"
            + OF_ROUND_BY_GOVERNMENT + ", a.seq";

    /** Answers outside repeats. Parameters: names of questions, parted by commas; the round. */
    static final String OUTSIDE_REPEATS = "select a.snapshot_id, a.question, a.value" + COUNTED
            + " join contribution_submitted_answer a on a.snapshot_id = s.id and a.repeat_name = '' and find_in_set(a.question, ?)"
            + " where c.round_id = ?";

    static final String SUBMISSIONS = """
            select s.id, c.participant_code, c.status, s.number, s.submitted_at, s.form_version_id, s.sha256""" + COUNTED_AND_BEFORE + OF_ROUND_BY_GOVERNMENT + ", s.number";

    static final String ANSWERS_OF_ALL =
            """
            select s.id as snapshot_id, a.section, a.question, a.repeat_name, a.row_id, a.row_no, a.value, a.status, a.note
            """ + COUNTED_AND_BEFORE + " join contribution_submitted_answer a on a.snapshot_id = s.id"
                    + OF_ROUND_BY_GOVERNMENT + ", s.number, a.seq";

    /** A snapshot without answers is a row too. */
    static final String FORM_ROWS = """
            select s.id as snapshot_id, '' as row_id, '' as parent_row_id, 0 as row_no, a.question, a.value, a.status, a.note
            """
            + COUNTED + " left join contribution_submitted_answer a on a.snapshot_id = s.id and a.repeat_name = ''"
            + OF_ROUND_BY_GOVERNMENT + ", a.seq";

    /** Further parameter: the name of the repeat. A row without answers is a row too. */
    static final String REPEAT_ROWS = """
            select s.id as snapshot_id, r.row_id, r.parent_row_id, r.row_no, a.question, a.value, a.status, a.note
            """
            + COUNTED
            + " join contribution_submitted_row r on r.snapshot_id = s.id"
            + " left join contribution_submitted_answer a on a.snapshot_id = s.id and a.row_id = r.row_id"
            + " where c.round_id = ? and r.repeat_name = ? order by c.participant_code, r.seq, a.seq";

    /** Further parameters: names of questions, for which the text has one place. */
    static final String ANSWERS_TO = """
            select c.participant_code, s.form_version_id, s.id as snapshot_id,
                a.section, a.question, a.repeat_name, a.row_id, a.row_no, a.value, a.status, a.note
            """
            + COUNTED + " join contribution_submitted_answer a on a.snapshot_id = s.id"
            + " where c.round_id = ? and a.question in (%s) order by c.participant_code, a.seq";

    /** Further parameters: names of repeats, for which the text has one place. */
    static final String ROWS_OF = "select c.participant_code, r.repeat_name, r.row_id, r.row_no" + COUNTED
            + " join contribution_submitted_row r on r.snapshot_id = s.id"
            + " where c.round_id = ? and r.repeat_name in (%s) order by c.participant_code, r.seq";

    /** The parameters: question, entry (empty for none), round, participant. */
    static final String HISTORY = """
            select s.number, s.submitted_at, s.form_version_id, s.id as snapshot_id,
                a.section, a.question, a.repeat_name, a.row_id, a.row_no, a.value, a.status, a.note
            """
            + COUNTED_AND_BEFORE
            + " left join contribution_submitted_answer a on a.snapshot_id = s.id and a.question = ? and a.row_id = ?"
            + " where c.round_id = ? and c.participant_code = ? order by s.number desc";

    private SnapshotSql() {}

    private static String consolidatedStatuses() {
        return Arrays.stream(ContributionStatus.values())
                .filter(ContributionStatus::isConsolidated)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));
    }
}
