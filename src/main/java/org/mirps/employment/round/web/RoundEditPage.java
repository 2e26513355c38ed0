package org.mirps.employment.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.DueDateNotPossible;
import org.mirps.employment.round.RoundAct;
import org.mirps.employment.round.RoundNotPossible;
import org.mirps.employment.round.TypedMoment;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code rounds/edit.xhtml?round=}: the titles of a round, its opening as long as it has not opened, and what a draft asks. */
@Named
@RequestScoped
public class RoundEditPage extends RoundChangeForm {

    private static final Set<String> OF_FORM = Set.of("form", "participants");

    @Inject
    RoundTimes times;

    @Inject
    Clock clock;

    private @Nullable String titleEs;
    private @Nullable String titleEn;
    private @Nullable String opensDate;
    private @Nullable String opensTime;
    private @Nullable Long form;
    private @Nullable String timeZone;

    @Override
    protected void fill() {
        titleEs = round().title().es();
        titleEn = round().title().en();
        ZonedDateTime opens = round().opensAt().atZone(round().timeZone()).truncatedTo(ChronoUnit.SECONDS);
        opensDate = opens.toLocalDate().toString();
        opensTime = opens.toLocalTime().toString();
        form = round().formVersionId();
        timeZone = round().timeZone().getId();
    }

    /** What is wrong with the hours in another zone stands at the zone, and whom another form is not meant for at the form. */
    public @Nullable String replan() {
        try {
            rounds.replan(code(), getSeen(), form, timeZone, language.get());
            return managed("replanned") + "&faces-redirect=true";
        } catch (RoundNotPossible refused) {
            refused.faults()
                    .forEach(fault -> FieldMessages.refuse(
                            OF_FORM.contains(fault.field()) ? "draftForm:form" : "draftForm:timeZone",
                            fault.in(language.get())));
            return null;
        }
    }

    /** Whether it can ask something else. */
    public boolean isDraft() {
        return RoundAct.REPLANNED.isPossible(round().state(clock.instant()));
    }

    public @Nullable String rename() {
        return tried("titleForm", managed("renamed"), () -> desk.rename(code(), getSeen(), titleEs, titleEn));
    }

    public @Nullable String moveOpening() {
        try {
            return tried(
                    "openingForm",
                    managed("moved"),
                    () -> desk.moveOpening(code(), getSeen(), new TypedMoment(opensDate, opensTime), because()));
        } catch (DueDateNotPossible refused) {
            FieldMessages.refuse("openingForm:opensDate", Texts.of(refused, language.get()));
            return null;
        }
    }

    /** Whether it has not opened yet. */
    public boolean isOpeningAhead() {
        return RoundAct.OPENING_MOVED.isPossible(round().state(clock.instant()));
    }

    public String getDue() {
        return times.whole(round().dueAt(), round().timeZone());
    }

    /** The zone in which a date is typed. */
    public String getZone() {
        return times.name(round().timeZone());
    }

    public @Nullable String getTitleEs() {
        return titleEs;
    }

    public void setTitleEs(@Nullable String titleEs) {
        this.titleEs = titleEs;
    }

    public @Nullable String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(@Nullable String titleEn) {
        this.titleEn = titleEn;
    }

    public @Nullable String getOpensDate() {
        return opensDate;
    }

    public void setOpensDate(@Nullable String opensDate) {
        this.opensDate = opensDate;
    }

    public @Nullable String getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(@Nullable String opensTime) {
        this.opensTime = opensTime;
    }

    public @Nullable Long getForm() {
        return form;
    }

    public void setForm(@Nullable Long form) {
        this.form = form;
    }

    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(@Nullable String timeZone) {
        this.timeZone = timeZone;
    }
}
