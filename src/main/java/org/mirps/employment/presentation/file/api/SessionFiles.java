package org.mirps.employment.presentation.file.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.mirps.employment.presentation.deck.DeckReading;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.deck.SlidePicture;
import org.mirps.employment.presentation.file.FileLabels;
import org.mirps.employment.presentation.file.pptx.DeckPptx;
import org.mirps.employment.presentation.file.print.DeckPdf;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.presentation.leaf.Pictures;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.file.FileOrder;
import org.mirps.employment.shared.file.FileTurns;
import org.mirps.employment.shared.file.Progress;

/** Files of a session as answers. */
@Dependent
class SessionFiles {

    static final String PDF = "application/pdf";

    @Inject
    DeckReading decks;

    @Inject
    FileTurns turns;

    @Inject
    FileLabels labels;

    Response pptx(ShownDeck deck) {
        Imprint imprint = imprint(deck);
        return answer(
                name(deck.round(), "deck", Optional.of(deck.language()), "pptx"),
                DeckPptx.MEDIA_TYPE,
                () -> DeckPptx.write(deck, imprint, this::picture));
    }

    Response pdf(ShownDeck deck) {
        Imprint imprint = imprint(deck);
        return answer(
                name(deck.round(), "deck", Optional.of(deck.language()), "pdf"),
                PDF,
                () -> DeckPdf.write(deck, imprint, this::picture));
    }

    /** It is written whole before its first byte leaves. */
    Response answer(FileOrder order) {
        return answer(order.name(), order.mediaType(), () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                order.writing().writeTo(out, Progress.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private Response answer(String name, String type, Supplier<byte[]> writing) {
        return kept(turns.take(writing), type, name);
    }

    /** As a file to keep, of which nothing stays on the way. */
    private static Response kept(byte[] content, String type, String name) {
        CacheControl never = new CacheControl();
        never.setPrivate(true);
        never.setNoStore(true);
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(never)
                .build();
    }

    private Imprint imprint(ShownDeck deck) {
        return labels.imprint(deck);
    }

    private String name(RoundCode round, String what, Optional<Language> language, String ending) {
        return labels.name(round, what, language, ending);
    }

    /** @throws BadRequestException for what is neither of our languages */
    static Optional<Language> language(String asked) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Language.find(asked).orElseThrow(BadRequestException::new));
    }

    private Pictures.Image picture(SlideContent.Picture picture) {
        SlidePicture found = decks.picture(picture.deck(), picture.number());
        return new Pictures.Image(found.mediaType(), found.content());
    }
}
