package org.mirps.employment.presentation.results.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.RegionalTime;

/** What public pages of one round share, named by the parameter {@code round}. */
public abstract class PublicRoundPage extends PublicPage {

    private @Nullable String round;
    private @Nullable PublicRound shown;

    /** Throws NotFound where there is none that the reader may see. */
    protected PublicRound open() {
        PublicRound found = reading.round(RoundCode.parse(round), language.get());
        shown = found;
        return found;
    }

    protected PublicRound shown() {
        return Objects.requireNonNull(shown);
    }

    public String getRound() {
        return round == null ? "" : round;
    }

    public void setRound(@Nullable String round) {
        this.round = round;
    }

    public String getRoundTitle() {
        return shown == null ? "" : shown.titleInWords();
    }

    /** False for coordinators who look at it before. */
    public boolean isPublished() {
        return shown != null && shown.isPublished();
    }

    public String getStanding() {
        return shown == null ? "" : standing(shown);
    }

    /** Since when it is published, and how new the newest answers are; empty where nothing is to be said. */
    public String getMoment() {
        PublicRound of = shown();
        Instant newest = of.newest();
        String day = newest == null ? "" : RegionalTime.day(newest, language.get());
        return of.publishedAt()
                .map(at -> words().get("results.text.moment", RegionalTime.day(at, language.get()), day))
                .orElse("");
    }
}
