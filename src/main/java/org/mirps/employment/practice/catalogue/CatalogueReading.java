package org.mirps.employment.practice.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mirps.employment.practice.Catalogue;
import org.mirps.employment.practice.ChoiceLabels;
import org.mirps.employment.practice.Facet;
import org.mirps.employment.practice.FormLabels;
import org.mirps.employment.practice.PracticeId;
import org.mirps.employment.practice.PracticeRow;
import org.mirps.employment.practice.PracticeSearch;
import org.mirps.employment.practice.PracticeView;
import org.mirps.employment.practice.PracticeWords;
import org.mirps.employment.practice.Visibility;
import org.mirps.employment.practice.VisibilityRules;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/** Finding and reading good practices: everybody those that are published, others what {@link VisibilityRules} says. */
@UseCases
public class CatalogueReading {

    /** Practices of one page. */
    public static final int PAGE = 20;

    private static final int RELATED = 5;
    private static final List<Facet> FILTERS =
            List.of(Facet.COUNTRY, Facet.POPULATION, Facet.TOPIC, Facet.ACTOR, Facet.LEVEL, Facet.EVIDENCE);

    @Inject
    CatalogueRepository catalogue;

    @Inject
    PracticeWords words;

    @Inject
    VisibilityRules sights;

    @Inject
    FormLabels labels;

    @Inject
    TableWriter tables;

    @Inject
    CurrentUser user;

    /** One page of what is looked for. */
    @Permits({})
    @Transactional
    public Catalogue search(PracticeSearch search, Language language) {
        Visibility sight = sights.now();
        long total = search.findsNothing() ? 0 : catalogue.count(search, sight);
        int pages = Math.max(1, Math.toIntExact((total + PAGE - 1) / PAGE));
        int page = Math.min(Math.max(1, search.page()), pages);
        List<PracticeRow> rows = total == 0 ? List.of() : catalogue.page(search, sight, (page - 1) * PAGE, PAGE);
        return new Catalogue(
                total,
                page,
                pages,
                rows.stream().map(row -> words.hit(row, sight, language)).toList(),
                filters(search, sight, language));
    }

    /** The newest of those that everybody may read, whoever asks; without filters. */
    @Permits({})
    @Transactional
    public Catalogue published(int most, Language language) {
        long total = catalogue.count(PracticeSearch.ALL, Visibility.EVERYBODY);
        List<PracticeRow> rows =
                total == 0 ? List.of() : catalogue.page(PracticeSearch.ALL, Visibility.EVERYBODY, 0, most);
        return new Catalogue(
                total,
                1,
                1,
                rows.stream()
                        .map(row -> words.hit(row, Visibility.EVERYBODY, language))
                        .toList(),
                List.of());
    }

    /** @throws NotFound also if the person may not read it */
    @Permits({})
    @Transactional
    public PracticeView practice(PracticeId id, Language language) {
        Visibility sight = sights.now();
        PracticeRow row = catalogue.find(id, sight).orElseThrow(() -> new NotFound("practice " + id));
        List<Catalogue.Hit> related = catalogue.related(row, sight, RELATED).stream()
                .map(other -> words.hit(other, sight, language))
                .toList();
        boolean decisions = sight.isOf(row.owner()) || user.has(Role.COORDINATOR);
        boolean decider = user.has(Role.FOCAL_POINT) && sight.isOf(row.owner());
        return words.view(
                row, related, decisions ? Optional.of(catalogue.publication(id, decider)) : Optional.empty(), language);
    }

    /**
     * Writes all that is looked for, every page of it, in its order. Columns: docs/practices.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits({})
    @Transactional
    public long write(PracticeSearch search, Language language, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        List<PracticeRow> rows =
                search.findsNothing() ? List.of() : catalogue.page(search, sights.now(), 0, Integer.MAX_VALUE);
        TableWriter.Rows table = tables.begin(PracticeWords.COLUMNS, purpose, out);
        for (PracticeRow row : rows) {
            table.write(words.cells(row, language));
        }
        return table.end();
    }

    /** What the newest form offers. */
    private List<Catalogue.Filter> filters(PracticeSearch search, Visibility sight, Language language) {
        OptionalLong newest = catalogue.newestForm(sight);
        if (newest.isEmpty()) {
            return List.of();
        }
        ChoiceLabels offered = labels.of(newest.getAsLong());
        return FILTERS.stream()
                .map(facet -> new Catalogue.Filter(
                        facet,
                        offered.choices(facet.question()).stream()
                                .map(choice -> new Catalogue.Option(
                                        choice.name(),
                                        choice.label().in(language),
                                        choice.name().equals(search.chosen().get(facet))))
                                .toList()))
                .toList();
    }
}
