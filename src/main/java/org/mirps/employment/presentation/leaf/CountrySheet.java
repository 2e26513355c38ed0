package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * What one participant gives beside what the region gives, from the same figures that a session shows: those with one value for each
 * participant.
 *
 * @param lacks labels of the figures that it gives nothing for, by reason
 * @param further figures that are broken down, and stand in the file of all figures only
 * @param marks what the signs at the values mean
 */
public record CountrySheet(
        String name, List<Line> lines, Map<String, List<String>> lacks, int further, Set<String> marks) {

    /** @param coverage whose figures the region's is made of */
    public record Line(String chapter, String label, String own, String region, String coverage) {}

    public static CountrySheet of(Participation.Standing participant, ShownDeck proposed) {
        Language language = proposed.language();
        Texts texts = Texts.of("presentation", language);
        Set<String> gaps = Arrays.stream(Missing.values())
                .map(reason -> texts.get("figure.gap." + reason))
                .collect(Collectors.toSet());
        String numerator = texts.get("figure.column.numerator");
        CountrySheet sheet = new CountrySheet(
                participant.name().in(language), new ArrayList<>(), new LinkedHashMap<>(), 0, new LinkedHashSet<>());
        int further = 0;
        for (SessionFigure figure : figures(proposed)) {
            List<Row> own = figure.table().rows().stream()
                    .filter(row -> participant.contribution().equals(row.contribution()))
                    .toList();
            if (own.size() == 1 && figure.table().totals().size() <= 1 && isPlain(figure)) {
                sheet.add(figure, own.get(0), numerator, gaps);
            } else if (!own.isEmpty()) {
                further++;
            }
        }
        return new CountrySheet(sheet.name(), sheet.lines(), sheet.lacks(), further, sheet.marks());
    }

    private static List<SessionFigure> figures(ShownDeck proposed) {
        Map<String, List<SessionFigure>> chapters = new LinkedHashMap<>();
        proposed.slides().stream()
                .map(slide -> slide.content())
                .filter(SlideContent.Drawn.class::isInstance)
                .map(content -> ((SlideContent.Drawn) content).figure())
                .forEach(figure -> chapters.computeIfAbsent(figure.chapter(), unused -> new ArrayList<>())
                        .add(figure));
        return chapters.values().stream().flatMap(List::stream).toList();
    }

    /** Its drawing has a bar for each participant, an arc, a large number or a point in time; what is broken down has more than one value. */
    private static boolean isPlain(SessionFigure figure) {
        SessionFigure.Drawing drawing = figure.drawing();
        if (drawing instanceof SessionFigure.Bars bars) {
            Set<String> names = figure.table().rows().stream().map(Row::name).collect(Collectors.toSet());
            return bars.bars().stream().anyMatch(bar -> names.stream().anyMatch(bar.name()::startsWith));
        }
        return !(drawing instanceof SessionFigure.Words);
    }

    private void add(SessionFigure figure, Row own, String numerator, Set<String> gaps) {
        int column = figure.table().columns().size() > 3
                        && figure.table().columns().get(1).name().equals(numerator)
                ? 3
                : 1;
        String value = Sheet.cell(own, column);
        String plain = value.replace("\u00a0*", "");
        if (value.isEmpty() || gaps.contains(plain)) {
            lacks.computeIfAbsent(plain, unused -> new ArrayList<>()).add(figure.label());
            return;
        }
        String region = figure.table().totals().isEmpty()
                ? ""
                : Sheet.cell(figure.table().totals().get(0), column);
        lines.add(new Line(
                figure.chapter(),
                label(figure, column),
                value,
                region,
                figure.coverage().text()));
        if (value.endsWith("*")) {
            figure.notes().stream().filter(note -> note.startsWith("*")).forEach(marks::add);
        }
    }

    /** Of a figure with several parts the first is told, by its name. */
    private static String label(SessionFigure figure, int column) {
        String part = figure.table().columns().get(column).name();
        boolean single = figure.table().columns().size() == column + 1;
        return single || part.startsWith(figure.label()) ? figure.label() : figure.label() + " – " + part;
    }
}
