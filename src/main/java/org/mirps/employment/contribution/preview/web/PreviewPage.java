package org.mirps.employment.contribution.preview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.preview.PreviewDesk;
import org.mirps.employment.contribution.preview.PreviewOverview;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.ParticipantCode;

/** {@code forms/preview.xhtml?draft=}: the sections of a form that is being tried, and beginning anew. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    PreviewDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private PreviewOverview overview;
    private List<Participant> participants = List.of();
    private String participant = "";

    @PostConstruct
    void load() {
        overview = desk.overview(address.draft(), language.get());
        participants = desk.roles();
        participant = participants.stream()
                .filter(one -> one.country().equals(overview.country()))
                .findFirst()
                .map(one -> one.code().value())
                .orElse("");
    }

    public String restart() {
        desk.restart(overview.draft(), new ParticipantCode(participant));
        return "/forms/preview.xhtml?faces-redirect=true&draft=" + overview.draft();
    }

    public PreviewOverview getOverview() {
        return overview;
    }

    public String getFormTitle() {
        return overview.title().in(language.get());
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    public String getParticipant() {
        return participant;
    }

    public void setParticipant(String participant) {
        this.participant = participant;
    }
}
