package org.mirps.employment.contribution.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.board.CompletionBoard;
import org.mirps.employment.contribution.board.CompletionReading;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundAct;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/**
 * {@code rounds/board.xhtml?round=&group=&state=&show=}: how far everybody is. {@code group} leaves those of a group of participants, and all
 * numbers are theirs; {@code state} leaves the participants in that state;
 * {@code show=activity} says who saved last in each section, and when, instead of its progress.
 */
@Named
@RequestScoped
public class RoundBoardPage {

    private static final String ACTIVITY = "activity";

    @Inject
    CompletionReading reading;

    @Inject
    GroupDesk groupDesk;

    @Inject
    ActiveLanguage language;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private CompletionBoard board;
    private List<ParticipantGroup> groups = List.of();
    private String group = "";
    private Optional<ContributionStatus> state = Optional.empty();
    private boolean activity;
    private List<BoardLine> lines = List.of();

    /** A way to see only the participants in one state. @param current whether it is the one that is seen */
    public record Filter(String href, String label, long count, boolean current) {}

    @PostConstruct
    void load() {
        board = reading.board(RoundCode.parse(request.getParameter("round")));
        groups = groupDesk.offered().stream()
                .filter(each -> !board.of(each.members()).lines().isEmpty())
                .toList();
        groups.stream()
                .filter(each -> each.code().value().equals(request.getParameter("group")))
                .findFirst()
                .ifPresent(each -> {
                    group = each.code().value();
                    board = board.of(each.members());
                });
        activity = ACTIVITY.equals(request.getParameter("show"));
        state = Arrays.stream(ContributionStatus.values())
                .filter(each -> each.name().equals(request.getParameter("state")))
                .findFirst();
        BoardWords words = new BoardWords(board, language.get(), clock.instant(), activity);
        lines = board.lines().stream()
                .filter(line -> state.isEmpty() || (line.status() == state.get() && !line.leftOut()))
                .sorted(Comparator.comparingInt(line -> line.participant().place()))
                .map(words::line)
                .sorted(Comparator.comparing(BoardLine::late).reversed())
                .toList();
    }

    public Round getRound() {
        return board.round();
    }

    public String getTitle() {
        return board.round().title().in(language.get());
    }

    public String getRoundState() {
        return board.round().state(clock.instant()).name();
    }

    /** Where more time is given, or who was taken out comes back; null where neither can be done now. */
    public @Nullable String linkOf(BoardLine line) {
        String query = ".xhtml?round=" + board.round().code() + "&participant=" + line.code();
        return line.leftOut() ? "part" + query : isExtending() ? "due" + query : null;
    }

    /** Where those who have not submitted are reminded; null while nobody can be. */
    public @Nullable String getRemindHref() {
        return getRoundState().equals("OPEN")
                ? "remind.xhtml?round=" + board.round().code()
                : null;
    }

    /** Whether more time can be given now. */
    public boolean isExtending() {
        return RoundAct.EXTENDED.isPossible(board.round().state(clock.instant()));
    }

    /** Whether its due date can be moved now. */
    public boolean isMoving() {
        return RoundAct.DUE_MOVED.isPossible(board.round().state(clock.instant()));
    }

    /** Whether further participants can be invited now. */
    public boolean isInviting() {
        return RoundAct.INVITED.isPossible(board.round().state(clock.instant()));
    }

    /** Labels of the columns. */
    public List<String> getSections() {
        return board.sections().stream()
                .map(section -> section.label().in(language.get()))
                .toList();
    }

    /** Who is late stands first; else in the order of the participants. */
    public List<BoardLine> getLines() {
        return lines;
    }

    public boolean isActivity() {
        return activity;
    }

    /** How many take part. */
    public long getParticipants() {
        return board.participants();
    }

    /** How many have submitted, whether accepted yet or not. */
    public long getSubmitted() {
        return board.in(ContributionStatus.SUBMITTED) + board.in(ContributionStatus.ACCEPTED);
    }

    public long getAccepted() {
        return board.in(ContributionStatus.ACCEPTED);
    }

    public long getLate() {
        return board.late();
    }

    /** Of each section, how many participants have all of it, such as "5 of 7". */
    public List<String> getComplete() {
        Texts words = Texts.of("contribution", language.get());
        return board.sections().stream()
                .map(section -> words.get("board.text.of", board.complete(section), getParticipants()))
                .toList();
    }

    /** All, then the states in which somebody is. */
    public List<Filter> getFilters() {
        Texts words = Texts.of("contribution", language.get());
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(
                href(""), words.get("board.filter.all"), board.lines().size(), state.isEmpty()));
        for (ContributionStatus each : ContributionStatus.values()) {
            boolean current = state.filter(each::equals).isPresent();
            if (board.in(each) > 0 || current) {
                filters.add(new Filter(
                        href("&state=" + each), words.get("ContributionStatus." + each), board.in(each), current));
            }
        }
        return filters;
    }

    /** All participants, then the groups of which any are in the round; none where there is no group. */
    public List<Choice> getGroups() {
        if (groups.isEmpty()) {
            return List.of();
        }
        String chosen = group;
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "", Texts.of("contribution", language.get()).get("board.filter.everybody"), chosen.isEmpty()));
        groups.stream()
                .map(each -> {
                    String code = each.code().value();
                    return new Choice(code, each.name().in(language.get()), code.equals(chosen));
                })
                .sorted(Comparator.comparing(Choice::label))
                .forEach(choices::add);
        return choices;
    }

    /** A group to choose. @param code empty for all */
    public record Choice(String code, String label, boolean current) {}

    public String getState() {
        return state.map(ContributionStatus::name).orElse("");
    }

    /** The same participants, with progress instead of activity or the other way round. */
    public String getOtherShow() {
        String filtered = state.map(each -> "&state=" + each).orElse("");
        return "board.xhtml?round=" + board.round().code() + ofGroup() + filtered
                + (activity ? "" : "&show=" + ACTIVITY);
    }

    private String href(String query) {
        return "board.xhtml?round=" + board.round().code() + ofGroup() + query + (activity ? "&show=" + ACTIVITY : "");
    }

    private String ofGroup() {
        return group.isEmpty() ? "" : "&group=" + group;
    }
}
