package org.mirps.employment.presentation.deck;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.AttachmentType;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.StorageRoom;
import org.mirps.employment.shared.UseCases;

/**
 * A presenter's work on decks. All presenters and coordinators share them; two who work on one deck disturb each other only where both write on
 * the same slide. Every method throws {@link org.mirps.employment.shared.NotFound} for a round, deck or slide that is not there.
 */
@UseCases
public class DeckDesk {

    private static final Logger LOG = Logger.getLogger(DeckDesk.class.getName());

    /** 5 MB. */
    public static final int MOST_BYTES = 5 * FileSize.MEGABYTE;

    public static final int LONGEST_NAME = 200;

    @Inject
    DeckRepository decks;

    @Inject
    MaterialReader material;

    @Inject
    StorageRoom room;

    @Inject
    CurrentUser user;

    @Inject
    CallerAddress caller;

    @Inject
    Clock clock;

    /**
     * Makes a deck of the slides that are proposed for a round.
     *
     * @throws DeckNotPossible if the name is empty or too long
     * @throws org.mirps.employment.shared.LimitReached if the round has as many as it may have
     */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public DeckId make(RoundCode round, @Nullable String name, Language language) {
        List<DeckSlide> slides =
                ProposedDeck.of(material.of(round, Language.DEFAULT).figures());
        return decks.add(Deck.of(round, name(name), language, slides, user.accountId(), clock.instant()))
                .id();
    }

    /**
     * Makes another deck with the slides of this one.
     *
     * @throws DeckNotPossible if the name is empty or too long
     * @throws org.mirps.employment.shared.LimitReached if the round has as many as it may have
     */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public DeckId copy(DeckId id, @Nullable String name) {
        return decks.add(decks.get(id).copy(name(name), user.accountId(), clock.instant()))
                .id();
    }

    /** @throws DeckNotPossible if the name is empty or too long */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void rename(DeckId id, @Nullable String name, Language language) {
        decks.lock(id).rename(name(name), language, clock.instant());
    }

    /** Throws a deck away. It can be brought back. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void remove(DeckId id) {
        decks.lock(id).remove(clock.instant());
    }

    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void bringBack(DeckId id) {
        decks.lock(id).bringBack(clock.instant());
    }

    /** Keeps the figures of now on the slides until it is thawed. One that is frozen stays as it is: whoever was first has said the moment. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void freeze(DeckId id) {
        Deck deck = decks.lock(id);
        if (deck.frozenAt().isPresent()) {
            return;
        }
        String state = material.state(deck.round());
        decks.keep(new DeckMoment(id, material.figures(deck.round()).written()));
        deck.freeze(state, clock.instant());
        log("is frozen", deck);
    }

    /** Lets the slides show the figures of each moment again. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void thaw(DeckId id) {
        Deck deck = decks.lock(id);
        if (deck.frozenAt().isPresent()) {
            decks.forgetMoment(id);
            deck.thaw(clock.instant());
            log("is frozen no more", deck);
        }
    }

    private void log(String what, Deck deck) {
        LOG.info(() -> "Deck " + deck.id() + " " + what + ", by account "
                + user.accountId().value() + ", from " + caller.text());
    }

    /** Moves a slide to where another one stands. @param before null for the end */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void move(DeckId id, SlideId slide, @Nullable SlideId before) {
        decks.lock(id).move(slide, before, clock.instant());
    }

    /** Shows a slide, hides it, puts it into the appendix, takes it out or puts it back. */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void place(DeckId id, SlideId slide, Placement placement) {
        decks.lock(id).place(slide, placement, clock.instant());
    }

    /** Adds a slide that shows a figure of the round. @param figure its key */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public SlideId addFigure(DeckId id, String figure) {
        return added(id, figure, any -> true, DeckSlide.figure(figure, Placement.SHOWN));
    }

    /** Adds a slide that shows a figure of the round on a map, which it must have. @param figure its key */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public SlideId addMap(DeckId id, String figure) {
        return added(id, figure, SessionFigure::isOnMap, DeckSlide.map(figure, Placement.SHOWN));
    }

    /** Adds a slide that shows a figure of the round as a table with shades, which it must have. @param figure its key */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public SlideId addHeat(DeckId id, String figure) {
        return added(id, figure, SessionFigure::isShaded, DeckSlide.heat(figure, Placement.SHOWN));
    }

    /**
     * Adds a slide of words.
     *
     * @throws DeckNotPossible with everything that is wrong
     */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public SlideId addText(DeckId id, TypedSlide typed) {
        SlideTexts texts = typed.read(SlideKind.TEXT);
        DeckSlide slide = DeckSlide.of(SlideKind.TEXT, Placement.SHOWN);
        slide.write(texts, LocalizedText.EMPTY);
        return added(decks.lock(id), slide);
    }

    /**
     * Adds a slide with a picture.
     *
     * @throws DeckNotPossible with everything that is wrong; it has to be a PNG or JPEG, and described
     * @throws AttachmentRefused if it is empty, or larger than {@link #MOST_BYTES}
     */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public SlideId addPicture(DeckId id, TypedSlide typed, byte[] content) {
        room.requireFor(content.length);
        SlideTexts texts = typed.read(SlideKind.PICTURE);
        String mediaType = AttachmentType.require(content, MOST_BYTES);
        if (!mediaType.startsWith("image/")) {
            throw new DeckNotPossible(List.of(new DeckFault("file", "fault.picture.type", List.of())));
        }
        Deck deck = decks.lock(id);
        Limit.PICTURES_OF_DECK.requireRoom(deck.slides().stream()
                .filter(slide -> slide.kind() == SlideKind.PICTURE)
                .count());
        DeckSlide slide = DeckSlide.picture(
                decks.add(new SlidePicture(mediaType, content, clock.instant())).id());
        slide.write(texts, LocalizedText.EMPTY);
        return added(deck, slide);
    }

    /**
     * Writes on a slide. What is left empty says again what the numbers give.
     *
     * @param seen {@link DeckSlide#version} when the page was opened
     * @param basis of the numbers that the page showed, in both languages
     * @throws DeckNotPossible with everything that is wrong
     * @throws SlideChangedMeanwhile if somebody was quicker
     */
    @Permits({Role.PRESENTER, Role.COORDINATOR})
    @Audited(Matter.SESSION)
    @Transactional
    public void write(DeckId id, SlideId slide, int seen, TypedSlide typed, LocalizedText basis) {
        Deck deck = decks.lock(id);
        DeckSlide written = deck.slide(slide);
        if (written.version() != seen) {
            throw new SlideChangedMeanwhile();
        }
        deck.write(slide, typed.read(written.kind()), basis, clock.instant());
    }

    /** @param has whether a figure of the round has what the slide shows of it */
    private SlideId added(DeckId id, String figure, Predicate<SessionFigure> has, DeckSlide slide) {
        Deck deck = decks.lock(id);
        if (material.of(deck, Language.DEFAULT).figure(figure).filter(has).isEmpty()) {
            throw new NotFound("figure " + figure + " of round " + deck.round() + " for such a slide");
        }
        return added(deck, slide);
    }

    private SlideId added(Deck deck, DeckSlide slide) {
        Limit.SLIDES_OF_DECK.requireRoom(deck.slides().size());
        deck.add(slide, clock.instant());
        decks.flush();
        return slide.id();
    }

    private static String name(@Nullable String typed) {
        String name = Objects.requireNonNullElse(typed, "").strip();
        if (name.isEmpty()) {
            throw new DeckNotPossible(List.of(new DeckFault("name", "fault.deck.noName", List.of())));
        }
        if (name.length() > LONGEST_NAME) {
            throw new DeckNotPossible(
                    List.of(new DeckFault("name", "fault.tooLong", List.of(LONGEST_NAME, name.length()))));
        }
        return name;
    }
}
