package org.mirps.employment.contribution.reminder;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.mail.MailOff;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.mail.Outbox;
import org.mirps.employment.participant.Account;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.BaseAddress;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Reminding the participants of a round: when it does so by itself, and by hand, after a look at who would read what. */
@UseCases
public class ReminderDesk {

    /** Of what a coordinator adds, in characters. */
    public static final int LONGEST_WORDS = 2_000;

    private static final Logger LOG = Logger.getLogger(ReminderDesk.class.getName());

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

    @Inject
    ReminderRepository reminders;

    @Inject
    Reminders mails;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress caller;

    @Inject
    BaseAddress base;

    @Inject
    Clock clock;

    /**
     * Who would be reminded of what. Throws NotFound.
     *
     * @param reader in whose language the text of those is who have nobody to read it
     */
    @Permits(Role.COORDINATOR)
    @Transactional
    public ReminderSheet sheet(RoundCode code, Language reader) {
        Round round = rounds.announced(code);
        Map<ContributionId, Instant> last = reminders.lastOf(round.id());
        Reminders.FocalPoints focalPoints = mails.focalPoints();
        return new ReminderSheet(
                round,
                reminders.daysOf(round.id()),
                outbox.isOn(),
                due(round).stream()
                        .map(due -> line(
                                due,
                                focalPoints.of(due.participant()),
                                Optional.ofNullable(last.get(due.id())),
                                reader))
                        .toList());
    }

    /** When the round reminds by itself. Throws NotFound. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public void setDays(RoundCode code, ReminderDays days) {
        Round round = rounds.announced(code);
        reminders.setDays(round.id(), days);
        log("reminds " + days.before() + " days before", code);
    }

    /**
     * Reminds those of them that are still to send in theirs.
     *
     * @param words to add, at most {@value #LONGEST_WORDS} characters, in whatever language; may be empty
     * @return how many people are written to
     * @throws MailOff if no mail is sent from here
     * @throws IllegalArgumentException if the words are too long
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ROUND)
    @Transactional
    public long send(RoundCode code, Set<ContributionId> chosen, String words) {
        if (!outbox.isOn()) {
            throw new MailOff();
        }
        String said = PlainText.strip(PlainText.typed(words));
        if (said.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("Words of " + said.length() + " characters");
        }
        Instant now = clock.instant();
        Reminders.FocalPoints focalPoints = mails.focalPoints();
        long people = 0;
        for (Reminders.Due due : due(rounds.announced(code))) {
            if (chosen.contains(due.id())) {
                reminders.add(due.id(), due.at(), currentUser.accountId(), now);
                people += mails.send(due, new Reminders.Words(currentUser.name(), said), focalPoints);
            }
        }
        log("reminds " + people + " people", code);
        return people;
    }

    private List<Reminders.Due> due(Round round) {
        Instant now = clock.instant();
        return contributions.placedOfRound(round).stream()
                .map(placed -> new Reminders.Due(round, placed.participant(), placed.contribution()))
                .filter(due -> Reminders.isOpen(due, now))
                .toList();
    }

    private ReminderSheet.Line line(
            Reminders.Due due, List<Account> focalPoints, Optional<Instant> last, Language reader) {
        Language language =
                focalPoints.stream().map(Account::language).findFirst().orElse(reader);
        MailText text = mails.text(due, Reminders.Words.NONE, language, "", base.text() + "/" + Reminders.path(due));
        return new ReminderSheet.Line(
                due.id(),
                due.participant().name(),
                due.contribution().status(),
                due.at(),
                focalPoints.stream()
                        .filter(Reminders::wantsMail)
                        .map(account -> new ReminderSheet.Person(account.name(), account.email()))
                        .toList(),
                focalPoints.stream()
                        .filter(account -> !Reminders.wantsMail(account))
                        .map(Account::name)
                        .toList(),
                last,
                text);
    }

    private void log(String what, RoundCode code) {
        LOG.info(() -> "Round " + code + " " + what + ", by account "
                + currentUser.accountId().value() + ", from " + caller.text());
    }
}
