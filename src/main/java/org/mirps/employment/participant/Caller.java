package org.mirps.employment.participant;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * Who the container takes a request for: the name of its principal. Of a person it also says when the password was given, and to which epoch
 * of the account: what was signed in to an earlier one has ended. A program shows its token at each request, and has neither.
 *
 * @param session null for a program
 */
public record Caller(AccountId account, @Nullable Session session) {

    /** @param epoch of the account, as it was. @param since to the second */
    public record Session(int epoch, Instant since) {}

    /** Somebody who has just given the password. */
    public static Caller person(Account account, Instant now) {
        return new Caller(account.id(), new Session(account.epoch(), now));
    }

    public static Caller program(AccountId account) {
        return new Caller(account, null);
    }

    /** The caller of that {@link #name}. */
    public static Caller of(String name) {
        String[] parts = name.split("\\.", -1);
        AccountId account = new AccountId(Long.parseLong(parts[0]));
        return parts.length == 1
                ? program(account)
                : new Caller(
                        account,
                        new Session(Integer.parseInt(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2]))));
    }

    /** Name of the principal, such as {@code 12.3.1764350000}, or {@code 12} of a program. */
    public String name() {
        return session == null
                ? Long.toString(account.value())
                : account.value() + "." + session.epoch() + "."
                        + session.since().getEpochSecond();
    }

    /** Whether that is the epoch that the account has now. */
    public boolean isOf(int epoch) {
        return session == null || Objects.equals(session.epoch(), epoch);
    }
}
