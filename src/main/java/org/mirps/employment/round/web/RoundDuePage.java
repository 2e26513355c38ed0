package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.DeadlineDesk;
import org.mirps.employment.round.DueDateNotPossible;
import org.mirps.employment.round.DuePlan;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundNotPossible;
import org.mirps.employment.round.RoundSheet;
import org.mirps.employment.round.TypedMoment;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code rounds/due.xhtml?round=&participant=}: the due date of a round, or with a participant more time for that one; and all changes. */
@Named
@RequestScoped
public class RoundDuePage {

    private static final String FORM = "dueForm";

    @Inject
    RoundDesk rounds;

    @Inject
    DeadlineDesk deadlines;

    @Inject
    RoundTimes times;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private RoundSheet sheet;
    private Optional<Participant> participant = Optional.empty();
    private @Nullable String dueDate;
    private @Nullable String dueTime = "17:00";
    private @Nullable String reason;
    private int seen;

    /**
     * A change of a due date in words.
     *
     * @param whom name of the participant, or that it was for all
     * @param what the new date, or that an extension ended
     */
    public record Line(String whom, String what, String reason, String by, String at) {}

    @PostConstruct
    void load() {
        sheet = rounds.sheet(RoundCode.parse(request.getParameter("round")));
        seen = sheet.round().changes();
        String code = request.getParameter("participant");
        if (code != null && !code.isEmpty()) {
            participant = Optional.of(sheet.invited().stream()
                    .filter(known -> known.code().value().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("participant " + code)));
        }
    }

    /** Moves the due date of the round, or gives the participant more time. */
    public @Nullable String change() {
        return tried(() -> participant.ifPresentOrElse(
                one -> deadlines.extend(code(), one.code(), plan()), () -> deadlines.moveDueDate(code(), plan())));
    }

    /** Takes the participant's extension back. */
    public @Nullable String endExtension() {
        ParticipantCode one =
                participant.orElseThrow(() -> new NotFound("extension")).code();
        return tried(() -> deadlines.endExtension(code(), one, plan()));
    }

    private @Nullable String tried(Runnable work) {
        try {
            work.run();
            return "/rounds/due.xhtml?faces-redirect=true&changed=true&round=" + code() + "&participant="
                    + getParticipantCode();
        } catch (RoundNotPossible refused) {
            refused.faults()
                    .forEach(fault -> FieldMessages.refuse(FORM + ":" + fault.field(), fault.in(language.get())));
        } catch (DueDateNotPossible refused) {
            FieldMessages.refuse(FORM + ":dueDate", Texts.of(refused, language.get()));
        }
        return null;
    }

    private DuePlan plan() {
        return new DuePlan(new TypedMoment(dueDate, dueTime), reason, seen);
    }

    private RoundCode code() {
        return sheet.round().code();
    }

    public String getRoundCode() {
        return code().value();
    }

    public String getTitle() {
        return sheet.round().title().in(language.get());
    }

    /** Empty for the whole round. */
    public String getParticipantCode() {
        return participant.map(one -> one.code().value()).orElse("");
    }

    /** Name of the participant; empty for the whole round. */
    public String getParticipant() {
        return participant.map(one -> one.name().in(language.get())).orElse("");
    }

    /** The due date of the round as it is now. */
    public String getDue() {
        return times.whole(sheet.round().dueAt(), sheet.round().timeZone());
    }

    /** The participant's own due date; empty where it has none. */
    public String getExtension() {
        Round round = sheet.round();
        return participant
                .flatMap(one -> round.extension(one.code()))
                .map(until -> times.whole(until, round.timeZone()))
                .orElse("");
    }

    /** The zone in which a date is typed. */
    public String getZone() {
        return times.name(sheet.round().timeZone());
    }

    /** The newest first. */
    public List<Line> getChanges() {
        Texts words = Texts.of("round", language.get());
        return sheet.changes().stream()
                .filter(change ->
                        participant.isEmpty() || change.participant().equals(participant.map(Participant::code)))
                .map(change -> line(change, words))
                .toList();
    }

    private Line line(RoundSheet.Change change, Texts words) {
        Round round = sheet.round();
        String whom = change.participant()
                .map(code -> sheet.invited().stream()
                        .filter(known -> known.code().equals(code))
                        .map(known -> known.name().in(language.get()))
                        .findFirst()
                        .orElse(code.value()))
                .orElseGet(() -> words.get("due.text.everybody"));
        return new Line(
                whom,
                change.dueAt()
                        .map(until -> times.brief(until, round.timeZone()))
                        .orElseGet(() -> words.get("due.text.ended")),
                change.reason(),
                change.by(),
                times.brief(change.at(), round.timeZone()));
    }

    /** How often the round had been changed when the page was opened; the form sends it back. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public @Nullable String getDueDate() {
        return dueDate;
    }

    public void setDueDate(@Nullable String dueDate) {
        this.dueDate = dueDate;
    }

    public @Nullable String getDueTime() {
        return dueTime;
    }

    public void setDueTime(@Nullable String dueTime) {
        this.dueTime = dueTime;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
