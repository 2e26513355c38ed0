package org.mirps.employment.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;

/** Writes lines. */
@ApplicationScoped
public class AuditLog {

    @Inject
    AuditRepository lines;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /** In the transaction of the act, so that there is neither without the other. */
    @Transactional
    public void write(Matter matter, String act, Outcome outcome, String detail) {
        Instant now =
                clock.instant().truncatedTo(ChronoUnit.MILLIS); // as it is stored: the seal is of what is read again
        boolean known = currentUser.isSignedIn();
        lines.add(new AuditLine.Words(
                now,
                known ? currentUser.accountId().value() : null,
                known ? acted() : "",
                address.text(),
                matter,
                act,
                outcome,
                detail));
    }

    /** In a transaction of its own: of what was refused, or is not of the database. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeAlone(Matter matter, String act, Outcome outcome, String detail) {
        write(matter, act, outcome, detail);
    }

    /** What whoever runs the server has done on its computer: nobody is signed in there, and it comes from no network. */
    @Transactional
    public void writeForOperator(Matter matter, String act, String detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lines.add(new AuditLine.Words(now, null, "OPERATOR", "", matter, act, Outcome.DONE, detail));
    }

    /** A text that somebody typed, short enough and without what parts a detail. */
    public static String oneLine(String text) {
        return ActDetail.oneLine(text);
    }

    private String acted() {
        String roles = currentUser.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return currentUser
                .participant()
                .map(participant -> roles + " " + participant.value())
                .orElse(roles);
    }
}
