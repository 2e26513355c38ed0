package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Language;

/** Says practices in one language, in the words of the form that they were answers to. */
@ApplicationScoped
public class PracticeWords {

    /** Of the table. */
    public static final List<String> COLUMNS = List.of(
            "practice_id",
            "title",
            "organisation",
            "country",
            "themes",
            "populations",
            "actors",
            "level",
            "mechanisms",
            "state",
            "start_year",
            "participants",
            "women",
            "formal_jobs",
            "businesses",
            "evidence",
            "replication",
            "description",
            "lessons",
            "link",
            "accepted_on",
            "published");

    /** Characters of a description in a list. */
    private static final int BEGINNING = 220;

    @Inject
    FormLabels labels;

    public Catalogue.Hit hit(PracticeRow row, Visibility sight, Language language) {
        return new Catalogue.Hit(
                row.id(),
                row.title(),
                row.ownerName().in(language),
                String.join(", ", labels(row, Facet.COUNTRY, language)),
                beginning(row.description()),
                labels(row, Facet.TOPIC, language),
                String.join(", ", labels(row, Facet.EVIDENCE, language)),
                number(row.beneficiaries(), language),
                row.published(),
                sight.isOf(row.owner()));
    }

    public PracticeView view(
            PracticeRow row,
            List<Catalogue.Hit> related,
            Optional<PracticeView.Publication> publication,
            Language language) {
        return new PracticeView(
                row.id(),
                row.title(),
                row.ownerName().in(language),
                String.join(", ", labels(row, Facet.COUNTRY, language)),
                row.acceptedAt(),
                row.description(),
                row.lessons(),
                row.url().matches("https?://\\S+") ? row.url() : "",
                facts(row, language),
                related,
                row.published(),
                publication);
    }

    public List<@Nullable String> cells(PracticeRow row, Language language) {
        return Arrays.asList(
                row.id().toString(),
                row.title(),
                row.ownerName().in(language),
                joined(row, Facet.COUNTRY, language),
                joined(row, Facet.TOPIC, language),
                joined(row, Facet.POPULATION, language),
                joined(row, Facet.ACTOR, language),
                joined(row, Facet.LEVEL, language),
                joined(row, Facet.MECHANISM, language),
                joined(row, Facet.STATE, language),
                row.startYear().map(String::valueOf).orElse(null),
                row.beneficiaries().map(String::valueOf).orElse(null),
                row.women().map(String::valueOf).orElse(null),
                row.jobs().map(String::valueOf).orElse(null),
                row.businesses().map(String::valueOf).orElse(null),
                joined(row, Facet.EVIDENCE, language),
                joined(row, Facet.REPLICATION, language),
                row.description(),
                row.lessons(),
                row.url(),
                row.acceptedAt().toString().substring(0, "2025-08-21".length()),
                String.valueOf(row.published()));
    }

    private List<PracticeView.Fact> facts(PracticeRow row, Language language) {
        ChoiceLabels form = labels.of(row.formVersionId());
        List<PracticeView.Fact> facts = new ArrayList<>();
        for (Facet facet :
                List.of(Facet.TOPIC, Facet.POPULATION, Facet.LEVEL, Facet.STATE, Facet.MECHANISM, Facet.ACTOR)) {
            add(facts, form, facet.question(), joined(row, facet, language), language);
        }
        add(facts, form, "gp_start_year", row.startYear().map(String::valueOf).orElse(""), language);
        add(facts, form, "gp_beneficiaries", number(row.beneficiaries(), language), language);
        add(facts, form, "gp_women", number(row.women(), language), language);
        add(facts, form, "gp_jobs", number(row.jobs(), language), language);
        add(facts, form, "gp_businesses", number(row.businesses(), language), language);
        add(facts, form, Facet.EVIDENCE.question(), joined(row, Facet.EVIDENCE, language), language);
        add(facts, form, Facet.REPLICATION.question(), joined(row, Facet.REPLICATION, language), language);
        return facts;
    }

    private static void add(
            List<PracticeView.Fact> facts, ChoiceLabels form, String question, String value, Language language) {
        if (!value.isEmpty()) {
            facts.add(new PracticeView.Fact(form.of(question).in(language), value));
        }
    }

    private List<String> labels(PracticeRow row, Facet facet, Language language) {
        ChoiceLabels form = labels.of(row.formVersionId());
        return row.choices(facet).stream()
                .map(choice -> form.of(facet, choice).in(language))
                .toList();
    }

    private String joined(PracticeRow row, Facet facet, Language language) {
        return labels(row, facet, language).stream().collect(Collectors.joining("; "));
    }

    private static String number(Optional<Long> number, Language language) {
        return number.map(value ->
                        NumberFormat.getIntegerInstance(language.formats()).format(value))
                .orElse("");
    }

    /** Ends with a word. */
    private static String beginning(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        int end = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, end < BEGINNING / 2 ? BEGINNING : end) + "…";
    }
}
