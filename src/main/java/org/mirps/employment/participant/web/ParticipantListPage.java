package org.mirps.employment.participant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;

/** {@code participants/list.xhtml?moved=}: governments and organisations in their order, which two buttons of each change. */
@Named
@RequestScoped
public class ParticipantListPage {

    private static final String HERE = "/participants/list.xhtml?faces-redirect=true";

    @Inject
    ParticipantDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();

    /**
     * One of the list.
     *
     * @param focused the button that was pressed last, if it is of this line: {@code up}, {@code down}, or empty
     */
    public record Line(
            String code,
            String name,
            String kind,
            String country,
            boolean retired,
            boolean first,
            boolean last,
            String focused) {}

    @PostConstruct
    void load() {
        List<Participant> shown = shown();
        List<Line> made = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            made.add(line(shown.get(i), i == 0, i == shown.size() - 1));
        }
        lines = List.copyOf(made);
    }

    public String up(String code) {
        return moved(code, true);
    }

    public String down(String code) {
        return moved(code, false);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Codes in the order of the page, which the form sends back: a button is of whom it stood beside, whoever moved others meanwhile. */
    public String getSeen() {
        return lines.stream().map(Line::code).collect(Collectors.joining(","));
    }

    /** Where the one that was moved stands now, or that one was added; empty where nothing was done. */
    public String getDone() {
        String code = parameter("moved");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).code().equals(code)) {
                String key = "participants.message." + (parameter("added").isEmpty() ? "moved" : "added");
                return Texts.of("participant", language.get())
                        .get(key, lines.get(i).name(), i + 1, lines.size());
            }
        }
        return "";
    }

    private String moved(String code, boolean up) {
        desk.move(new ParticipantCode(code), up);
        return HERE + "&moved=" + code + "&by=" + (up ? "up" : "down");
    }

    /** On a page that was sent, those that it showed, in its order. */
    private List<Participant> shown() {
        List<String> seen = Arrays.asList(parameter("seen").split(","));
        List<Participant> all = desk.participants();
        return parameter("seen").isEmpty()
                ? all
                : all.stream()
                        .filter(participant -> seen.contains(participant.code().value()))
                        .sorted(Comparator.comparingInt(
                                participant -> seen.indexOf(participant.code().value())))
                        .toList();
    }

    private Line line(Participant participant, boolean first, boolean last) {
        String code = participant.code().value();
        String by = first ? "down" : last ? "up" : parameter("by");
        return new Line(
                code,
                participant.name().in(language.get()),
                participant.kind().name(),
                participant.country().in(language.get()),
                participant.isRetired(),
                first,
                last,
                code.equals(parameter("moved")) && !parameter("by").isEmpty() ? by : "");
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
