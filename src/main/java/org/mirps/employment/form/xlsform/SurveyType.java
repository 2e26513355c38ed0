package org.mirps.employment.form.xlsform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mirps.employment.form.QuestionType;

/**
 * Column {@code type} taken apart.
 *
 * @param word without list and without {@code or_other}
 * @param list the choice list of a select or rank, otherwise empty
 */
record SurveyType(Kind kind, String word, Optional<QuestionType> question, String list, boolean orOther) {

    enum Kind {
        QUESTION,
        BEGIN_GROUP,
        END_GROUP,
        BEGIN_REPEAT,
        END_REPEAT,
        UNSUPPORTED,
        UNKNOWN
    }

    private static final Map<String, Kind> STRUCTURE = Map.of(
            "begin group", Kind.BEGIN_GROUP,
            "end group", Kind.END_GROUP,
            "begin repeat", Kind.BEGIN_REPEAT,
            "end repeat", Kind.END_REPEAT);
    private static final Map<String, String> ALIASES = Map.of(
            "int", "integer",
            "string", "text",
            "datetime", "dateTime",
            "date time", "dateTime",
            "photo", "image",
            "select1", "select_one",
            "select all that apply from", "select_multiple",
            "trigger", "acknowledge");
    private static final Pattern SELECT = Pattern.compile(
            "(select[_ ]one|select1|select[_ ]multiple|select all that apply|rank)(?: from)?\\s+(\\S+)(\\s+or[_ ]other)?");
    private static final Pattern REFUSED = Pattern.compile(
            "rank( from)? .*|geo(point|trace|shape)|(start-)?geopoint|audio|video|barcode|audit|background-.*|osm|xml-external|csv-external|"
                    + "(select_one|select_multiple|rank)_from_file.*|select_(one|multiple)_external.*|begin[_ ]loop|end[_ ]loop|"
                    + "deviceid|subscriberid|simserial|phonenumber|username|email|location|gps|signature|draw|annotate");

    static SurveyType of(String text) {
        String type = text.strip().replaceAll("\\s+", " ");
        Kind structure = STRUCTURE.get(type.toLowerCase(Locale.ROOT).replace('_', ' '));
        if (structure != null) {
            return new SurveyType(structure, type, Optional.empty(), "", false);
        }
        if (REFUSED.matcher(type.toLowerCase(Locale.ROOT)).matches()) {
            return new SurveyType(Kind.UNSUPPORTED, type.split(" ", 2)[0], Optional.empty(), "", false);
        }
        Matcher select = SELECT.matcher(type);
        if (select.matches()) {
            String word = select.group(1).contains("mult") || select.group(1).contains("all")
                    ? "select_multiple"
                    : select.group(1).equals("rank") ? "rank" : "select_one";
            return new SurveyType(Kind.QUESTION, word, QuestionType.of(word), select.group(2), select.group(3) != null);
        }
        String word = ALIASES.getOrDefault(type.toLowerCase(Locale.ROOT), type);
        Optional<QuestionType> question = QuestionType.of(word);
        return new SurveyType(question.isPresent() ? Kind.QUESTION : Kind.UNKNOWN, word, question, "", false);
    }

    /** The words that may stand in the column, for messages. */
    static String known() {
        return Arrays.stream(QuestionType.values())
                        .filter(type -> type != QuestionType.RANK)
                        .map(QuestionType::xlsformName)
                        .collect(Collectors.joining(", "))
                + ", begin_group, end_group, begin_repeat, end_repeat";
    }
}
