package org.mirps.employment.participant.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes in PHC string form, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. Parameters: OWASP Password Storage Cheat Sheet,
 * second recommended set (19 MiB, two passes, one lane).
 */
public final class PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Verified against when there is no such account, so that the answer takes as long. */
    private static final String NOBODY = hash("nobody has this password");

    private PasswordHasher() {}

    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        PASSES,
                        LANES,
                        base64.encodeToString(salt),
                        base64.encodeToString(argon2id(password, salt, MEMORY_KIB, PASSES, LANES)));
    }

    /** Whether the password belongs to the hash; its parameters are read from the hash itself. */
    static boolean verify(String password, String phc) {
        String[] parts = phc.split("\\$", -1);
        String[] costs = parts[3].split(",", -1);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual = argon2id(
                password, Base64.getDecoder().decode(parts[4]), cost(costs[0]), cost(costs[1]), cost(costs[2]));
        return MessageDigest.isEqual(expected, actual);
    }

    /** Spends the time of a verification and says no. */
    static boolean verifyNobody(String password) {
        verify(password, NOBODY);
        return false;
    }

    private static int cost(String assignment) {
        return Integer.parseInt(assignment.substring(2));
    }

    private static byte[] argon2id(String password, byte[] salt, int memoryKib, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
