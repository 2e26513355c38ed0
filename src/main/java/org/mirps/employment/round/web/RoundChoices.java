package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.RegionalTime;

/** What a round can ask, and in which time zone it can be thought: for pages that choose it. */
@Named
@RequestScoped
public class RoundChoices {

    @Inject
    RoundDesk desk;

    @Inject
    ActiveLanguage language;

    private List<PublishedForm> forms = List.of();

    @PostConstruct
    void load() {
        forms = desk.forms();
    }

    /** The newest first. */
    public List<PublishedForm> getForms() {
        return forms;
    }

    public String nameOf(PublishedForm askable) {
        return askable.title().in(language.get()) + " (" + askable.version() + ")";
    }

    public List<String> getZones() {
        return RegionalTime.ZONES;
    }

    /** The others of the continent, for who joins from another country. */
    public List<String> getOtherZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.startsWith("America/") && !RegionalTime.ZONES.contains(zone))
                .sorted()
                .toList();
    }

    public String nameOfZone(String zone) {
        return RegionalTime.nameOf(zone, language.get());
    }
}
