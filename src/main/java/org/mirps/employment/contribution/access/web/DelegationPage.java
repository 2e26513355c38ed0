package org.mirps.employment.contribution.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.access.Delegate;
import org.mirps.employment.contribution.access.DelegationDesk;
import org.mirps.employment.contribution.access.DelegationPlan;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/**
 * {@code contributions/delegation.xhtml?id=&section=&to=}: who of the government has which section. The focal point ticks sections, names
 * somebody, and gives or takes back; the address may say what is ticked and who is named.
 */
@Named
@RequestScoped
public class DelegationPage {

    @Inject
    DelegationDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private DelegationPlan plan;

    @PostConstruct
    void load() {
        plan = desk.plan(address.id(), language.get());
    }

    public DelegationPlan getPlan() {
        return plan;
    }

    public boolean isChosen(String section) {
        return address.all("section").contains(section);
    }

    public boolean isNamed(Delegate delegate) {
        return delegate.toString().equals(address.optional("to").orElse(""));
    }

    public boolean isViewing() {
        return address.optional("access")
                .filter(SectionAccess.VIEW.name()::equals)
                .isPresent();
    }

    /** As a date field takes it. */
    public String getDue() {
        return address.optional("due").orElse("");
    }

    public @Nullable String give() {
        @Nullable LocalDate due;
        try {
            due = address.optional("due").map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            return refuse("dueDate", "delegation.message.due");
        }
        return withChosen(
                "given",
                (sections, to) -> desk.give(
                        address.id(),
                        new DelegationDesk.Handover(
                                sections, to, isViewing() ? SectionAccess.VIEW : SectionAccess.EDIT, due)));
    }

    public @Nullable String takeBack() {
        return withChosen("taken", (sections, from) -> desk.takeBack(address.id(), sections, from));
    }

    private interface Work {
        void on(List<String> sections, Delegate delegate);
    }

    private @Nullable String withChosen(String done, Work work) {
        List<String> sections = address.all("section");
        if (sections.isEmpty()) {
            return refuse("sections", "delegation.message.noSection");
        }
        if (address.optional("to").isEmpty()) {
            return refuse("holder", "delegation.message.nobody");
        }
        work.on(sections, Delegate.parse(address.text("to")));
        return "/contributions/delegation.xhtml?faces-redirect=true&id=" + address.id() + "&done=" + done;
    }

    private @Nullable String refuse(String field, String text) {
        FieldMessages.refuse(
                "delegationForm:" + field,
                Texts.of("contribution", language.get()).get(text));
        return null;
    }
}
