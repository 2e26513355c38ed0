package org.mirps.employment.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.readback.MadeForm.Group;
import org.mirps.employment.readback.MadeForm.Option;
import org.mirps.employment.readback.MadeForm.Options;
import org.mirps.employment.readback.MadeForm.Part;
import org.mirps.employment.readback.MadeForm.Question;
import org.mirps.employment.readback.MadeForm.Repeat;
import org.mirps.employment.readback.MadeForm.Rules;
import org.mirps.employment.readback.MadeForm.Words;

/** Makes up forms: the same seed and size give the same form. */
final class FormMaker {

    private static final int DEEPEST = 3;
    /** Numbers that carry how certain they are, and what may say it of a block of them. */
    private static final List<QuestionType> CERTAINTY =
            List.of(QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.SELECT_ONE);

    /** All that a workbook may ask; a rank is refused until pages can put choices in order. */
    private static final List<QuestionType> KINDS = Stream.of(QuestionType.values())
            .filter(kind -> kind != QuestionType.RANK)
            .toList();

    private static final String OTHER = "_other";
    private static final Words SPECIFY = new Words("Especifique otro.", "Specify other.");

    private final Dice dice;
    private final String id;
    private final Set<String> names = new HashSet<>();
    private final List<Options> lists = new ArrayList<>();
    private int left;

    /** @param size how many questions, groups and repeats */
    FormMaker(String id, Dice dice, int size) {
        this.id = id;
        this.dice = dice;
        this.left = size;
    }

    MadeForm make() {
        int number = dice.between(1, 3);
        for (int i = 0; i < number; i++) {
            lists.add(options("list" + i, dice.chance(30)));
        }
        List<Part> parts = new ArrayList<>();
        Scope scope = new Scope(dice);
        while (left > 0) {
            parts.addAll(parts(scope, 0));
        }
        lists.stream().filter(Options::open).forEach(list -> parts.addAll(openSelect(list, scope)));
        return new MadeForm(id, parts, lists);
    }

    /** What makes a list open, in case no other question has. */
    private List<Part> openSelect(Options list, Scope scope) {
        Rules none = new Rules(null, null, null, "");
        Question select = new Question(
                name(),
                QuestionType.SELECT_ONE,
                "select_one " + list.name() + " or_other",
                words(),
                list,
                Map.of(),
                none);
        return names.add(select.name() + OTHER) ? List.of(select, other(select, scope)) : openSelect(list, scope);
    }

    private Options options(String name, boolean open) {
        List<Option> options = new ArrayList<>();
        dice.some(Pieces.codes()).stream()
                .limit(7)
                .map(code -> new Option(code, words(), dice.chance(70) ? group() : ""))
                .forEach(options::add);
        boolean adds =
                open && options.stream().noneMatch(option -> option.name().equals(Options.OTHER.name()));
        if (adds) {
            options.add(Options.OTHER);
        }
        return new Options(name, open, options);
    }

    /** Mostly a choice of the first list, so that a filter finds something. */
    private String group() {
        return lists.isEmpty() ? "" : dice.one(lists.get(0).names());
    }

    private List<Part> parts(Scope scope, int depth) {
        left--;
        if (depth < DEEPEST && dice.chance(35)) {
            return List.of(dice.chance(40) ? group(scope, depth) : repeat(scope, depth));
        }
        return question(scope);
    }

    private Group group(Scope scope, int depth) {
        String name = name();
        Words words = words();
        Formula relevant = relevant(scope);
        return new Group(name, words, relevant, inside(scope, depth));
    }

    private Repeat repeat(Scope scope, int depth) {
        String name = name();
        Words words = words();
        Formula relevant = relevant(scope);
        Repeat repeat = new Repeat(name, words, relevant, inside(new Scope(scope), depth));
        scope.add(repeat);
        return repeat;
    }

    private List<Part> inside(Scope scope, int depth) {
        List<Part> parts = new ArrayList<>();
        int most = dice.between(1, 5);
        for (int i = 0; i < most && (left > 0 || i == 0); i++) {
            parts.addAll(parts(scope, depth + 1));
        }
        return parts;
    }

    /** One, or two where {@code or_other} adds a text field. */
    private List<Part> question(Scope scope) {
        QuestionType kind = dice.chance(20) ? QuestionType.TEXT : dice.one(dice.chance(30) ? CERTAINTY : KINDS);
        Options options = kind.isSelect() ? dice.one(lists) : null;
        Question selector =
                options == null || !options.isGrouped() || dice.chance(60) ? null : scope.someOf(lists.get(0));
        boolean mayBeOpen = options != null && options.open() && selector == null;
        String name = name();
        boolean orOther = mayBeOpen && dice.chance(40) && names.add(name + OTHER);
        Map<String, String> cells = cells(kind, selector == null);
        Question certainty = kind.isNumber() && dice.chance(90) ? scope.someOfOne() : null;
        put(cells, "observation_status", certainty == null ? "" : certainty.name());
        put(cells, "warning", kind == QuestionType.NOTE && dice.chance(60) ? "yes" : "");
        String start = start(kind, options, cells);
        Formula calculation = calculation(kind, scope, cells);
        Question question = new Question(
                name,
                kind,
                kind.xlsformName() + (options == null ? "" : " " + options.name()) + (orOther ? " or_other" : ""),
                new Words(sentence(scope), Pieces.written(dice)),
                options,
                cells,
                new Rules(relevant(scope), calculation, start, selector == null ? "" : selector.name()));
        scope.add(question);
        return orOther ? List.of(question, other(question, scope)) : List.of(question);
    }

    private static Question other(Question select, Scope scope) {
        Formula chosen = Scope.selected(select, Options.OTHER.name());
        Question other = new Question(
                select.name() + OTHER,
                QuestionType.TEXT,
                "",
                SPECIFY,
                null,
                Map.of(),
                new Rules(chosen, null, null, ""));
        scope.add(other);
        return other;
    }

    private Map<String, String> cells(QuestionType kind, boolean mayBeRequired) {
        Map<String, String> cells = new HashMap<>();
        put(cells, "unit", dice.chance(20) ? Pieces.written(dice) : "");
        put(cells, "hint::es", dice.chance(20) ? Pieces.written(dice) : "");
        put(cells, "required", kind.isAnswerable() && mayBeRequired && dice.chance(30) ? "yes" : "");
        put(cells, "readonly", kind.isAnswerable() && dice.chance(4) ? "yes" : "");
        put(cells, "prefill", kind == QuestionType.TEXT && dice.chance(10) ? "organisation.country" : "");
        put(cells, "appearance", kind == QuestionType.TEXT && dice.chance(30) ? "multiline" : "");
        put(cells, "constraint", kind == QuestionType.TEXT && dice.chance(20) ? "string-length(.) < 30000" : "");
        if (kind == QuestionType.RANGE) {
            cells.put("parameters", dice.chance(50) ? "start=-3 end=12 step=1" : "start=0 end=1.5 step=0.25");
        }
        if (!cells.getOrDefault("readonly", "").isEmpty()
                || !cells.getOrDefault("prefill", "").isEmpty()) {
            cells.remove("required");
        }
        return cells;
    }

    /** The canonical value of a default that is written into the cells; null where there is none. */
    private @Nullable String start(QuestionType kind, @Nullable Options options, Map<String, String> cells) {
        boolean never = !kind.isAnswerable() && kind != QuestionType.HIDDEN && kind != QuestionType.CALCULATE;
        boolean file = kind == QuestionType.FILE || kind == QuestionType.IMAGE;
        if (never || file || !cells.getOrDefault("prefill", "").isEmpty() || dice.chance(75)) {
            return null;
        }
        AnswerMaker.Typed value = AnswerMaker.start(kind, options, cells.getOrDefault("parameters", ""), dice);
        put(cells, "default", value.typed());
        return value.canonical();
    }

    /** A calculation without a formula has a default; other questions have a formula now and then. */
    private @Nullable Formula calculation(QuestionType kind, Scope scope, Map<String, String> cells) {
        if (kind == QuestionType.CALCULATE && !cells.containsKey("default")) {
            return scope.calculation();
        }
        boolean may = kind == QuestionType.TEXT && cells.isEmpty();
        return may && dice.chance(10) ? scope.calculation() : null;
    }

    private @Nullable Formula relevant(Scope scope) {
        return dice.chance(35) ? scope.condition() : null;
    }

    /** A label in which other answers may be filled in. */
    private String sentence(Scope scope) {
        String words = "P" + Pieces.written(dice);
        Question named = dice.chance(15) ? scope.some() : null;
        return named == null ? words : words + " ${" + named.name() + "}";
    }

    private Words words() {
        return new Words("L" + Pieces.written(dice), Pieces.written(dice));
    }

    private String name() {
        String name = dice.chance(60) ? Pieces.name(dice) : "q" + names.size();
        while (!names.add(name)) {
            name = "q" + dice.between(0, 1_000_000);
        }
        return name;
    }

    private static void put(Map<String, String> cells, String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
    }
}
