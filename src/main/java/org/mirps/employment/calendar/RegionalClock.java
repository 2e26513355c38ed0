package org.mirps.employment.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the clocks of the region show at a moment. Source: the time-zone database of the Java platform. */
public final class RegionalClock {

    /** Places by their keys in the texts of this room ({@code place.MX}), in the order of their names in Spanish. */
    private static final Map<String, String> ZONES = zones();

    private RegionalClock() {}

    /**
     * Places whose clocks show the same.
     *
     * @param places keys of texts, such as {@code place.BZ}
     */
    public record Row(LocalDateTime time, List<String> places) {}

    /** By their time, the earliest first. */
    public static List<Row> at(Instant moment) {
        Map<LocalDateTime, List<String>> places = new LinkedHashMap<>();
        ZONES.forEach((place, zone) -> places.computeIfAbsent(
                        LocalDateTime.ofInstant(moment, ZoneId.of(zone)), any -> new ArrayList<>())
                .add("place." + place));
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> new Row(row.getKey(), List.copyOf(row.getValue())))
                .toList();
    }

    /** The time zones in which events are agreed: Central America first, then the others of the region, then UTC. */
    public static List<String> agreedZones() {
        List<String> zones = new ArrayList<>(ZONES.values().stream().distinct().toList());
        zones.remove("America/Guatemala");
        zones.add(0, "America/Guatemala");
        zones.add("UTC");
        return List.copyOf(zones);
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("BZ", "America/Belize");
        zones.put("CR", "America/Costa_Rica");
        zones.put("SV", "America/El_Salvador");
        zones.put("GT", "America/Guatemala");
        zones.put("HN", "America/Tegucigalpa");
        zones.put("MX", "America/Mexico_City");
        zones.put("MX-ROO", "America/Cancun");
        zones.put("PA", "America/Panama");
        zones.put("DO", "America/Santo_Domingo");
        return zones;
    }
}
