package org.mirps.employment.presentation.file.job;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.file.FileLabels;
import org.mirps.employment.presentation.file.pptx.DeckPptx;
import org.mirps.employment.presentation.file.print.DeckPdf;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;
import org.mirps.employment.shared.file.FileOrder;
import org.mirps.employment.shared.file.FileOrders;
import org.mirps.employment.shared.file.FileStanding;

/**
 * Files of decks that are made while their reader goes on. Two who ask for the same file of the same state of a deck get the same one. Programs
 * wait for theirs at the addresses of the files.
 */
@UseCases
public class DeckFiles {

    @Inject
    DeckReading decks;

    @Inject
    FileOrders orders;

    @Inject
    FileLabels labels;

    @Inject
    PictureRepository pictures;

    /** @param language empty for that of the deck; @param state of the deck and of everything on it */
    private record Key(DeckId deck, DeckFile file, Optional<Language> language, String state) {}

    /**
     * Asks for a file of a deck as it is now.
     *
     * @param language that of the deck where it is empty
     * @throws org.mirps.employment.shared.NotFound if there is no such deck
     * @throws org.mirps.employment.shared.TryLater if too many files wait
     */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    public FileStanding ask(DeckId deck, DeckFile file, Optional<Language> language) {
        return orders.ask(
                new Key(deck, file, language, decks.state(deck).state()),
                () -> order(deck, file, language, decks.shown(deck, language)));
    }

    /** The state may be another one since the key was made; the file is then of the newer one, and asked for anew. */
    private FileOrder order(DeckId id, DeckFile file, Optional<Language> language, ShownDeck deck) {
        Imprint imprint = labels.imprint(deck);
        FileOrder.Writing writing = switch (file) {
            case PPTX -> (out, progress) -> out.write(DeckPptx.write(deck, imprint, pictures::of, progress));
            case PDF -> (out, progress) -> out.write(DeckPdf.write(deck, imprint, pictures::of, progress));
        };
        return new FileOrder(
                new Key(id, file, language, deck.state()),
                labels.name(deck.round(), "deck", Optional.of(deck.language()), file.ending()),
                file.mediaType(),
                Set.of(Role.ANALYST, Role.PRESENTER, Role.COORDINATOR),
                writing);
    }
}
