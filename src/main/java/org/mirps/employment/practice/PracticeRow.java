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
import org.mirps.employment.shared.Row;

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

    /** What {@link #of} reads. */
    public static final String COLUMNS = """
            p.id, p.participant_code, o.name_es, o.name_en, p.form_version_id, p.accepted_at, p.title, p.description, p.lessons, p.url,
            p.start_year, p.beneficiaries, p.women, p.jobs, p.businesses, p.published,
            (select group_concat(h.facet, ' ', h.choice order by h.facet, h.choice separator '\\n')
                from practice_choice h where h.practice_id = p.id) as choices\s""";

    public static PracticeRow of(Row row) {
        return new PracticeRow(
                new PracticeId(row.number("id")),
                new ParticipantCode(row.text("participant_code")),
                row.texts("name"),
                row.number("form_version_id"),
                row.moment("accepted_at"),
                row.text("title"),
                row.text("description"),
                row.text("lessons"),
                row.text("url"),
                row.numberIfAny("start_year").map(Long::intValue),
                row.numberIfAny("beneficiaries"),
                row.numberIfAny("women"),
                row.numberIfAny("jobs"),
                row.numberIfAny("businesses"),
                row.flag("published"),
                choices(row.textOrNull("choices")));
    }

    List<String> choices(Facet facet) {
        return choices.getOrDefault(facet, List.of());
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
