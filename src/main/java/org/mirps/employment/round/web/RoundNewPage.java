package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundNotPossible;
import org.mirps.employment.round.RoundPlan;
import org.mirps.employment.round.TypedMoment;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code rounds/new.xhtml}: opens a round. What was typed stays until it is right. */
@Named
@RequestScoped
public class RoundNewPage {

    private static final String FORM = "newForm";

    /** Time zones of the MIRPS countries, the one of the technical secretariat first, then UTC. */
    private static final List<String> ZONES = List.of(
            "America/Guatemala",
            "America/Belize",
            "America/Costa_Rica",
            "America/El_Salvador",
            "America/Tegucigalpa",
            "America/Mexico_City",
            "America/Panama",
            "America/Santo_Domingo",
            "UTC");

    @Inject
    RoundDesk desk;

    @Inject
    ActiveLanguage language;

    private String code = "";
    private String titleEs = "";
    private String titleEn = "";
    private @Nullable Long form;
    private @Nullable String timeZone = ZONES.get(0);
    private @Nullable String opensDate;
    private @Nullable String opensTime = "08:00";
    private @Nullable String dueDate;
    private @Nullable String dueTime = "17:00";
    private ParticipantChoice choice;
    private List<PublishedForm> forms = List.of();

    @PostConstruct
    void load() {
        choice = new ParticipantChoice(desk.participants(), language.get());
        forms = desk.forms();
    }

    /** Opens the round, or says at each field what is wrong. */
    public @Nullable String open() {
        return tried(
                plan -> "/rounds/board.xhtml?faces-redirect=true&opened=true&round=" + desk.open(plan, language.get()));
    }

    /** Keeps it as a draft, which only coordinators see. */
    public @Nullable String prepare() {
        return tried(plan ->
                "/rounds/manage.xhtml?faces-redirect=true&done=prepared&round=" + desk.prepare(plan, language.get()));
    }

    private @Nullable String tried(Function<RoundPlan, String> work) {
        RoundPlan plan = new RoundPlan(
                code,
                titleEs,
                titleEn,
                form,
                timeZone,
                new TypedMoment(opensDate, opensTime),
                new TypedMoment(dueDate, dueTime),
                choice.codes());
        try {
            return work.apply(plan);
        } catch (RoundNotPossible refused) {
            refused.faults().forEach(fault -> fault.proposal().ifPresent(this::setCode));
            refused.faults()
                    .forEach(fault -> FieldMessages.refuse(FORM + ":" + fault.field(), fault.in(language.get())));
            return null;
        }
    }

    /** The newest first. */
    public List<PublishedForm> getForms() {
        return forms;
    }

    public String nameOf(PublishedForm askable) {
        return askable.title().in(language.get()) + " (" + askable.version() + ")";
    }

    public List<String> getZones() {
        return ZONES;
    }

    public String nameOfZone(String zone) {
        return zone.replace('_', ' ') + ": "
                + ZoneId.of(zone).getDisplayName(TextStyle.FULL, language.get().locale());
    }

    public ParticipantChoice getChoice() {
        return choice;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitleEs() {
        return titleEs;
    }

    public void setTitleEs(String titleEs) {
        this.titleEs = titleEs;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
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
}
