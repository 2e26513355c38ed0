package org.mirps.employment.contribution.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.reading.History;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;

/** {@code contributions/history.xhtml?id=&key=&section=&page=}: who changed what, and the moves. */
@Named
@RequestScoped
public class HistoryPage {

    @Inject
    HistoryReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private History history;
    private int page = 1;

    @PostConstruct
    void load() {
        if (address.optional("page").isPresent()) {
            page = address.whole("page");
        }
        history = reading.history(
                address.id(),
                new HistoryReading.Wish(address.optional("key").map(HistoryPage::key), getSection(), page),
                language.get());
    }

    public History getHistory() {
        return history;
    }

    public String getKey() {
        return address.optional("key").orElse("");
    }

    public String getSection() {
        return address.optional("section").orElse("");
    }

    public int getPage() {
        return page;
    }

    private static AnswerKey key(String text) {
        try {
            return AnswerKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("key " + text);
        }
    }
}
