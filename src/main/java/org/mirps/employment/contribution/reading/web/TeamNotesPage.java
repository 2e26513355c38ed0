package org.mirps.employment.contribution.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.reading.TeamNote;
import org.mirps.employment.contribution.reading.TeamNotes;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;

/** On {@code contributions/snapshot.xhtml}: what the regional team notes for itself. */
@Named
@RequestScoped
public class TeamNotesPage {

    @Inject
    TeamNotes desk;

    @Inject
    ContributionAddress address;

    @Inject
    CurrentUser currentUser;

    private boolean shown;
    private List<TeamNote> notes = List.of();
    private String typed = "";

    @PostConstruct
    void load() {
        shown = currentUser.has(Role.COORDINATOR) || currentUser.has(Role.ANALYST);
        notes = shown ? desk.of(address.id()) : List.of();
    }

    public boolean isShown() {
        return shown;
    }

    public List<TeamNote> getNotes() {
        return notes;
    }

    public String getTyped() {
        return typed;
    }

    /** @param typed null where nothing was typed */
    public void setTyped(@Nullable String typed) {
        this.typed = Objects.requireNonNullElse(typed, "");
    }

    public String add() {
        desk.add(address.id(), typed);
        return "/contributions/snapshot.xhtml?faces-redirect=true&id=" + address.id() + "&number=" + address.number()
                + "&show=" + address.optional("show").orElse("all") + "&from="
                + address.optional("from").orElse("");
    }
}
