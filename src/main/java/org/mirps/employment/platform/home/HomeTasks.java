package org.mirps.employment.platform.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.board.RoundStanding;
import org.mirps.employment.contribution.board.StandingReading;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.practice.OwnMatters;
import org.mirps.employment.practice.OwnMattersReading;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundState;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** What needs doing now by the person who is signed in, the most pressing first. A person of several roles has the tasks of all. */
@RequestScoped
class HomeTasks {

    @Inject
    ActiveUser user;

    @Inject
    ActiveLanguage language;

    @Inject
    ContributionReading contributions;

    @Inject
    StandingReading standings;

    @Inject
    OwnMattersReading matters;

    @Inject
    Clock clock;

    /** In one transaction: it begins and ends once. */
    @Transactional
    List<HomeTask> all() {
        List<HomeTask> tasks = new ArrayList<>();
        if (user.isContributing()) {
            contributions.mine().forEach(mine -> ofContribution(mine).ifPresent(tasks::add));
            tasks.addAll(ofPractices(matters.mine()));
        }
        if (user.isCoordinating()) {
            standings.toDecide().stream()
                    .collect(groupingBy(ContributionHeader::roundCode, LinkedHashMap::new, toList()))
                    .values()
                    .forEach(ofRound -> tasks.add(toDecide(ofRound)));
        }
        if (user.isPresenting()) {
            standings.rounds().stream()
                    .filter(standing -> standing.state() == RoundState.OPEN)
                    .map(this::ofRound)
                    .forEach(tasks::add);
        }
        tasks.sort(Comparator.comparing(HomeTask::late).reversed().thenComparing(HomeTask::by));
        return List.copyOf(tasks);
    }

    /** Nothing where it is with the regional team, or the round is over. */
    private Optional<HomeTask> ofContribution(ContributionHeader mine) {
        String what = switch (mine.status()) {
            case NOT_STARTED -> mine.roundState() == RoundState.SCHEDULED ? "opens" : "begin";
            case DRAFT -> "fill";
            case RETURNED -> "correct";
            case SIGNED_OFF -> user.isFocalPoint() ? "submit" : "";
            case SUBMITTED, ACCEPTED, WITHDRAWN -> "";
        };
        if (what.isEmpty() || mine.isRoundClosed()) {
            return Optional.empty();
        }
        boolean opens = what.equals("opens");
        return Optional.of(new HomeTask(
                "contributions/overview.xhtml?id=" + mine.id(),
                get("home.task." + what, mine.roundTitle().in(language.get())),
                mine.progress().required() == 0
                        ? ""
                        : get(
                                "home.text.progress",
                                mine.progress().answered(),
                                mine.progress().required()),
                opens ? "opens" : "due",
                opens ? mine.opensAt() : mine.dueAt(),
                mine.timeZone(),
                false));
    }

    private List<HomeTask> ofPractices(OwnMatters mine) {
        List<HomeTask> tasks = new ArrayList<>();
        add(tasks, mine.overdue(), "overdue", "practices/commitments.xhtml?mine=true&overdue=true");
        add(tasks, mine.soon(), "soon", "practices/commitments.xhtml?mine=true");
        add(tasks, user.isFocalPoint() ? mine.undecided() : 0, "publish", "practices/list.xhtml?mine=true");
        return tasks;
    }

    private void add(List<HomeTask> tasks, int count, String what, String href) {
        if (count > 0) {
            tasks.add(new HomeTask(
                    href,
                    get("home.task." + what, count),
                    "",
                    "",
                    clock.instant(),
                    RegionalTime.ZONE,
                    what.equals("overdue")));
        }
    }

    /** What was submitted to one round: a single submission is opened, of several the board. */
    private HomeTask toDecide(List<ContributionHeader> submitted) {
        ContributionHeader first = submitted.get(0);
        String board = "rounds/board.xhtml?state=SUBMITTED&round=" + first.roundCode();
        String snapshot =
                "contributions/snapshot.xhtml?id=" + first.id() + "&number=" + first.latestSnapshot() + "&from=home";
        return new HomeTask(
                submitted.size() == 1 ? snapshot : board,
                get("home.task.decide", submitted.size(), first.roundTitle().in(language.get())),
                submitted.stream()
                        .map(each -> each.participant().in(language.get()))
                        .sorted(Collator.getInstance(language.get().locale()))
                        .collect(NameList.joining()),
                "due",
                first.dueAt(),
                first.timeZone(),
                false);
    }

    private HomeTask ofRound(RoundStanding standing) {
        Round round = standing.round();
        String page = user.isCoordinating() ? "rounds/board.xhtml" : "consolidation/round.xhtml";
        return new HomeTask(
                page + "?round=" + round.code().value(),
                get("home.task.follow", round.title().in(language.get())),
                get("home.text.submitted", standing.submitted(), standing.participants()),
                "due",
                round.dueAt(),
                round.timeZone(),
                false);
    }

    private String get(String key, Object... arguments) {
        return Texts.of("platform", language.get()).get(key, arguments);
    }
}
