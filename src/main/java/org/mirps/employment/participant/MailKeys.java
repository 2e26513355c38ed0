package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Keys by which people say, from a mail and without signing in, how often they want mail; such a key opens nothing else. */
@ApplicationScoped
public class MailKeys {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The key of that person, made when it is needed first; within the caller's transaction. */
    public String of(Account account) {
        return account.mailKey(MailKeys::fresh);
    }

    private static String fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
