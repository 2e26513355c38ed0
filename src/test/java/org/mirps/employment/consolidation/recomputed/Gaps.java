package org.mirps.employment.consolidation.recomputed;

import java.util.List;
import java.util.stream.Stream;

/** Rule M2: not asked, not answered and no data are three things. The strongest word wins: "we have no data", then a blank. */
final class Gaps {

    static final String NOT_ASKED = "not_asked";
    static final String NOT_ANSWERED = "not_answered";
    static final String NO_DATA = "no_data";
    static final String NOT_SUBMITTED = "not_submitted";
    static final String RETURNED = "returned";
    static final String WITHDRAWN = "withdrawn";

    private Gaps() {}

    /** Why nothing is told of a contribution in this state; what is submitted or accepted is told, whatever this says. */
    static String ofState(String state) {
        return switch (state) {
            case "RETURNED" -> RETURNED;
            case "WITHDRAWN" -> WITHDRAWN;
            default -> NOT_SUBMITTED;
        };
    }

    /** Why a value made of these questions is missing. The kind of data of a number belongs to it. */
    static String reason(Answers here, List<String> questions) {
        List<String> all =
                Stream.concat(questions.stream(), Kinds.of(questions)).toList();
        if (all.stream().anyMatch(here::saysNoData)) {
            return NO_DATA;
        }
        boolean blank = all.stream().anyMatch(question -> here.wasAsked(question) && !here.isAnswered(question));
        return blank ? NOT_ANSWERED : NOT_ASKED;
    }

    /** The long table has no row of a repeat without entries, so the forms' own conditions are said again here. */
    static boolean isRepeatAsked(String repeat, Answers form) {
        return switch (repeat) {
            case "group_stats" -> hasData(form, "stats_status") && form.isAnswered("groups_identified");
            case "cert_group" -> hasData(form, "cert_status") && form.isAnswered("groups_identified");
            default -> true;
        };
    }

    private static boolean hasData(Answers form, String kind) {
        return form.isAnswered(kind) && !form.saysNoData(kind);
    }
}
