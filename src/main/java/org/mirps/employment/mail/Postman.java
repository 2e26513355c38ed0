package org.mirps.employment.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.DatabaseReady;

/**
 * Goes every few seconds: has mail made of what has come up, and hands over what waits. One thread on each server; what one has taken no other
 * sends. While no mail server is there, mail waits, and the pauses between tries grow to five minutes.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 20;
    private static final int ROUNDS_PER_HOUR = (int) (Duration.ofHours(1).toSeconds() / EVERY.toSeconds());

    /** Their threads share no entity managers with a request. */
    @Resource
    ManagedThreadFactory threads;

    @Inject
    MailSettings settings;

    @Inject
    MailServer server;

    @Inject
    SendingRecords records;

    @Inject
    OneTimeLinks links;

    @Inject
    PublishedAddress published;

    @Inject
    @Any
    Instance<MailSource> sources;

    private @Nullable ScheduledExecutorService rounds;
    private int gone;
    private int failed;
    private boolean troubled;
    private volatile long pausedUntil;

    /** Sends nothing before the schema is there. */
    void begin(@Observes DatabaseReady ready) {
        if (settings.isOn()) {
            List<SourceTurns> turns = sources.stream().map(SourceTurns::new).toList();
            rounds = Executors.newSingleThreadScheduledExecutor(threads);
            var unused = rounds.scheduleWithFixedDelay(() -> go(turns), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.shutdownNow();
        }
    }

    /** Ends the pause after a failure, for who does not want to wait. */
    public void hurry() {
        pausedUntil = System.nanoTime();
    }

    private void go(List<SourceTurns> turns) {
        turns.forEach(SourceTurns::come);
        try {
            if (gone++ % ROUNDS_PER_HOUR == 0) {
                records.forgetOld();
            }
            if (System.nanoTime() - pausedUntil >= 0) {
                send();
            }
            troubled = false;
        } catch (RuntimeException failure) {
            // A database that is away for a while comes back; what was taken is due again by itself.
            if (!troubled) {
                LOG.log(Level.WARNING, "Mail could not be sent", failure);
            }
            troubled = true;
        }
    }

    private void send() {
        List<WaitingMail> due = records.take(AT_ONCE);
        while (!due.isEmpty()) {
            if (!send(due)) {
                return;
            }
            due = due.size() < AT_ONCE ? List.of() : records.take(AT_ONCE);
        }
    }

    /** Whether the mail server was there for all of them. */
    private boolean send(List<WaitingMail> due) {
        int next = 0;
        try (MailServer.Conversation conversation = server.begin()) {
            for (; next < due.size(); next++) {
                deliver(conversation, due.get(next));
            }
            reached();
            return true;
        } catch (NoMailServer failure) {
            // Perhaps it is this mail that ends each conversation: it waits longer than the others.
            records.notNow(due.get(next), MailServer.said(failure));
            missed(due.subList(next + 1, due.size()), MailServer.said(failure));
        } catch (MessagingException failure) {
            missed(due, MailServer.said(failure));
        }
        return false;
    }

    /** @throws NoMailServer if there is none any more */
    private void deliver(MailServer.Conversation conversation, WaitingMail mail) throws NoMailServer {
        Optional<WaitingMail> whole = withLink(mail);
        if (whole.isEmpty()) {
            records.end(mail, MailState.CANCELLED, "");
            return;
        }
        Delivery delivery = conversation.send(whole.get());
        switch (delivery.outcome()) {
            case TAKEN -> records.sent(mail);
            case REFUSED -> {
                LOG.warning(() -> "Mail " + mail.id() + " (" + mail.kind() + ") to account "
                        + mail.account().value() + " was refused: " + delivery.said());
                records.end(mail, MailState.REFUSED, delivery.said());
            }
            case NOT_NOW -> records.notNow(mail, delivery.said());
        }
    }

    /** Empty if the person may not have it any more. */
    private Optional<WaitingMail> withLink(WaitingMail mail) {
        if (!links.isWanted(mail.kind(), mail.account())) {
            return Optional.empty();
        }
        return mail.hasOneTimeLink()
                ? links.path(mail.kind(), mail.account())
                        .map(path -> mail.with(published.ofInstallation().orElseThrow() + "/" + path))
                : Optional.of(mail);
    }

    private void reached() {
        if (failed > 0) {
            LOG.info("The mail server is there again");
        }
        failed = 0;
    }

    private void missed(List<WaitingMail> left, String said) {
        if (failed++ == 0) {
            LOG.warning(() -> "The mail server cannot be reached, mail waits: " + said);
        }
        Duration pause = BackOff.after(failed, EVERY, LONGEST_PAUSE);
        pausedUntil = System.nanoTime() + pause.toNanos();
        left.forEach(mail -> records.untouched(mail, said, Duration.ZERO));
    }
}
