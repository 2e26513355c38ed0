package org.mirps.employment.contribution.presence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.participant.Caller;
import org.mirps.employment.participant.SessionLife;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;

/**
 * Tells the open pages of this node what goes on in their contributions. While there are any it asks the database twice a second, with one
 * statement for all of them; so nodes need to know nothing of each other (docs/decisions/0019).
 */
@ApplicationScoped
public class LiveWatch {

    private static final Logger LOG = Logger.getLogger(LiveWatch.class.getName());
    private static final Duration EVERY = Duration.ofMillis(500);
    /** A third of the time for which presence lasts. */
    private static final int LOOKS_PER_BEAT = 20;

    /** A managed executor's thread would share the entity managers of the request that opens the first page. */
    @Resource
    ManagedThreadFactory threads;

    @Inject
    PresenceRecords records;

    @Inject
    LiveGate gate;

    @Inject
    SessionLife life;

    private final Map<Page, Told> pages = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService watching;
    private int looks;

    /** An open page with a way to it. Its methods are called by one thread at a time, and must not wait for the page. */
    public interface Page {

        ContributionId contribution();

        String section();

        Caller caller();

        default AccountId person() {
            return caller().account();
        }

        TabId tab();

        /** @throws RuntimeException if the way to it is broken */
        void tell(LiveNow now);

        /** The way to it is broken: it opens another, and is told there. */
        void lose();

        /** Makes sure every few seconds that somebody is there still. */
        void ask();

        /** The person is not shown any more what goes on. */
        void end(Ended why);
    }

    /** Why a page is told nothing more. */
    public enum Ended {
        /** The account is closed, or sees the section no longer: signing in again does not help. */
        NO_ACCESS,
        SIGNED_OUT
    }

    /** What a page was told last. @param delegations at which it was last seen that the person sees the section */
    private record Told(@Nullable LiveNow now, int delegations) {

        static final Told NOTHING = new Told(null, -1);
    }

    /** Begins to tell a page, which is checked before it is told anything. */
    public synchronized void add(Page page) {
        pages.put(page, Told.NOTHING);
        if (watching == null) {
            watching = Executors.newSingleThreadScheduledExecutor(threads);
            var unused = watching.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** The page was left; the others see it at their next look. */
    public void remove(Page page) {
        if (forget(page)) {
            records.leave(page.person(), page.tab());
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (watching != null) {
            watching.shutdown();
            watching = null;
        }
    }

    private synchronized boolean forget(Page page) {
        boolean known = pages.remove(page) != null;
        if (pages.isEmpty()) {
            stop();
        }
        return known;
    }

    private void look() {
        try {
            Set<Page> open = Set.copyOf(pages.keySet());
            if (open.isEmpty()) {
                return;
            }
            boolean beats = ++looks % LOOKS_PER_BEAT == 0;
            if (beats) {
                records.beat(open.stream().map(Page::tab).collect(Collectors.toSet()));
                open.forEach(Page::ask);
            }
            Map<ContributionId, Pulse> pulses =
                    records.pulses(open.stream().map(Page::contribution).collect(Collectors.toSet()));
            open.forEach(page -> tell(page, pulses.get(page.contribution()), beats));
        } catch (RuntimeException failure) {
            // A database that is away for a while comes back; pages keep what they show meanwhile.
            LOG.log(Level.WARNING, "What goes on in open contributions could not be read", failure);
        }
    }

    /** @param again also what it knows: a page that hears nothing for long takes the way to it for broken */
    private void tell(Page page, @Nullable Pulse pulse, boolean again) {
        Told told = pages.get(page);
        if (told == null) {
            return;
        }
        if (pulse == null || pulse.isClosed(page.caller())) {
            end(page, Ended.NO_ACCESS);
            return;
        }
        if (life.isOver(page.caller()) || pulse.isSignedOut(page.caller())) {
            end(page, Ended.SIGNED_OUT);
            return;
        }
        if (told.delegations() != pulse.delegations() && !sees(page)) {
            end(page, Ended.NO_ACCESS);
            return;
        }
        LiveNow now = pulse.now(page.person(), page.section());
        if ((now.equals(told.now()) && !again) || reach(page, now)) {
            pages.replace(page, new Told(now, pulse.delegations()));
        }
    }

    /** False if the way to the page is broken: it is let go, and the others hear theirs. */
    private boolean reach(Page page, LiveNow now) {
        try {
            page.tell(now);
            return true;
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "A live page went away", broken);
            remove(page);
            page.lose();
            return false;
        }
    }

    private void end(Page page, Ended why) {
        remove(page);
        page.end(why);
    }

    /** As the person's own request would be answered. */
    private boolean sees(Page page) {
        try {
            gate.check(page);
            return true;
        } catch (BusinessRefusal refusal) {
            return false;
        }
    }
}
