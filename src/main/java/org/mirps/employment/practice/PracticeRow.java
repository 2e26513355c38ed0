package org.mirps.employment.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.UtcConverter;

/** A practice as it lies in the database, read for showing. Choices are names. */
public record PracticeRow(
        PracticeId id,
        ParticipantCode owner,
        LocalizedText ownerName,
        long formVersionId,
        Instant acceptedAt,
        String title,
        String description,
        String lessons,
        String url,
        Optional<Integer> startYear,
        Optional<Long> beneficiaries,
        Optional<Long> women,
        Optional<Long> jobs,
        Optional<Long> businesses,
        boolean published,
        Map<Facet, List<String>> choices) {

    /** In the order in which {@link #of} reads them. */
    public static final String COLUMNS = """
            p.id, p.participant_code, o.name_es, o.name_en, p.form_version_id, p.accepted_at, p.title, p.description, p.lessons, p.url,
            p.start_year, p.beneficiaries, p.women, p.jobs, p.businesses, p.published,
            (select group_concat(h.facet, ' ', h.choice order by h.facet, h.choice separator '\\n')
                from practice_choice h where h.practice_id = p.id)""";

    public static PracticeRow of(Object[] columns) {
        return new PracticeRow(
                new PracticeId(((Number) columns[0]).longValue()),
                new ParticipantCode((String) columns[1]),
                new LocalizedText((String) columns[2], (String) columns[3]),
                ((Number) columns[4]).longValue(),
                UtcConverter.fromColumn(columns[5]),
                (String) columns[6],
                (String) columns[7],
                (String) columns[8],
                (String) columns[9],
                number(columns[10]).map(Long::intValue),
                number(columns[11]),
                number(columns[12]),
                number(columns[13]),
                number(columns[14]),
                flag(columns[15]),
                choices((String) columns[16]));
    }

    List<String> choices(Facet facet) {
        return choices.getOrDefault(facet, List.of());
    }

    /** As drivers give a truth value. */
    public static boolean flag(Object column) {
        return Boolean.TRUE.equals(column) || column instanceof Number number && number.intValue() == 1;
    }

    private static Optional<Long> number(@Nullable Object column) {
        return column == null ? Optional.empty() : Optional.of(((Number) column).longValue());
    }

    private static Map<Facet, List<String>> choices(@Nullable String joined) {
        Map<Facet, List<String>> choices = new EnumMap<>(Facet.class);
        if (joined != null) {
            Arrays.stream(joined.split("\n"))
                    .map(line -> line.split(" ", 2))
                    .forEach(pair -> choices.computeIfAbsent(Facet.valueOf(pair[0]), unused -> new ArrayList<>())
                            .add(pair[1]));
        }
        return choices;
    }
}
