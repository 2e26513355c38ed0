package org.mirps.employment.form.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.shared.LocalizedText;

/**
 * One thing about an element that two versions of a form say differently.
 *
 * @param field in the way of a workbook's column, such as {@code choice_filter}
 * @param part of a figure with several; empty for all else
 * @param language {@code es} or {@code en} of words; empty for all else
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record Difference(String field, String part, String language, String before, String after) {

    /** Where an element stands, as the names of what is around it; not a column. */
    static final String PLACE = "place";
    /** Behind which element it stands; not a column. */
    static final String ORDER = "order";

    /**
     * All differences of two records of one type, component by component: whatever a form's records gain is compared without a line here.
     * Rows of the workbook are not compared.
     *
     * @param ignored components that are compared elsewhere
     */
    static <R extends Record> List<Difference> between(R before, R after, Set<String> ignored) {
        List<Difference> differences = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            String name = component.getName();
            if (!ignored.contains(name) && !name.equals("row")) {
                add(column(name), value(component, before), value(component, after), differences);
            }
        }
        return differences;
    }

    /** What happened to a part of a figure: one that came or went is a difference of its own. */
    static List<Difference> ofPart(Change<IndicatorPart> change) {
        String name = change.thing().name();
        String part = name.equals(IndicatorPart.ONLY) ? "" : name;
        IndicatorPart was = change.before();
        IndicatorPart now = change.after();
        if (was != null && now != null) {
            return change.differences().stream().map(one -> one.in(part)).toList();
        }
        return List.of(new Difference("part", part, "", said(was), said(now)));
    }

    private Difference in(String ofPart) {
        return new Difference(field, ofPart, language, before, after);
    }

    private static void add(String field, Object before, Object after, List<Difference> into) {
        if (before instanceof LocalizedText old && after instanceof LocalizedText now) {
            add(field, "es", old.es(), now.es(), into);
            add(field, "en", old.en(), now.en(), into);
        } else if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            Set<Object> keys = new TreeSet<>(old.keySet());
            keys.addAll(now.keySet());
            keys.forEach(key -> add(key.toString(), "", said(old.get(key)), said(now.get(key)), into));
        } else {
            add(field, "", said(before), said(after), into);
        }
    }

    private static void add(String field, String language, String before, String after, List<Difference> into) {
        if (!before.equals(after)) {
            into.add(new Difference(field, "", language, before, after));
        }
    }

    /** As the workbook says it. */
    private static String said(@Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return "";
        }
        if (value instanceof IndicatorPart part) {
            return part.expression().isEmpty() ? part.name() : part.expression();
        }
        if (value instanceof QuestionType type) {
            return type.xlsformName();
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT);
        }
        // The reader keeps a plain yes of a workbook as an expression.
        return Boolean.TRUE.equals(value) || value.equals("true()") ? "yes" : value.toString();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Every component of a form's records can be read: " + component, e);
        }
    }

    private static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
