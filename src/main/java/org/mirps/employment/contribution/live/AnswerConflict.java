package org.mirps.employment.contribution.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;

/** The save started from an older version of this answer than the stored one. Nothing was changed; the person chooses. */
public final class AnswerConflict extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient AnswerKey key;
    private final transient SavedAnswer stored;

    public AnswerConflict(AnswerKey key, SavedAnswer stored) {
        super("refusal.AnswerConflict", key.toString());
        this.key = key;
        this.stored = stored;
    }

    public AnswerKey key() {
        return key;
    }

    /** What is stored now. */
    public @Nullable String value() {
        return stored.value();
    }

    public long revision() {
        return stored.revision();
    }

    public AccountId savedBy() {
        return stored.savedBy();
    }

    public Instant savedAt() {
        return stored.savedAt();
    }
}
