package org.mirps.employment.participant;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * Who the container takes a request for, and by which membership they act: the name of its principal. Of a person it also says when the password was given, and to which epoch
 * of the account: what was signed in to an earlier one has ended. A program shows its token at each request, and has neither.
 *
 * @param session null for a program
 */
public record Caller(
        AccountId account,
        MembershipId membership,
        @Nullable Session session) {

    /** @param epoch of the account, as it was. @param since to the second */
    public record Session(int epoch, Instant since) {}

    /** Somebody who has just given the password. */
    public static Caller person(Membership acting, Instant now) {
        return new Caller(
                acting.account().id(), acting.id(), new Session(acting.account().epoch(), now));
    }

    public static Caller program(AccountId account, MembershipId acting) {
        return new Caller(account, acting, null);
    }

    /** The same, by another membership of theirs; it has to end when the password was given too long ago, as before. */
    public Caller by(MembershipId other) {
        return new Caller(account, other, session);
    }

    /** The caller of that {@link #name}. */
    public static Caller of(String name) {
        String[] parts = name.split("\\.", -1);
        AccountId account = new AccountId(Long.parseLong(parts[0]));
        MembershipId acting = new MembershipId(Long.parseLong(parts[1]));
        return parts.length == 2
                ? program(account, acting)
                : new Caller(
                        account,
                        acting,
                        new Session(Integer.parseInt(parts[2]), Instant.ofEpochSecond(Long.parseLong(parts[3]))));
    }

    /** Name of the principal, such as {@code 12.14.3.1764350000}, or {@code 12.14} of a program. */
    public String name() {
        String who = account.value() + "." + membership;
        return session == null
                ? who
                : who + "." + session.epoch() + "." + session.since().getEpochSecond();
    }

    /** Whether that is the epoch that the account has now. */
    public boolean isOf(int epoch) {
        return session == null || Objects.equals(session.epoch(), epoch);
    }
}
