package org.mirps.employment.consolidation.notation;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What people have to know before they use the tables of a round: README and terms. */
public final class Notes {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private Notes() {}

    /** In one sentence: of when it is, of how many, and whether it will change. */
    public static String about(RoundDataset round, Language language) {
        Texts texts = Texts.of("consolidation", language);
        Participation participation = round.indicators().participation();
        return texts.get(
                round.marks().provisional() ? "package.about.provisional" : "package.about",
                MOMENT.format(round.at()),
                participation.consolidated(),
                participation.governments().size());
    }

    /** {@code README}, Markdown. */
    public static String readme(RoundDataset round, Language language) {
        Texts texts = Texts.of("consolidation", language);
        String tables = round.tables().stream()
                .map(table ->
                        "| `" + Places.data(table) + "` | " + table.title().in(language) + " | " + table.rows() + " | "
                                + String.join(", ", table.key()) + " |")
                .collect(Collectors.joining("\n"));
        return "# " + round.round().title().in(language) + "\n\n" + about(round, language) + "\n\n"
                + (round.marks().sampleData() ? texts.get("package.sample") + "\n\n" : "")
                + texts.get("package.tables") + "\n| --- | --- | --- | --- |\n" + tables + "\n\n"
                + texts.get("package.readme") + "\n";
    }

    /** Who lets which of it be shown: there is no licence but theirs. */
    public static String terms(RoundDataset round, Language language) {
        Texts texts = Texts.of("consolidation", language);
        Map<String, Integer> levels = new TreeMap<>();
        round.indicators().participation().governments().stream()
                .filter(Participation.Standing::isConsolidated)
                .forEach(standing -> levels.merge(standing.dissemination().word(), 1, Integer::sum));
        return texts.get("package.terms") + "\n\n"
                + levels.entrySet().stream()
                        .map(level -> "- " + texts.get("package.level." + level.getKey(), level.getValue()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
