package org.mirps.employment.contribution.formmove.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mirps.employment.contribution.formmove.FormMoveDesk;
import org.mirps.employment.contribution.formmove.FormMovePlan;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.form.change.FormMapping;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NameList;

/**
 * {@code forms/move.xhtml?round=}: moving a round to the newest version of its form. {@code as-old=new} in the address says what goes on
 * under another name; {@code shown} that these were chosen, so that none are suggested.
 */
@Named
@RequestScoped
public class FormMovePage {

    private static final String GOES_ON = "as-";

    @Inject
    FormMoveDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private FormMovePlan plan;
    private long from;
    private long to;

    /** One question or repeat that is gone. */
    public record Gone(
            String name, String label, String section, boolean repeat, int contributions, List<Option> options) {}

    public record Option(String name, String label, boolean chosen) {}

    /** One that is new. */
    public record Fresh(String name, String label, String section) {}

    @PostConstruct
    void load() {
        plan = desk.plan(address.round(), chosen());
        from = plan.from().id();
        to = plan.to().id();
    }

    public String move() {
        desk.move(plan.round(), new FormMoveDesk.Order(from, to, plan.renames()));
        return "/forms/move.xhtml?faces-redirect=true&moved=true&round=" + plan.round();
    }

    public FormMovePlan getPlan() {
        return plan;
    }

    public String getTitle() {
        return plan.roundTitle().in(language.get());
    }

    /** Names of the sections whose sign-off ends. */
    public String endingOf(FormMovePlan.Effect effect) {
        return effect.ending().stream()
                .map(section -> section.in(language.get()))
                .collect(NameList.joining());
    }

    public List<Gone> getGone() {
        return plan.gone().stream().map(this::gone).toList();
    }

    public List<Fresh> getFresh() {
        return plan.fresh().stream()
                .map(item -> new Fresh(
                        item.name(),
                        item.label().in(language.get()),
                        item.section().in(language.get())))
                .toList();
    }

    /** What goes on under another name, for the confirmation to repeat. */
    public List<Map.Entry<String, String>> getRenames() {
        return List.copyOf(plan.renames().entrySet());
    }

    /** Whether there is anything to choose. */
    public boolean isChoosable() {
        return plan.gone().stream().anyMatch(gone -> !gone.options().isEmpty());
    }

    /** Id of the version that the person saw as the round's. */
    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }

    /** Id of the version that the person saw as the newest. */
    public long getTo() {
        return to;
    }

    public void setTo(long to) {
        this.to = to;
    }

    private Gone gone(FormMovePlan.Gone gone) {
        FormMapping.Item item = gone.item();
        return new Gone(
                item.name(),
                item.label().in(language.get()),
                item.section().in(language.get()),
                item.repeat(),
                gone.contributions(),
                gone.options().stream()
                        .map(option -> new Option(
                                option.name(),
                                option.label().in(language.get()),
                                option.name().equals(gone.goesOnAs())))
                        .toList());
    }

    private Optional<Map<String, String>> chosen() {
        if (!address.has("shown")) {
            return Optional.empty();
        }
        Map<String, String> renames = new TreeMap<>();
        address.starting(GOES_ON).forEach((old, now) -> {
            if (!now.isEmpty()) {
                renames.put(old, now);
            }
        });
        return Optional.of(renames);
    }
}
