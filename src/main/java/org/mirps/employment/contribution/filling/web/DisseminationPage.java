package org.mirps.employment.contribution.filling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.contribution.access.DisseminationDesk;
import org.mirps.employment.contribution.access.DisseminationRecord;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.round.RoundState;
import org.mirps.employment.shared.NotFound;

/** {@code contributions/dissemination.xhtml?id=}: to whom the submitted answers may be shown; the focal point changes it. */
@Named
@RequestScoped
public class DisseminationPage {

    @Inject
    DisseminationDesk desk;

    @Inject
    ContributionReading reading;

    @Inject
    ContributionAddress address;

    private ContributionHeader header;
    private List<DisseminationRecord> records = List.of();

    @PostConstruct
    void load() {
        header = reading.header(address.id());
        records = desk.records(address.id());
    }

    public ContributionHeader getHeader() {
        return header;
    }

    /** Newest first; the first one counts. */
    public List<DisseminationRecord> getRecords() {
        return records;
    }

    /** Those that can be chosen now: when the round is not open, none that is wider than the one that counts. */
    public List<Dissemination> getLevels() {
        return Arrays.stream(Dissemination.values())
                .filter(level -> isOpen()
                        || records.isEmpty()
                        || !level.isWiderThan(records.get(0).level()))
                .toList();
    }

    public boolean isOpen() {
        return header.roundState() == RoundState.OPEN;
    }

    public boolean isCurrent(Dissemination level) {
        return !records.isEmpty() && records.get(0).level() == level;
    }

    public String change() {
        String chosen = address.text("level");
        Dissemination level = Arrays.stream(Dissemination.values())
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("level " + chosen));
        desk.change(address.id(), level);
        return "/contributions/dissemination.xhtml?faces-redirect=true&id=" + address.id();
    }
}
