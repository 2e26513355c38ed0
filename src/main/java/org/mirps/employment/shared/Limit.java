package org.mirps.employment.shared;

/**
 * How much people may add: whatever grows by what they do has its line here, and whoever adds it asks first. Large enough that nobody who
 * works meets one, small enough that the fullest page still opens. Source: docs/operate.md, "Limits".
 */
public enum Limit {
    /** Of one repeat, whatever row it stands in. */
    ROWS_OF_REPEAT(100),
    /** Of all repeats of one contribution together. */
    ROWS_OF_CONTRIBUTION(300),
    /** Messages about one section or question. */
    COMMENTS_OF_TOPIC(200),
    /** What the regional team notes for itself. */
    TEAM_NOTES_OF_CONTRIBUTION(200),
    /** Answers that are files, and files that support others. */
    FILES_OF_CONTRIBUTION(500),
    /** The same in megabytes; said by {@link AttachmentRefused}. */
    MEGABYTES_OF_CONTRIBUTION(250),
    TOKENS_OF_PERSON(20),
    ACCOUNTS_OF_PARTICIPANT(200),
    ACCOUNTS(5_000),
    INSTITUTIONS_OF_PARTICIPANT(100),
    PARTICIPANTS(500),
    /** Also those that are retired. */
    PARTICIPANT_GROUPS(100),
    ROUNDS(300),
    /** Forms that are being prepared. */
    FORM_DRAFTS(20),
    /** Sessions and other dates, all years together. */
    EVENTS(5_000),
    DOCUMENTS_OF_EVENT(30),
    JOINT_RECOMMENDATIONS(1_000),
    /** Also those that were thrown away. */
    DECKS_OF_ROUND(50),
    /** That are shown in one session; also those that were thrown away. */
    DECKS_OF_EVENT(20),
    /** Also those that were taken out. */
    SLIDES_OF_DECK(200),
    PICTURES_OF_DECK(30),
    /** Consolidations of it that were published. */
    VINTAGES_OF_ROUND(50),
    /** Programs that are told what happens. */
    WEBHOOKS(20),
    /** That no mail server has taken yet. */
    MAILS_WAITING(20_000);

    private final int most;

    Limit(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    /**
     * Before one more is added.
     *
     * @param there how many there are
     * @throws LimitReached if that is all there may be
     */
    public void requireRoom(long there) {
        if (there >= most) {
            throw new LimitReached(this);
        }
    }
}
