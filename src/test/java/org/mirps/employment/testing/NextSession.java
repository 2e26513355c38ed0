package org.mirps.employment.testing;

import java.time.Duration;

/** The session that the demo has ahead, which a story lets take place sooner and puts back. */
public final class NextSession {

    private final RunningApp demo;
    private final String id;
    private final String starts;
    private final String ends;
    private final String decks;

    public NextSession(RunningApp demo) {
        this.demo = demo;
        this.id = HttpCaller.query(demo, "select max(id) from calendar_event where code like '%-demo-sne'");
        this.starts = HttpCaller.query(demo, "select starts_at from calendar_event where id = " + id);
        this.decks = HttpCaller.query(
                demo, "select coalesce(group_concat(deck_id), '0') from deck_event where event_id = " + id);
        this.ends = HttpCaller.query(demo, "select ends_at from calendar_event where id = " + id);
    }

    public String id() {
        return id;
    }

    /** It begins, or began, so long from now, and takes two hours. */
    public void begins(Duration fromNow) {
        HttpCaller.execute(
                demo,
                "update calendar_event set starts_at = utc_timestamp(3) + interval %1$d second, ends_at = utc_timestamp(3) + interval %1$d + 7200 second where id = %2$s"
                        .formatted(fromNow.toSeconds(), id));
    }

    /** As if nobody had chosen a deck for it. */
    public void withoutDecks() {
        HttpCaller.execute(demo, "delete from deck_event where event_id = " + id);
    }

    /** It is as it was: where it stood, with its decks, without minutes and decisions. */
    public void putBack() {
        HttpCaller.execute(
                demo,
                "update calendar_event set starts_at = '%s', ends_at = '%s', minutes_es = '', minutes_en = '' where id = %s"
                        .formatted(starts, ends, id));
        HttpCaller.execute(demo, "delete from calendar_item where kind = 'DECISION' and event_id = " + id);
        withoutDecks();
        HttpCaller.execute(
                demo,
                "insert into deck_event (event_id, deck_id, chosen_by, chosen_at) select %s, id, created_by, created_at from deck where id in (%s)"
                        .formatted(id, decks));
    }
}
