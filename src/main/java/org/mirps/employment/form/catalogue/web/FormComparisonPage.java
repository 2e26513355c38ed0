package org.mirps.employment.form.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mirps.employment.form.catalogue.FormDesk;
import org.mirps.employment.form.catalogue.FormDraftDesk;
import org.mirps.employment.form.change.Change;
import org.mirps.employment.form.change.Difference;
import org.mirps.employment.form.change.FormComparison;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;

/** {@code forms/comparison.xhtml?draft=} or {@code ?version=}: what differs from the version before. */
@Named
@RequestScoped
public class FormComparisonPage {

    @Inject
    FormDesk desk;

    @Inject
    FormDraftDesk drafts;

    @Inject
    FormAddress address;

    @Inject
    ActiveLanguage language;

    private FormComparison comparison;
    private String draft = "";

    /** How many questions one thing happened to. */
    public record Count(String kind, long questions) {}

    /**
     * Changes that belong together.
     *
     * @param kind what happened to a choice list as a whole; empty for the rest
     */
    public record Group(String id, String title, String code, String kind, List<ChangeView> changes) {}

    @PostConstruct
    void load() {
        if (address.has("draft")) {
            draft = address.draft().toString();
            comparison = drafts.comparison(address.draft());
        } else {
            comparison = desk.comparison(address.version());
        }
    }

    public FormComparison getComparison() {
        return comparison;
    }

    public String getTitle() {
        return comparison.after().title().in(language.get());
    }

    /** Id of the draft that is compared; empty for a published version. */
    public String getDraft() {
        return draft;
    }

    public List<Count> getCounts() {
        return Arrays.stream(Change.Kind.values())
                .map(kind -> new Count(kind.name(), comparison.questions(kind)))
                .toList();
    }

    public List<ChangeView.FieldView> getSettings() {
        FieldWords words = new FieldWords(language.get());
        List<ChangeView.FieldView> fields = new ArrayList<>();
        for (Difference one : comparison.settings()) {
            fields.add(new ChangeView.FieldView(words.of(one), WordDifference.between(one.before(), one.after())));
        }
        return fields;
    }

    public List<Group> getSections() {
        Language reader = language.get();
        return comparison.sections().stream()
                .map(section -> new Group(
                        "section-" + section.name(),
                        section.label().in(reader),
                        section.name(),
                        "",
                        section.changes().stream()
                                .map(change -> ChangeView.element(change, reader))
                                .toList()))
                .toList();
    }

    public List<Group> getLists() {
        Language reader = language.get();
        return comparison.lists().stream()
                .map(list -> new Group(
                        "list-" + list.name(),
                        "",
                        list.name(),
                        list.kind().name(),
                        list.choices().stream()
                                .map(change -> ChangeView.choice(change, reader))
                                .toList()))
                .toList();
    }

    public List<ChangeView> getIndicators() {
        return comparison.indicators().stream()
                .map(change -> ChangeView.indicator(change, language.get()))
                .toList();
    }
}
