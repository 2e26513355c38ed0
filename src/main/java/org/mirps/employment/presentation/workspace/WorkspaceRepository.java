package org.mirps.employment.presentation.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Which decks are shown in which session, and what other rooms say of those who take part. Each method is one statement. */
@ApplicationScoped
class WorkspaceRepository {

    private static final String DECK = "select d.id, d.name, d.round_code, d.language, s.code from deck d"
            + " left join deck_showing s on s.deck_id = d.id and s.ends_at > ?";

    @PersistenceContext
    EntityManager entities;

    /** A contribution to a round of a session. @param dueAt of the round, for those who have no extension */
    record Taking(
            RoundCode round,
            LocalizedText title,
            Instant opensAt,
            Instant dueAt,
            ParticipantCode code,
            LocalizedText name,
            ContributionStatus status) {}

    /** Who has an invitation. @param of empty: of the regional team */
    record Guest(AccountId account, String name, Optional<ParticipantCode> of, Instant sentAt) {}

    /** Those that are shown in a session, in the order in which they were chosen; without those that were thrown away. */
    List<SessionDeck> chosen(EventId event, Instant now) {
        return decks(query(
                DECK + " join deck_event e on e.deck_id = d.id where e.event_id = ? and d.removed_at is null"
                        + " order by e.chosen_at, d.id",
                UtcConverter.toColumn(now),
                event.value()));
    }

    /** Those of these rounds that are not shown in it and not thrown away, the one that was changed last first. */
    List<SessionDeck> others(EventId event, Collection<RoundCode> rounds, Instant now) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        Query query = query(
                DECK + " where d.removed_at is null and d.id not in (select deck_id from deck_event where event_id = ?)"
                        + " and d.round_code in (" + places(rounds) + ") order by d.changed_at desc, d.id desc",
                UtcConverter.toColumn(now),
                event.value());
        return decks(with(query, 3, rounds));
    }

    /** One that is not thrown away. */
    Optional<SessionDeck> deck(DeckId deck, Instant now) {
        return decks(query(DECK + " where d.id = ? and d.removed_at is null", UtcConverter.toColumn(now), deck.value()))
                .stream()
                .findFirst();
    }

    /** Choosing one twice changes nothing. The event is locked. */
    void choose(EventId event, DeckId deck, AccountId by, Instant at) {
        query(
                        "insert ignore into deck_event (event_id, deck_id, chosen_by, chosen_at) values (?, ?, ?, ?)",
                        event.value(),
                        deck.value(),
                        by.value(),
                        UtcConverter.toColumn(at))
                .executeUpdate();
    }

    /** Also those that were thrown away. The event is locked. */
    void requireRoom(EventId event) {
        Limit.DECKS_OF_EVENT.requireRoom(
                ((Number) query("select count(*) from deck_event where event_id = ?", event.value())
                                .getSingleResult())
                        .longValue());
    }

    /** @return whether it was there */
    boolean leave(EventId event, DeckId deck) {
        return query("delete from deck_event where event_id = ? and deck_id = ?", event.value(), deck.value())
                        .executeUpdate()
                > 0;
    }

    /** Who takes part in rounds, by their code and that of the round; without those who were left out. */
    List<Taking> taking(Collection<RoundCode> rounds) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        Query query = query("""
                select r.code as round_code, r.title_es, r.title_en, r.opens_at, r.due_at, p.code, p.name_es, p.name_en, c.status
                from round_head r join contribution_state c on c.round_id = r.id and not find_in_set(c.participant_code, r.left_out)
                join participant_party p on p.code = c.participant_code
                where r.code in (%s) order by p.code, r.code""".formatted(places(rounds)));
        return Row.of(with(query, 1, rounds)).stream()
                .map(row -> new Taking(
                        new RoundCode(row.text("round_code")),
                        row.texts("title"),
                        row.moment("opens_at"),
                        row.moment("due_at"),
                        new ParticipantCode(row.text("code")),
                        row.texts("name"),
                        ContributionStatus.valueOf(row.text("status"))))
                .toList();
    }

    /** Who has an invitation to it, once for each that they work for, by name. */
    List<Guest> guests(EventId event) {
        return Row.of(query("""
                        select g.account_id, g.sent_at, m.name, m.participant_code from calendar_guest g
                        join participant_member m on m.account_id = g.account_id
                        where g.event_id = ? and m.enabled order by m.name, m.id""", event.value())).stream()
                .map(row -> new Guest(
                        new AccountId(row.number("account_id")),
                        row.text("name"),
                        Optional.ofNullable(row.textOrNull("participant_code")).map(ParticipantCode::new),
                        row.moment("sent_at")))
                .toList();
    }

    private static List<SessionDeck> decks(Query query) {
        return Row.of(query).stream()
                .map(row -> new SessionDeck(
                        new DeckId(row.number("id")),
                        row.text("name"),
                        new RoundCode(row.text("round_code")),
                        Language.find(row.text("language")).orElse(Language.DEFAULT),
                        Optional.ofNullable(row.textOrNull("code")).map(FollowCode::new)))
                .toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static Query with(Query query, int first, Collection<RoundCode> rounds) {
        int place = first;
        for (RoundCode round : rounds) {
            query.setParameter(place++, round.value());
        }
        return query;
    }

    private static String places(Collection<RoundCode> rounds) {
        return String.join(", ", Collections.nCopies(rounds.size(), "?"));
    }
}
