package org.mirps.employment.consolidation.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorDefinition.Chart;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/**
 * A group of people that a session may be narrowed to. Groups are the choices of the lists named {@code pop_group} and {@code legal_status}
 * (docs/forms.md); a choice that both have is one group. A figure that is broken down by such a list then has the values of the group alone, as if
 * it had never asked of others: one for each participant, so that it is drawn by participants. Others have nothing to say of it.
 *
 * @param name of the choice; empty for everybody
 */
public record PopulationGroup(String name) {

    public static final PopulationGroup ALL = new PopulationGroup("");

    private static final List<String> LISTS = List.of("pop_group", "legal_status");

    public boolean isAll() {
        return name.isEmpty();
    }

    /** Those that any of the figures tells of, each once, under the words of the first list that has it. */
    static List<Choice> of(FormDefinition form, List<IndicatorDefinition> figures) {
        Map<String, Choice> groups = new LinkedHashMap<>();
        for (String list : LISTS) {
            if (figures.stream().anyMatch(figure -> isBrokenDownBy(list, figure))) {
                form.choices(list).forEach(choice -> groups.putIfAbsent(choice.name(), choice));
            }
        }
        return List.copyOf(groups.values());
    }

    private static boolean isBrokenDownBy(String list, IndicatorDefinition figure) {
        return figure.drawn().stream().allMatch(part -> part.byList().equals(list));
    }

    /** Of everybody all figures tell. */
    boolean isToldBy(IndicatorDefinition figure, FormDefinition form) {
        return isAll() || figure.drawn().stream().allMatch(part -> isAmong(part, form));
    }

    private boolean isAmong(IndicatorPart part, FormDefinition form) {
        return LISTS.contains(part.byList())
                && form.findChoice(part.byList(), name).isPresent();
    }

    /** The parts that tell of it. What stands in the table for everybody would be read as the group's. */
    List<IndicatorPart> parts(IndicatorDefinition figure, FormDefinition form) {
        return isAll()
                ? figure.parts()
                : figure.parts().stream().filter(part -> isAmong(part, form)).toList();
    }

    /** As which category a part has it. */
    Category category(IndicatorPart part, FormDefinition form) {
        return form.findChoice(part.byList(), name)
                .map(choice -> new Category(choice.name(), choice.label()))
                .orElseThrow();
    }

    /** A part that is of it alone. */
    static IndicatorPart alone(IndicatorPart part) {
        return new IndicatorPart(
                part.name(),
                part.label(),
                part.context(),
                "",
                "",
                "",
                part.expression(),
                part.answerList(),
                part.denominator(),
                part.missing(),
                part.flag(),
                part.flagLabel(),
                part.unit(),
                part.aggregation(),
                part.row());
    }

    /** The figure of it alone, whose name says so; who answers what is drawn as a ring. */
    IndicatorDefinition narrowed(IndicatorDefinition figure, FormDefinition form) {
        if (isAll()) {
            return figure;
        }
        IndicatorPart first = figure.drawn().get(0);
        boolean answers = first.isCondition() || first.aggregation() == Aggregation.DISTRIBUTION;
        return new IndicatorDefinition(
                figure.code(),
                figure.figure(),
                figure.chapter(),
                named(figure.label(), category(first, form).label()),
                figure.definition(),
                figure.note(),
                figure.source(),
                answers && figure.drawn().size() == 1 ? Chart.PIE : figure.chart(),
                figure.order(),
                figure.headline(),
                figure.period(),
                parts(figure, form).stream().map(PopulationGroup::alone).toList());
    }

    private static LocalizedText named(LocalizedText figure, LocalizedText group) {
        return new LocalizedText(
                figure.in(Language.ES) + " – " + group.in(Language.ES),
                figure.in(Language.EN) + " – " + group.in(Language.EN));
    }
}
