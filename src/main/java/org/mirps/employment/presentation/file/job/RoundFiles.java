package org.mirps.employment.presentation.file.job;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorDesk;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.file.FileLabels;
import org.mirps.employment.presentation.file.print.FiguresPdf;
import org.mirps.employment.presentation.file.print.SheetsZip;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;
import org.mirps.employment.shared.file.FileOrder;
import org.mirps.employment.shared.file.FileOrders;
import org.mirps.employment.shared.file.FileStanding;

/** The figures of a round as files. Every method throws {@link NotFound} where there is no such round, or nobody whose sheet may be made. */
@UseCases
public class RoundFiles {

    @Inject
    DeckReading decks;

    @Inject
    IndicatorDesk indicators;

    @Inject
    FileLabels labels;

    @Inject
    FileOrders orders;

    /** @param state of the figures */
    private record Key(RoundCode round, RoundFile file, Language language, String state) {}

    /**
     * Asks for one that is made while its reader goes on.
     *
     * @param language of the figures; country sheets have both
     * @throws org.mirps.employment.shared.TryLater if too many files wait
     */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    public FileStanding ask(RoundCode round, RoundFile file, Language language) {
        Language in = file == RoundFile.FIGURES ? language : Language.DEFAULT;
        return orders.ask(new Key(round, file, in, decks.state(round).state()), () -> order(round, file, in));
    }

    /** For who waits for it. All that it says is read here, and its writing reads nothing more. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public FileOrder order(RoundCode round, RoundFile file, Language language) {
        return switch (file) {
            case FIGURES -> figures(round, language);
            case COUNTRY_SHEETS -> sheets(round);
        };
    }

    private FileOrder figures(RoundCode round, Language language) {
        SheetsZip.InLanguage read = in(round, language);
        return order(
                RoundFile.FIGURES,
                read.proposed(),
                Optional.of(language),
                (out, progress) -> out.write(FiguresPdf.write(read.proposed(), read.imprint(), progress)));
    }

    /** Of each participant that may be named (rule M10). */
    private FileOrder sheets(RoundCode round) {
        List<SheetsZip.InLanguage> both = List.of(in(round, Language.ES), in(round, Language.EN));
        List<Participation.Standing> named =
                SheetsZip.named(indicators.sessionIndicators(round).participation());
        if (named.isEmpty()) {
            throw new NotFound("sheets of " + round);
        }
        return order(
                RoundFile.COUNTRY_SHEETS,
                both.get(0).proposed(),
                Optional.empty(),
                (out, progress) -> SheetsZip.write(both, named, out, progress));
    }

    private SheetsZip.InLanguage in(RoundCode round, Language language) {
        ShownDeck proposed = decks.proposed(round, language);
        return new SheetsZip.InLanguage(proposed, labels.imprint(proposed));
    }

    private FileOrder order(
            RoundFile file, ShownDeck proposed, Optional<Language> language, FileOrder.Writing writing) {
        return new FileOrder(
                new Key(proposed.round(), file, language.orElse(Language.DEFAULT), proposed.state()),
                labels.name(proposed.round(), file.what(), language, file.ending()),
                file.mediaType(),
                Set.of(Role.ANALYST, Role.PRESENTER, Role.COORDINATOR),
                writing);
    }
}
