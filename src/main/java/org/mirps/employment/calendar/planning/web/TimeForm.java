package org.mirps.employment.calendar.planning.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.RegionalClock;
import org.mirps.employment.calendar.TimePrecision;
import org.mirps.employment.calendar.TypedTime;

/** The fields of a form that say when an event takes place. */
public class TimeForm {

    private TimePrecision precision = TimePrecision.MONTH;
    private @Nullable String year;
    private @Nullable Integer month;
    private @Nullable String date;
    private @Nullable String start;
    private @Nullable String end;
    private @Nullable String endDate;
    private @Nullable String zone = RegionalClock.agreedZones().get(0);

    static TimeForm of(EventTime time) {
        TimeForm form = new TimeForm();
        form.precision = time.precision();
        form.year = time.year().toString();
        form.month = time.month().map(YearMonth::getMonthValue).orElse(null);
        time.start().ifPresent(moment -> {
            form.zone = time.zone().getId();
            form.date = time.day().orElseThrow().toString();
            form.start = clock(moment.atZone(time.zone()).toLocalTime());
        });
        form.end = time.end()
                .map(moment -> clock(moment.atZone(time.zone()).toLocalTime()))
                .orElse(null);
        form.endDate = time.lastDay().map(LocalDate::toString).orElse(null);
        return form;
    }

    private static String clock(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    TypedTime typed() {
        return new TypedTime(precision, year, month, date, start, end, endDate, zone);
    }

    public List<TimePrecision> getPrecisions() {
        return List.of(TimePrecision.MONTH, TimePrecision.EXACT, TimePrecision.TO_BE_DEFINED, TimePrecision.NOT_STATED);
    }

    public List<String> getZones() {
        return RegionalClock.agreedZones();
    }

    public TimePrecision getPrecision() {
        return precision;
    }

    public void setPrecision(TimePrecision precision) {
        this.precision = precision;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable Integer getMonth() {
        return month;
    }

    public void setMonth(@Nullable Integer month) {
        this.month = month;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }

    public @Nullable String getEnd() {
        return end;
    }

    public void setEnd(@Nullable String end) {
        this.end = end;
    }

    public @Nullable String getEndDate() {
        return endDate;
    }

    public void setEndDate(@Nullable String endDate) {
        this.endDate = endDate;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }
}
