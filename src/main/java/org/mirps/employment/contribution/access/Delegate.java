package org.mirps.employment.contribution.access;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.NotFound;

/** To whom sections are delegated: a person, or an institution and with it all who belong to it at the time. */
public record Delegate(Kind kind, long id) {

    private static final Pattern TEXT = Pattern.compile("(person|institution)-(\\d{1,9})");

    public enum Kind {
        PERSON,
        INSTITUTION
    }

    public static Delegate of(AccountId person) {
        return new Delegate(Kind.PERSON, person.value());
    }

    public static Delegate of(InstitutionId institution) {
        return new Delegate(Kind.INSTITUTION, institution.value());
    }

    /** Reads what {@link #toString} writes. Throws NotFound. */
    public static Delegate parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new NotFound("delegate " + text);
        }
        return new Delegate(Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), Long.parseLong(parts.group(2)));
    }

    /** Whether what is given to it is given to this person. */
    boolean includes(CurrentUser user) {
        return kind == Kind.PERSON
                ? user.accountId().value() == id
                : user.institution().filter(own -> own.value() == id).isPresent();
    }

    /** Such as {@code institution-12}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }
}
