package org.mirps.employment.presentation.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.EventNotPlanned;
import org.mirps.employment.calendar.Modality;
import org.mirps.employment.calendar.TimePrecision;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.TypedTime;
import org.mirps.employment.calendar.planning.CalendarDesk;
import org.mirps.employment.calendar.planning.EventPlan;
import org.mirps.employment.calendar.planning.NewEvent;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LimitReached;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.TestPeople;

/** Choosing the decks of a session, with a real database. Each test has an event of its own. */
@ExtendWith(ArquillianExtension.class)
class SessionDeskIT {

    private static final TypedText WORDS = new TypedText("Una sesión", "A session");
    private static final String ROUND = "desk-round";

    @Inject
    private SessionDesk desk;

    @Inject
    private CalendarDesk calendar;

    @Inject
    private TestPeople people;

    @Inject
    private ActingAs acting;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void aDeckIsShownInTheOrderInWhichItWasChosenAndTakenOutAgain() throws Exception {
        EventId session = session("2099-01-desk");
        DeckId first = deck(ROUND);
        DeckId second = deck(ROUND);
        choose(session, second);
        choose(session, first);
        choose(session, second);
        assertThat(chosen(session)).containsExactly(second, first);
        takeOut(session, second);
        takeOut(session, second);
        assertThat(chosen(session)).containsExactly(first);
        assertThat(others(session)).contains(second).doesNotContain(first);
        choose(session, second);
        assertThat(chosen(session)).containsExactly(first, second);
    }

    @Test
    void oneDeckMayBeShownInTwoSessions() throws Exception {
        EventId one = session("2099-02-desk");
        EventId two = session("2099-03-desk");
        DeckId deck = deck(ROUND);
        choose(one, deck);
        choose(two, deck);
        takeOut(one, deck);
        assertThat(chosen(one)).isEmpty();
        assertThat(chosen(two)).containsExactly(deck);
    }

    @Test
    void aDeckOfAnotherRoundIsRefused() throws Exception {
        EventId session = session("2099-04-desk");
        DeckId deck = deck("another-round");
        assertThatThrownBy(() -> choose(session, deck)).isInstanceOf(DeckOfAnotherRound.class);
        assertThat(others(session)).doesNotContain(deck);
    }

    @Test
    void aDeckThatWasThrownAwayIsNotShownAndIsAgainWhenItIsBroughtBack() throws Exception {
        EventId session = session("2099-05-desk");
        DeckId deck = deck(ROUND);
        choose(session, deck);
        execute("update deck set removed_at = utc_timestamp(3) where id = " + deck);
        assertThat(chosen(session)).isEmpty();
        assertThat(others(session)).doesNotContain(deck);
        assertThatThrownBy(() -> choose(session, deck)).isInstanceOf(NotFound.class);
        execute("update deck set removed_at = null where id = " + deck);
        assertThat(chosen(session)).containsExactly(deck);
    }

    @Test
    void noDeckIsChosenForWhatDoesNotTakePlace() throws Exception {
        EventId session = session("2099-06-desk");
        DeckId before = deck(ROUND);
        DeckId deck = deck(ROUND);
        choose(session, before);
        as("Coordinator", Role.COORDINATOR, () -> {
            calendar.cancel(session, WORDS);
            return session;
        });
        assertThatThrownBy(() -> choose(session, deck)).isInstanceOf(EventNotPlanned.class);
        takeOut(session, before);
        assertThat(chosen(session)).isEmpty();
    }

    @Test
    void aSessionHasAnEnd() throws Exception {
        EventId session = session("2099-07-desk");
        for (int i = 0; i < Limit.DECKS_OF_EVENT.most(); i++) {
            choose(session, deck(ROUND));
        }
        DeckId more = deck(ROUND);
        assertThatThrownBy(() -> choose(session, more)).isInstanceOf(LimitReached.class);
        choose(session, chosen(session).get(0));
        takeOut(session, chosen(session).get(0));
        choose(session, more);
        assertThat(chosen(session)).hasSize(Limit.DECKS_OF_EVENT.most()).endsWith(more);
    }

    private EventId session(String code) {
        return as(
                "Coordinator",
                Role.COORDINATOR,
                () -> calendar.create(
                        new NewEvent(
                                code,
                                new TypedTime(TimePrecision.MONTH, "2099", 5, null, null, null, null, null),
                                new EventPlan(
                                        EventKind.SESSION,
                                        WORDS,
                                        Modality.VIRTUAL,
                                        null,
                                        TypedText.NONE,
                                        TypedText.NONE,
                                        TypedText.NONE,
                                        ROUND,
                                        Set.of()),
                                List.of()),
                        false,
                        WORDS));
    }

    private DeckId deck(String round) throws Exception {
        AccountId presenter = people.person("Presenter", Role.PRESENTER, null);
        execute("insert into deck (round_code, name, language, created_by, created_at, changed_at) values ('" + round
                + "', 'A deck', 'es', " + presenter.value() + ", utc_timestamp(3), utc_timestamp(3))");
        return new DeckId(
                ((Number) entities.createNativeQuery("select max(id) from deck").getSingleResult()).longValue());
    }

    private void execute(String sql) throws Exception {
        transaction.begin();
        entities.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }

    private void choose(EventId session, DeckId deck) {
        presenter(() -> {
            desk.choose(session, deck);
            return deck;
        });
    }

    private void takeOut(EventId session, DeckId deck) {
        presenter(() -> {
            desk.takeOut(session, deck);
            return deck;
        });
    }

    private List<DeckId> chosen(EventId session) {
        return presenter(() ->
                desk.choice(session).chosen().stream().map(SessionDeck::id).toList());
    }

    private List<DeckId> others(EventId session) {
        return presenter(() ->
                desk.choice(session).others().stream().map(SessionDeck::id).toList());
    }

    private <T extends @Nullable Object> T presenter(Supplier<T> work) {
        return as("Presenter", Role.PRESENTER, work);
    }

    private <T extends @Nullable Object> T as(String name, Role role, Supplier<T> work) {
        return acting.person(people.person(name, role, null), work);
    }
}
