package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Row;

/** What a return said about single answers, for whoever is told of it: of the sections that they see, and not more than can be read in passing. */
@ApplicationScoped
class ReturnQuotes {

    private static final int MOST = 10;

    private static final int LONGEST = 300; // characters

    @Inject
    QuoteRepository stored;

    @Inject
    FormCatalog forms;

    /**
     * By notice, one statement for all of them.
     *
     * @param returns notices of moves that gave a contribution back
     */
    Map<NoticeId, Notice.Quotes> of(Collection<NoticeId> returns, Language language) {
        Map<NoticeId, List<Notice.Quote>> all = new LinkedHashMap<>();
        if (returns.isEmpty()) {
            return Map.of();
        }
        for (Row row : stored.of(returns)) {
            quote(row, language)
                    .ifPresent(quote -> all.computeIfAbsent(new NoticeId(row.number("id")), notice -> new ArrayList<>())
                            .add(quote));
        }
        Map<NoticeId, Notice.Quotes> quotes = new LinkedHashMap<>();
        all.forEach((notice, each) -> quotes.put(notice, cut(each)));
        return quotes;
    }

    /** Empty where the form does not ask it any more, or the reader does not see its section. */
    private Optional<Notice.Quote> quote(Row row, Language language) {
        FormDefinition form = forms.form(row.number("form_version_id")).definition();
        FormDefinition.Place place = form.places().get(row.text("question"));
        if (place == null
                || !row.flag("is_whole")
                        && !Arrays.asList(row.textOrEmpty("sections").split(" "))
                                .contains(place.section())) {
            return Optional.empty();
        }
        return Optional.of(new Notice.Quote(
                new Labels(form, language).of(place.question().label(), RowId.ROOT), brief(row.textOrEmpty("remark"))));
    }

    private static Notice.Quotes cut(List<Notice.Quote> all) {
        return new Notice.Quotes(
                List.copyOf(all.subList(0, Math.min(MOST, all.size()))), Math.max(0, all.size() - MOST));
    }

    private static String brief(String remark) {
        return remark.codePointCount(0, remark.length()) <= LONGEST
                ? remark
                : remark.substring(0, remark.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
