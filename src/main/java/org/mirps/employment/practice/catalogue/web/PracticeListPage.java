package org.mirps.employment.practice.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mirps.employment.practice.Catalogue;
import org.mirps.employment.practice.FilterParameters;
import org.mirps.employment.practice.PracticeSearch;
import org.mirps.employment.practice.PracticeSort;
import org.mirps.employment.practice.catalogue.CatalogueReading;
import org.mirps.employment.practice.web.PracticeAddress;
import org.mirps.employment.practice.web.Query;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Texts;

/**
 * {@code practices/list.xhtml?q=&country=&population=&topic=&actor=&level=&evidence=&sort=&mine=&page=}: the catalogue of good practices,
 * for everybody. The address keeps what is filtered.
 */
@Named
@RequestScoped
public class PracticeListPage {

    @Inject
    CatalogueReading reading;

    @Inject
    PracticeAddress address;

    @Inject
    ActiveLanguage language;

    @Inject
    CurrentUser user;

    private PracticeSearch search = PracticeSearch.ALL;
    private Catalogue found;

    @PostConstruct
    void load() {
        search = address.search();
        found = reading.search(search, language.get());
    }

    public Catalogue getFound() {
        return found;
    }

    public String getText() {
        return search.text();
    }

    public boolean isMine() {
        return search.mine();
    }

    /** Whether the reader has practices of their own to look at. */
    public boolean isOwner() {
        return user.participant().isPresent();
    }

    /** Whether anything is left out. */
    public boolean isFiltered() {
        return !search.text().isEmpty() || !search.chosen().isEmpty();
    }

    /** Whether a filter is set, so that the filters are to be seen. */
    public boolean isNarrowed() {
        return !search.chosen().isEmpty();
    }

    /** Such as "34 prácticas". */
    public String getCount() {
        return Texts.of("practice", language.get()).get("list.text.count", found.total());
    }

    public List<Sort> getSorts() {
        Texts words = Texts.of("practice", language.get());
        return Arrays.stream(PracticeSort.values())
                .map(sort -> new Sort(
                        sort.name().toLowerCase(Locale.ROOT), words.get("PracticeSort." + sort), sort == search.sort()))
                .toList();
    }

    /** Address of another page of what was found. */
    public String page(int number) {
        return "list.xhtml" + Query.of(FilterParameters.parameters(search), "page", String.valueOf(number));
    }

    /** What a file of what is shown needs in its address, in the language of the page. */
    public String getFileQuery() {
        return Query.of(
                FilterParameters.parameters(search), "lang", language.get().code());
    }

    /** @param name as addresses write it */
    public record Sort(String name, String label, boolean chosen) {}
}
