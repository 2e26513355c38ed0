package org.mirps.employment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.calendar.planning.EventPlan;
import org.mirps.employment.calendar.planning.EventReading;
import org.mirps.employment.calendar.planning.ItemPlan;
import org.mirps.employment.calendar.planning.ItemReading;
import org.mirps.employment.shared.Language;

/** What coordinators type, and what they are told of it. */
class TypedTest {

    private static final Year NOW = Year.of(2026);
    private static final TypedText BOTH = new TypedText("Sí", "Yes");

    private final TypedFields reading = new TypedFields();

    @Test
    void anExactTimeIsThoughtInItsTimeZone() {
        assertThat(exact("2026-08-21", "09:00", "12:00")
                        .read("time", NOW, reading)
                        .map(Object::toString))
                .contains("2026-08-21T15:00:00Z/2026-08-21T18:00:00Z[America/Guatemala]");
        assertThat(reading.hasFaults()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-21, 09:00, 10:00, timeDate, fault.year.past",
        "2101-08-21, 09:00, 10:00, timeDate, fault.year.far",
        "21 August, 09:00, 10:00, timeDate, fault.unreadable",
        ", 09:00, 10:00, timeDate, fault.blank",
        "2026-08-21, nine, 10:00, timeStart, fault.unreadable",
        "2026-08-21, 09:00, 09:00, timeEnd, fault.end.beforeStart"
    })
    void whatIsWrongIsSaidAtItsField(String date, String start, String end, String field, String textKey) {
        assertThat(exact(date, start, end).read("time", NOW, reading)).isEmpty();
        assertThat(faults()).containsExactly(EventFault.of(field, textKey, arguments(textKey)));
    }

    @ParameterizedTest
    @CsvSource({"22:00, 01:30, 2026-08-22, 2026-08-22T07:30:00Z", "09:00, 09:00, 2026-08-23, 2026-08-23T15:00:00Z"})
    void whatEndsOnALaterDayIsOneEvent(String start, String end, String endDate, String utc) {
        EventTime time = days(start, end, endDate).read("time", NOW, reading).orElseThrow();
        assertThat(time.end()).contains(Instant.parse(utc));
        assertThat(time.lastDay()).contains(LocalDate.parse(endDate));
        assertThat(EventTime.parse(time.toString()).lastDay()).isEqualTo(time.lastDay());
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 01:30, , timeEnd, fault.end.beforeStart",
        "09:00, 10:00, 2026-08-20, timeEnd, fault.end.beforeStart",
        "09:00, , 2026-08-22, timeEnd, fault.blank",
        "09:00, 10:00, 22 August, timeEndDate, fault.unreadable",
        "09:00, 10:00, 2026-09-22, timeEndDate, fault.end.far"
    })
    void whatIsWrongWithALaterEndIsSaidAtItsField(
            String start, String end, String endDate, String field, String textKey) {
        assertThat(days(start, end, endDate).read("time", NOW, reading)).isEmpty();
        assertThat(faults()).extracting(EventFault::field).containsExactly(field);
        assertThat(faults().get(0)).isEqualTo(EventFault.of(field, textKey, arguments(textKey)));
    }

    @Test
    void aMonthOfAPastYearIsRefusedAndNamesTheFirstThatIsPossible() {
        TypedTime typed = new TypedTime(TimePrecision.MONTH, "2025", 4, null, null, null, null, null);
        assertThat(typed.read("time", NOW, reading)).isEmpty();
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("timeYear");
            assertThat(fault.in(Language.EN)).contains("2026");
        });
    }

    @Test
    void aTextInOneLanguageAloneIsSaidAtTheOtherOne() {
        EventReading.of(plan(new TypedText("Solo español", null), new TypedText(null, "English only")), reading);
        assertThat(faults()).extracting(EventFault::field).containsExactly("titleEn", "notesEs");
        assertThat(faults().get(1).in(Language.ES)).contains("español");
    }

    @Test
    void aTextOfTwentyThousandCharactersIsTooLong() {
        String long20000 = "x".repeat(20_000);
        EventReading.of(plan(BOTH, new TypedText(long20000, "Short")), reading);
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("notesEs");
            assertThat(fault.in(Language.EN)).contains("20,000").contains("4,000");
        });
    }

    @Test
    void markupIsATextLikeAnyOther() {
        String script = "<script>alert(1)</script>";
        EventReading read = EventReading.of(plan(new TypedText(script, script), TypedText.NONE), reading);
        assertThat(reading.hasFaults()).isFalse();
        assertThat(read.details().title().es()).isEqualTo(script);
    }

    @Test
    void roundsAreCodesBetweenCommasOrBlanks() {
        EventPlan plan = new EventPlan(
                EventKind.SESSION,
                BOTH,
                Modality.VIRTUAL,
                "GT",
                TypedText.NONE,
                TypedText.NONE,
                TypedText.NONE,
                "sne-2026, Not A Code",
                Set.of());
        EventReading.of(plan, reading);
        assertThat(faults()).containsExactly(EventFault.of("rounds", "fault.round", "Not"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example",
                "javascript:alert(1)",
                "https:",
                "a.example",
                "https://a b",
                "data:text/html,x"
            })
    void onlyCompleteHttpsAddressesAreLinks(String url) {
        ItemReading.of(List.of(new ItemPlan(ItemKind.LINK, 3, null, null, BOTH, TypedText.NONE, url)), reading);
        assertThat(faults()).containsExactly(EventFault.of("link3Url", "fault.url"));
    }

    @Test
    void anEmptyLineIsNoneAndACodeIsThereOnce() {
        List<EventItem> items = ItemReading.of(
                List.of(
                        new ItemPlan(ItemKind.PRODUCT, 0, "P1", null, BOTH, TypedText.NONE, null),
                        new ItemPlan(ItemKind.PRODUCT, 1, " ", null, TypedText.NONE, TypedText.NONE, null),
                        new ItemPlan(ItemKind.RESULT, 0, "P1", null, BOTH, TypedText.NONE, null),
                        new ItemPlan(ItemKind.PRODUCT, 2, "P1", null, BOTH, TypedText.NONE, null)),
                reading);
        assertThat(items).hasSize(3);
        assertThat(faults()).containsExactly(EventFault.of("product2Code", "fault.itemCode.twice", "P1"));
    }

    private static TypedTime days(String start, String end, String endDate) {
        return new TypedTime(TimePrecision.EXACT, null, null, "2026-08-21", start, end, endDate, "America/Guatemala");
    }

    private static TypedTime exact(String date, String start, String end) {
        return new TypedTime(TimePrecision.EXACT, null, null, date, start, end, null, "America/Guatemala");
    }

    private static EventPlan plan(TypedText title, TypedText notes) {
        return new EventPlan(
                EventKind.SESSION,
                title,
                Modality.VIRTUAL,
                null,
                TypedText.NONE,
                notes,
                TypedText.NONE,
                null,
                Set.of());
    }

    private static Object[] arguments(String textKey) {
        return switch (textKey) {
            case "fault.year.past" -> new Object[] {"2026"};
            case "fault.year.far" -> new Object[] {"2100"};
            case "fault.end.far" -> new Object[] {"31"};
            default -> new Object[0];
        };
    }

    private List<EventFault> faults() {
        Optional<EventNotPossible> refused = Optional.empty();
        try {
            reading.require();
        } catch (EventNotPossible expected) {
            refused = Optional.of(expected);
        }
        assertThatThrownBy(reading::require).isInstanceOf(EventNotPossible.class);
        return refused.orElseThrow().faults();
    }
}
