package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.form.ObservationStatus;

/**
 * One figure of a session with all that stands around it, in one language: what a page, a slide or a file needs to show it.
 *
 * @param key in addresses, such as {@code PER-06.rate}
 * @param code of the indicator, such as {@code PER-06}; empty for a figure that is none
 * @param label what is measured
 * @param title says what is seen
 * @param summary the drawing in sentences, for who does not see it
 * @param note for the presenter; may be empty
 * @param unit in words; empty where there is none
 * @param source what inspired the indicator; may be empty
 * @param map the same on a map; null where it would say less
 * @param heat the same as a table with shades; null where the drawing says it all
 * @param notes on the values: estimates among them, years that differ, signs, answers that only count in aggregates; may be empty
 */
public record SessionFigure(
        String key,
        String code,
        String chapter,
        String label,
        String title,
        String summary,
        String definition,
        String note,
        String unit,
        String source,
        Coverage coverage,
        List<String> notes,
        Drawing drawing,
        Table table,
        @Nullable Places map,
        @Nullable Heat heat) {

    /** Without a map, and without a table with shades. */
    public SessionFigure(
            String key,
            String code,
            String chapter,
            String label,
            String title,
            String summary,
            String definition,
            String note,
            String unit,
            String source,
            Coverage coverage,
            List<String> notes,
            Drawing drawing,
            Table table) {
        this(
                key,
                code,
                chapter,
                label,
                title,
                summary,
                definition,
                note,
                unit,
                source,
                coverage,
                notes,
                drawing,
                table,
                null,
                null);
    }

    public boolean isOnMap() {
        return map != null;
    }

    public boolean isShaded() {
        return heat != null;
    }

    /** The same with another drawing, and without others. @param said the drawing in sentences */
    public SessionFigure drawn(Drawing other, String said) {
        return new SessionFigure(
                key, code, chapter, label, title, said, definition, note, unit, source, coverage, notes, other, table);
    }

    /**
     * Whose figures these are (rule M3).
     *
     * @param text such as "5 of 7 countries"
     * @param included names of those that count and may be named; empty where there are none
     * @param gaps the others, by reason
     */
    public record Coverage(String text, String included, List<Gap> gaps) {

        /** @param reason such as "not submitted yet" */
        public record Gap(String reason, String names) {}
    }

    /** What is drawn. */
    public sealed interface Drawing permits Bars, Ring, Numbers, Timeline, Places, Heat, Slope, Words {

        /** Name of its template. */
        default String kind() {
            return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Horizontal bars from zero.
     *
     * @param axis what the length means, in words
     * @param segments names of the series, in order; one for each number of a bar
     * @param stacked laid end to end, not side by side
     * @param shares the numbers of a bar are its parts in per cent and add up to 100
     * @param neutral the last segment says that there are no data, and is drawn as such
     * @param headline what is seen; empty where nothing can be compared, and where the region's bar says it
     * @param ordered the segments are answers on a scale, from most to least
     * @param additive lengths of bars may be added up
     */
    public record Bars(
            String axis,
            List<String> segments,
            boolean stacked,
            boolean shares,
            boolean neutral,
            List<Bar> bars,
            String headline,
            boolean ordered,
            boolean additive)
            implements Drawing {

        /** Of answers without an order, whose lengths mean nothing together. */
        public Bars(
                String axis,
                List<String> segments,
                boolean stacked,
                boolean shares,
                boolean neutral,
                List<Bar> bars,
                String headline) {
            this(axis, segments, stacked, shares, neutral, bars, headline, false, false);
        }
    }

    /**
     * @param numbers lengths, one for each segment; null: not reported, which is not zero
     * @param label what to write at the end of the bar
     * @param region the region's, not a participant's
     * @param status how certain it is (rule M7)
     * @param values what to write at each segment; empty where the label says all
     */
    public record Bar(
            String name,
            List<@Nullable BigDecimal> numbers,
            String label,
            boolean region,
            ObservationStatus status,
            List<String> values) {

        /** Whose label says all. */
        public Bar(
                String name,
                List<@Nullable BigDecimal> numbers,
                String label,
                boolean region,
                ObservationStatus status) {
            this(name, numbers, label, region, status, List.of());
        }
    }

    /** A ring of participants by what they answer. */
    public record Ring(List<Arc> arcs) implements Drawing {}

    /**
     * @param names of the participants
     * @param neutral they say that they have no data
     */
    public record Arc(String label, int count, String names, boolean neutral) {}

    /** The region's figures as large numbers. */
    public record Numbers(List<Number> numbers) implements Drawing {}

    /**
     * @param value as written, with its unit; empty where there is none
     * @param coverage such as "5 of 7 countries"
     */
    public record Number(String label, String value, String coverage) {}

    /** Points on a line of time, one line for each participant. */
    public record Timeline(List<String> names, List<Moment> moments) implements Drawing {}

    /**
     * @param line index of its name
     * @param year with the part of the year as decimals
     * @param when as written
     * @param text what happened; may be empty
     */
    public record Moment(int line, BigDecimal year, String when, String text) {}

    /**
     * Countries on a map, by what they answer.
     *
     * @param classes what the colours mean, in the order of {@link Place#shade}
     * @param ordered the classes are a scale, from most to least
     */
    public record Places(List<Place> places, List<String> classes, boolean ordered) implements Drawing {}

    /**
     * @param code of the country, ISO 3166-1
     * @param shade index of its class; negative where it gives nothing
     * @param said what it gives, or why it gives nothing
     */
    public record Place(String code, String name, int shade, String said) {

        /** With other words, unless there are none. */
        Place saying(String other) {
            return other.isEmpty() ? this : new Place(code, name, shade, other);
        }
    }

    /**
     * A table whose cells have a shade and say what they give.
     *
     * @param classes what the shades mean, from most to least, in the order of {@link HeatCell#shade}
     */
    public record Heat(List<String> columns, List<HeatRow> rows, List<String> classes) implements Drawing {}

    /** @param cells one for each column */
    public record HeatRow(String name, List<HeatCell> cells) {}

    /**
     * @param shade index of its class; negative where there is nothing, or several answers
     * @param said what is given, or why there is nothing
     */
    public record HeatCell(int shade, String said) {}

    /**
     * A line for each from then to now.
     *
     * @param alike both were computed in the same way
     */
    public record Slope(String then, String now, String axis, List<Line> lines, boolean alike) implements Drawing {}

    /**
     * @param then null where there was nothing
     * @param now null where there is nothing
     * @param saidThen as written, or why there was nothing
     */
    public record Line(
            String name,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now,
            String saidThen,
            String saidNow,
            boolean region) {}

    /** Nothing beside the table. */
    public record Words() implements Drawing {}

    /**
     * The values behind the drawing.
     *
     * @param columns headings; the first is that of the participants
     * @param totals the region's last lines; may be none
     */
    public record Table(List<Column> columns, List<Row> rows, List<Row> totals) {}

    /** @param number whether its cells are numbers, to be aligned */
    public record Column(String name, boolean number) {}

    /**
     * @param contribution whose answers these are; null for the region
     * @param snapshot number of the submission to open; 0 where there is none or it is not to be opened
     * @param cells as written, one for each column after the first
     */
    public record Row(String name, @Nullable ContributionId contribution, int snapshot, List<String> cells) {}
}
