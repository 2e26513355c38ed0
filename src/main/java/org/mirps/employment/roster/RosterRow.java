package org.mirps.employment.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantDetails;

/** A participant as a row of a file. */
final class RosterRow {

    private RosterRow() {}

    /** What is said of it, without its code and place. */
    static Map<RosterColumn, String> cells(ParticipantDetails details, boolean retired) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        cells.put(RosterColumn.KIND, details.kind().name().toLowerCase(Locale.ROOT));
        cells.put(RosterColumn.COUNTRY, details.country().value());
        cells.put(RosterColumn.NAME_ES, details.name().es());
        cells.put(RosterColumn.NAME_EN, details.name().en());
        cells.put(RosterColumn.SHORT_ES, details.shortName().es());
        cells.put(RosterColumn.SHORT_EN, details.shortName().en());
        cells.put(RosterColumn.NOTES, details.notes());
        cells.put(RosterColumn.RETIRED, retired ? "yes" : "no");
        return cells;
    }

    /** In the order of the columns. @param place from 1 @param groups codes, parted by spaces */
    static List<@Nullable String> of(Participant participant, int place, String groups) {
        Map<RosterColumn, String> cells = cells(participant.details(), participant.isRetired());
        cells.put(RosterColumn.CODE, participant.code().value());
        cells.put(RosterColumn.PLACE, Integer.toString(place));
        cells.put(RosterColumn.GROUPS, groups);
        return Arrays.asList(
                Arrays.stream(RosterColumn.values()).map(cells::get).toArray(String[]::new));
    }
}
