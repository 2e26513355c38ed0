package org.mirps.employment.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the list as a file; a file has each of them once, in any order. Source: docs/participants.md. */
public enum RosterColumn {
    CODE,
    KIND,
    COUNTRY,
    NAME_ES,
    NAME_EN,
    SHORT_ES,
    SHORT_EN,
    NOTES,
    RETIRED,
    PLACE,
    /** Codes of groups, parted by spaces. A file may do without this column: then everybody stays where they are. */
    GROUPS;

    static List<String> headings() {
        return Arrays.stream(values()).map(RosterColumn::heading).toList();
    }

    /** As it stands in the file, such as {@code name_es}. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RosterColumn> find(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    /** The one of a field of what is typed, such as {@code nameEs}. */
    static RosterColumn ofField(String field) {
        return valueOf(field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}
