package org.mirps.employment.presentation.deck;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.shared.LocalizedText;

/**
 * What a presenter types on a slide, unchecked. A language may be left out: the other one is shown then.
 *
 * @param body lines of a text slide, or what a picture shows
 */
public record TypedSlide(LocalizedText title, LocalizedText message, LocalizedText body, LocalizedText notes) {

    /** @throws DeckNotPossible with everything that is wrong */
    SlideTexts read(SlideKind kind) {
        List<DeckFault> faults = new ArrayList<>();
        SlideTexts read = new SlideTexts(
                text("title", title, SlideTexts.LONGEST_TITLE, faults),
                text("message", message, SlideTexts.LONGEST_MESSAGE, faults),
                text("body", body, SlideTexts.LONGEST_BODY, faults),
                text("notes", notes, SlideTexts.LONGEST_NOTES, faults));
        if (kind.isOwn() && read.title().isEmpty()) {
            faults.add(new DeckFault("titleEs", "fault.slide.noTitle", List.of()));
        }
        if (kind == SlideKind.PICTURE && read.body().isEmpty()) {
            faults.add(new DeckFault("bodyEs", "fault.slide.noDescription", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new DeckNotPossible(faults);
        }
        return read;
    }

    private static LocalizedText text(String field, LocalizedText typed, int longest, List<DeckFault> faults) {
        LocalizedText read = new LocalizedText(typed.es().strip(), typed.en().strip());
        tooLong(field + "Es", read.es(), longest, faults);
        tooLong(field + "En", read.en(), longest, faults);
        return read;
    }

    private static void tooLong(String field, String text, int longest, List<DeckFault> faults) {
        if (text.length() > longest) {
            faults.add(new DeckFault(field, "fault.tooLong", List.of(longest, text.length())));
        }
    }
}
