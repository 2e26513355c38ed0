package org.mirps.employment.form.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormOutline;
import org.mirps.employment.form.FormOutline.Spot;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.shared.LocalizedText;

/**
 * Where answers given on one version of a form belong on a newer one. What has the same name is the same question. What is gone may go on
 * under a new name that holds the same kind of value in the same repeats; a person decides that. All else is no longer asked: it stays
 * stored under its name.
 */
public final class FormMapping {

    private static final Set<QuestionType> NUMBERS =
            Set.of(QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE);
    private static final Set<QuestionType> FILES = Set.of(QuestionType.FILE, QuestionType.IMAGE);

    private final FormDefinition before;
    private final FormDefinition after;
    private final Map<String, Spot> old;
    private final Map<String, Spot> now;
    private final Set<String> taken;
    private final Map<String, String> renames;

    /**
     * A question or repeat as it can be named to people.
     *
     * @param section label of its section; empty outside
     * @param repeat whether it is a repeat
     */
    public record Item(String name, LocalizedText label, LocalizedText section, boolean repeat) {}

    private FormMapping(FormDefinition before, FormDefinition after, Map<String, String> renames, Set<String> taken) {
        this.before = before;
        this.after = after;
        this.renames = Map.copyOf(renames);
        this.taken = Set.copyOf(taken);
        this.old = new FormOutline(before).spots();
        this.now = new FormOutline(after).spots();
    }

    /**
     * @param renames new names by old names, as decided
     * @param taken names under which answers lie already, so that no others can be put there
     * @throws RenameNotPossible if one of the renames is none that {@link #options} offers, or two share a new name
     */
    public static FormMapping of(
            FormDefinition before, FormDefinition after, Map<String, String> renames, Set<String> taken) {
        FormMapping mapping = new FormMapping(before, after, renames, taken);
        renames.forEach((from, to) -> {
            boolean once = renames.values().stream().filter(to::equals).count() == 1;
            boolean offered = mapping.options(from).stream()
                    .anyMatch(option -> option.name().equals(to));
            if (!once || !offered) {
                throw new RenameNotPossible(from, to);
            }
        });
        return mapping;
    }

    /** With the renames that the names, labels and lists suggest: see {@link FormComparison#renames()}. */
    public static FormMapping suggested(FormDefinition before, FormDefinition after, Set<String> taken) {
        Map<String, String> suggested = new LinkedHashMap<>();
        FormMapping guess =
                new FormMapping(before, after, FormComparison.of(before, after).renames(), taken);
        for (Item gone : guess.gone()) {
            String name = guess.newName(gone.name());
            if (guess.options(gone.name()).stream()
                    .anyMatch(option -> option.name().equals(name))) {
                suggested.put(gone.name(), name);
            }
        }
        return of(before, after, suggested, taken);
    }

    public FormDefinition before() {
        return before;
    }

    public FormDefinition after() {
        return after;
    }

    /** New names by old names, of questions and repeats. */
    public Map<String, String> renames() {
        return renames;
    }

    public String newName(String oldName) {
        return renames.getOrDefault(oldName, oldName);
    }

    /** Questions for people to answer, and repeats, whose name the newer version does not have: in the order of the older one. */
    public List<Item> gone() {
        return only(old, now);
    }

    /** Those that the newer version asks and the older one did not, whatever lives on in them; in the order of the newer version. */
    public List<Item> fresh() {
        return only(now, old);
    }

    /** How many questions stay under their name. */
    public int same() {
        return (int) old.values().stream()
                .filter(spot -> spot.element() instanceof Question && holdsAnswers(spot))
                .filter(spot -> now.containsKey(spot.name()) && holdsAnswers(spot(now, spot.name())))
                .count();
    }

    /** What one that is gone may go on as; in the order of the newer version. */
    public List<Item> options(String goneName) {
        Spot from = old.get(goneName);
        if (from == null || now.containsKey(goneName) || !holdsAnswers(from)) {
            return List.of();
        }
        List<String> repeats = from.repeats().stream().map(this::newName).toList();
        return fresh().stream()
                .filter(item -> !taken.contains(item.name()))
                .filter(item -> fits(from.element(), spot(now, item.name()).element()))
                .filter(item -> spot(now, item.name()).repeats().equals(repeats))
                .toList();
    }

    private static List<Item> only(Map<String, Spot> one, Map<String, Spot> other) {
        return one.values().stream()
                .filter(spot -> holdsAnswers(spot) && !other.containsKey(spot.name()))
                .map(spot -> new Item(
                        spot.name(),
                        spot.element().label(),
                        one.containsKey(spot.section())
                                ? spot(one, spot.section()).element().label()
                                : LocalizedText.EMPTY,
                        spot.element() instanceof FormElement.Repeat))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean holdsAnswers(Spot spot) {
        return spot.element() instanceof FormElement.Repeat
                || spot.element() instanceof Question question && question.isForPeople();
    }

    private static boolean fits(FormElement from, FormElement to) {
        if (!(from instanceof Question was) || !(to instanceof Question is)) {
            return from instanceof FormElement.Repeat && to instanceof FormElement.Repeat;
        }
        return was.type() == is.type()
                || NUMBERS.contains(was.type()) && (NUMBERS.contains(is.type()) || is.type() == QuestionType.TEXT)
                || FILES.contains(was.type()) && FILES.contains(is.type())
                || was.type() == QuestionType.SELECT_ONE && is.type() == QuestionType.SELECT_MULTIPLE;
    }

    private static Spot spot(Map<String, Spot> spots, String name) {
        Spot spot = spots.get(name);
        if (spot == null) {
            throw new IllegalArgumentException("No element named " + name);
        }
        return spot;
    }
}
