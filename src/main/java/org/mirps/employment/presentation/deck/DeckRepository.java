package org.mirps.employment.presentation.deck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;

/** Decks of all rounds, and the pictures on their slides. */
@ApplicationScoped
public class DeckRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Those of a round, the one that was changed last first; also those that were thrown away. */
    List<Deck> of(RoundCode round) {
        return entities.createQuery(
                        "select d from Deck d where d.roundCode = :round order by d.changedAt desc, d.id desc",
                        Deck.class)
                .setParameter("round", round.value())
                .setHint("eclipselink.batch", "d.slides")
                .getResultList();
    }

    /** @throws NotFound if there is no such deck */
    Deck get(DeckId id) {
        return Optional.ofNullable(entities.find(Deck.class, id.value())).orElseThrow(() -> new NotFound("deck " + id));
    }

    /** Reads and locks it until the transaction ends. Throws NotFound. */
    Deck lock(DeckId id) {
        Deck deck = Optional.ofNullable(entities.find(Deck.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("deck " + id));
        entities.refresh(deck);
        return deck;
    }

    Deck add(Deck deck) {
        Limit.DECKS_OF_ROUND.requireRoom(
                entities.createQuery("select count(d) from Deck d where d.roundCode = :round", Long.class)
                        .setParameter("round", deck.round().value())
                        .getSingleResult());
        entities.persist(deck);
        entities.flush();
        return deck;
    }

    /** Writes what is new, so that it has its number. */
    void flush() {
        entities.flush();
    }

    SlidePicture add(SlidePicture picture) {
        entities.persist(picture);
        entities.flush();
        return picture;
    }

    /** @throws NotFound if there is no such picture on any slide of the deck */
    SlidePicture picture(DeckId deck, long picture) {
        return entities.createQuery(
                        "select p from SlidePicture p where p.id = :picture and exists"
                                + " (select s from DeckSlide s where s.pictureId = :picture and s.deck.id = :deck)",
                        SlidePicture.class)
                .setParameter("picture", picture)
                .setParameter("deck", deck.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("picture " + picture + " of deck " + deck));
    }

    void keep(DeckMoment moment) {
        entities.persist(moment);
    }

    /** Of a deck that is frozen. */
    DeckMoment moment(DeckId deck) {
        return Optional.ofNullable(entities.find(DeckMoment.class, deck.value()))
                .orElseThrow(() -> new NotFound("moment of deck " + deck));
    }

    /** Of a deck that is frozen no more. */
    void forgetMoment(DeckId deck) {
        entities.remove(moment(deck));
    }

    DeckShowing add(DeckShowing showing) {
        entities.persist(showing);
        entities.flush();
        return showing;
    }

    /** Also one that is over. */
    Optional<DeckShowing> showing(DeckId deck) {
        return Optional.ofNullable(entities.find(DeckShowing.class, deck.value()));
    }

    /** Also one that is over. */
    Optional<DeckShowing> showing(FollowCode code) {
        return entities.createQuery("select s from DeckShowing s where s.code = :code", DeckShowing.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    void end(DeckId deck) {
        showing(deck).ifPresent(showing -> {
            entities.remove(showing);
            entities.flush();
        });
    }
}
