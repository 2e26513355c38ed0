package org.mirps.employment.contribution.reminder.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.reminder.ReminderDays;
import org.mirps.employment.contribution.reminder.ReminderDaysNotPossible;
import org.mirps.employment.contribution.reminder.ReminderDesk;
import org.mirps.employment.contribution.reminder.ReminderSheet;
import org.mirps.employment.contribution.reminder.ReminderSheet.Person;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.ZonedMoment;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code rounds/remind.xhtml?round=}: who would be reminded of what; reminds them, and says when the round does so by itself. */
@Named
@RequestScoped
public class ReminderPage {

    private static final String CHOSEN = "contribution";

    @Inject
    ReminderDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private ReminderSheet sheet;
    private String days = "";
    private String words = "";
    private long people = -1;
    private boolean ruled;

    @PostConstruct
    void load() {
        read();
        days = sheet.days().text();
    }

    private void read() {
        sheet = desk.sheet(RoundCode.parse(request.getParameter("round")), language.get());
    }

    /** Writes to those who were ticked. */
    public void send() {
        Set<ContributionId> chosen = chosen();
        if (chosen.isEmpty()) {
            FieldMessages.refuse(
                    "remindForm:chosen",
                    Texts.of("contribution", language.get()).get("remind.message.nobody"));
            return;
        }
        people = desk.send(sheet.round().code(), chosen, words);
        words = "";
        read();
    }

    /** Says when the round reminds by itself. */
    public void setDays() {
        try {
            ReminderDays typed = ReminderDays.typed(days);
            desk.setDays(sheet.round().code(), typed);
            days = typed.text();
            ruled = true;
        } catch (ReminderDaysNotPossible refused) {
            FieldMessages.refuse("ruleForm:days", Texts.of(refused, language.get()));
        }
    }

    /** Whether everybody whom it would reach is ticked: at first, and those that were when something was refused. */
    public boolean isTicked(ReminderSheet.Line line) {
        return request.getMethod().equals("POST") && people < 0 && !ruled
                ? chosen().contains(line.contribution())
                : !line.to().isEmpty();
    }

    public List<ReminderSheet.Line> getLines() {
        return sheet.lines();
    }

    public boolean isMailed() {
        return sheet.mailed();
    }

    public String getRoundCode() {
        return sheet.round().code().value();
    }

    public String getTitle() {
        return sheet.round().title().in(language.get());
    }

    public String nameOf(ReminderSheet.Line line) {
        return line.participant().in(language.get());
    }

    public String due(ReminderSheet.Line line) {
        return new ZonedMoment(line.dueAt(), sheet.round().timeZone()).say(language.get());
    }

    /** When they were reminded last; empty if never. */
    public String last(ReminderSheet.Line line) {
        return line.remindedAt()
                .map(at -> new ZonedMoment(at, sheet.round().timeZone()).say(language.get()))
                .orElse("");
    }

    /** Who would be written to, such as "Ana López (ana@example.org)". */
    public String people(ReminderSheet.Line line) {
        return line.to().stream()
                .map(person -> person.name() + " (" + person.email() + ")")
                .collect(Collectors.joining(", "));
    }

    public String unwilling(ReminderSheet.Line line) {
        return NameList.of(line.unwilling());
    }

    /** Opens the same in the mail program of who reads the page. */
    public String mailto(ReminderSheet.Line line) {
        return line.text().mailto(line.to().stream().map(Person::email).toList(), "");
    }

    /** How many people are written to; negative until somebody was. */
    public long getPeople() {
        return people;
    }

    public boolean isRuled() {
        return ruled;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = Objects.requireNonNullElse(days, "");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    private Set<ContributionId> chosen() {
        String[] ticked = Objects.requireNonNullElse(request.getParameterValues(CHOSEN), new String[0]);
        return Stream.of(ticked)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new ContributionId(Long.parseLong(id)))
                .collect(Collectors.toSet());
    }
}
