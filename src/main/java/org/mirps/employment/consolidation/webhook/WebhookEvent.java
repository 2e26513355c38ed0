package org.mirps.employment.consolidation.webhook;

/** What a webhook is told of. */
public enum WebhookEvent {
    CONTRIBUTION_ACCEPTED("contribution.accepted"),
    VINTAGE_PUBLISHED("vintage.published"),
    /** Somebody tries whether it works. */
    TEST("test");

    private final String word;

    WebhookEvent(String word) {
        this.word = word;
    }

    /** Its name in messages, the same for ever. */
    public String word() {
        return word;
    }
}
