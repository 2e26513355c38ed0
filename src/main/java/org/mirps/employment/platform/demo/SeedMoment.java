package org.mirps.employment.platform.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A moment of the demo year. @param day counted from the day on which the demo was first started; before that day negative */
record SeedMoment(int day, LocalTime time) {

    Instant at(LocalDate firstDay, ZoneId zone) {
        return firstDay.plusDays(day).atTime(time).atZone(zone).toInstant();
    }
}
