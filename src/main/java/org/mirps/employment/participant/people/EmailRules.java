package org.mirps.employment.participant.people;

import java.util.regex.Pattern;
import org.mirps.employment.participant.Account;

/** Which texts are e-mail addresses that mail may go to. */
public final class EmailRules {

    private static final Pattern EMAIL = Pattern.compile(
            "[\\x21-\\x7E&&[^@\"(),:;<>\\[\\\\\\]]]+@[^@\\s.\"(),:;<>\\[\\\\\\]]+(\\.[^@\\s.\"(),:;<>\\[\\\\\\]]+)+");
    private static final int LONGEST = 254;

    private EmailRules() {}

    /**
     * Letters of all alphabets after the {@code @}, those of ASCII before it, as most mail servers have it.
     *
     * @return the address as it is stored
     * @throws EmailNotPossible if it is none
     */
    public static String require(String typed) {
        String email = Account.normalised(typed);
        if (email.length() > LONGEST || !EMAIL.matcher(email).matches()) {
            throw new EmailNotPossible();
        }
        return email;
    }
}
