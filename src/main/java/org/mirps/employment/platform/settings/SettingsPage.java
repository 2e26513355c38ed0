package org.mirps.employment.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code admin/settings.xhtml}: what is set and what is missing; sends a test mail. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    SettingsDesk desk;

    private List<Setting> settings = List.of();
    private String sentTo = "";

    @PostConstruct
    void load() {
        settings = desk.settings();
    }

    public List<Setting> getSettings() {
        return settings;
    }

    public boolean isMailOn() {
        return desk.isMailOn();
    }

    public void sendTest() {
        sentTo = desk.sendTest();
    }

    /** Where the test mail goes; empty until one was asked for. */
    public String getSentTo() {
        return sentTo;
    }
}
