package org.mirps.employment.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a personal token may be used for. A token opens no more than the roles of its account do, and of that only what its scopes name.
 * Source: docs/api.md, "Scopes".
 */
public enum TokenScope {
    /** What is asked: the rounds, their forms and codebooks. */
    READ_ROUNDS("read:rounds"),
    /** What was answered: the contributions of a round and the tables of their answers. */
    READ_CONTRIBUTIONS("read:contributions"),
    /** What comes of it: the indicators of a round. */
    READ_INDICATORS("read:indicators");

    private final String word;

    TokenScope(String word) {
        this.word = word;
    }

    /** As it stands in the API and in the database, such as {@code read:rounds}. */
    public String word() {
        return word;
    }

    /** Empty where no scope is called so. */
    public static Optional<TokenScope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
}
