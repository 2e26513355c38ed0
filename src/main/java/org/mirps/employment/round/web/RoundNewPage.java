package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundNotPossible;
import org.mirps.employment.round.RoundPlan;
import org.mirps.employment.round.TypedMoment;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code rounds/new.xhtml}: opens a round. What was typed stays until it is right. */
@Named
@RequestScoped
public class RoundNewPage {

    private static final String FORM = "newForm";

    @Inject
    RoundDesk desk;

    @Inject
    GroupDesk groups;

    @Inject
    ActiveLanguage language;

    private String code = "";
    private String titleEs = "";
    private String titleEn = "";
    private @Nullable Long form;
    private @Nullable String timeZone = RegionalTime.ZONES.get(0);
    private @Nullable String opensDate;
    private @Nullable String opensTime = "08:00";
    private @Nullable String dueDate;
    private @Nullable String dueTime = "17:00";
    private ParticipantChoice choice;
    private List<PublishedForm> forms = List.of();
    private String told = "";
    private String unknown = "";

    @PostConstruct
    void load() {
        choice = new ParticipantChoice(desk.participants(), Set.of(), groups.offered(), language.get());
        forms = desk.forms();
    }

    /** Opens the round, or says at each field what is wrong. Whom the form does not know is told once before. */
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
        if (isToTell()) {
            return null;
        }
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

    private boolean isToTell() {
        Long asked = form;
        if (asked == null || forms.stream().noneMatch(each -> asked.equals(each.id()))) {
            return false;
        }
        List<Participant> found = desk.unknownTo(asked, choice.codes());
        String now = found.stream().map(each -> each.code().value()).collect(Collectors.joining(","));
        boolean news = !found.isEmpty() && !now.equals(told);
        told = now;
        unknown = !news
                ? ""
                : found.stream().map(each -> each.name().in(language.get())).collect(NameList.joining());
        return news;
    }

    /** Names of those whom the form does not know, if that is to be told now. */
    public String getUnknown() {
        return unknown;
    }

    /** Codes of those of whom that was told; the form sends it back. */
    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
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
