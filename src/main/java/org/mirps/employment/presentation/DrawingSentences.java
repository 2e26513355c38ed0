package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Numbers;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.shared.NameList;

/** Says in sentences what a drawing shows: in one line above it, and in full for who does not see it. */
final class DrawingSentences {

    /** So many bars are told one by one; of more the table tells. */
    private static final int MOST = 40;

    private final FigureWords words;
    private final String coverage;

    DrawingSentences(FigureWords words, String coverage) {
        this.words = words;
        this.coverage = coverage;
    }

    /** What is seen, in one line. */
    String title(SessionFigure.Drawing drawing) {
        Optional<String> seen = Optional.empty();
        if (drawing instanceof Bars bars) {
            seen = bars(bars);
        } else if (drawing instanceof Ring ring) {
            seen = ring(ring);
        } else if (drawing instanceof Numbers numbers) {
            seen = numbers(numbers);
        } else if (drawing instanceof Timeline timeline) {
            seen = timeline(timeline);
        }
        return seen.map(said -> words.text("figure.title", words.label(), said)).orElseGet(words::label);
    }

    /** Everything that is drawn; empty where only the table is shown. */
    String summary(SessionFigure.Drawing drawing) {
        String all = all(drawing);
        return all.isEmpty()
                ? ""
                : words.text("figure.summary." + drawing.kind(), words.label(), all) + " " + coverage + ".";
    }

    private String all(SessionFigure.Drawing drawing) {
        if (drawing instanceof Bars bars) {
            return Stream.concat(
                            bars.bars().stream().limit(MOST).map(bar -> bar(bars, bar)),
                            bars.bars().size() > MOST
                                    ? Stream.of(words.text(
                                            "drawing.restInTable", bars.bars().size() - MOST))
                                    : Stream.empty())
                    .collect(Collectors.joining("; "));
        }
        if (drawing instanceof Ring ring) {
            return ring.arcs().stream().map(DrawingSentences::arc).collect(Collectors.joining("; "));
        }
        if (drawing instanceof Numbers numbers) {
            return numbers.numbers().stream()
                    .map(number -> number.label() + " " + number.value())
                    .collect(Collectors.joining("; "));
        }
        if (drawing instanceof Timeline timeline) {
            return timeline.moments().stream()
                    .map(moment ->
                            (timeline.names().get(moment.line()) + " " + moment.when() + " " + moment.text()).strip())
                    .collect(Collectors.joining("; "));
        }
        return "";
    }

    private String bar(Bars bars, Bar bar) {
        boolean parted = bars.segments().size() > 1 && bar.numbers().stream().anyMatch(number -> number != null);
        return bar.name() + " " + bar.label() + (parted ? " (" + segments(bars, bar) + ")" : "");
    }

    private String segments(Bars bars, Bar bar) {
        return IntStream.range(0, bars.segments().size())
                .filter(i -> bar.numbers().get(i) != null)
                .mapToObj(i -> bars.segments().get(i) + " "
                        + number(bars, Optional.ofNullable(bar.numbers().get(i)).orElseThrow()))
                .collect(Collectors.joining(", "));
    }

    private String number(Bars bars, BigDecimal number) {
        return bars.shares() ? words.percent(number) : words.plain(number);
    }

    /** Where the painter has nothing to compare, the region's bar tells what it is made of. */
    private Optional<String> bars(Bars bars) {
        if (!bars.headline().isEmpty()) {
            return Optional.of(bars.headline());
        }
        return bars.bars().stream()
                .filter(bar -> bar.region() && bars.shares())
                .findFirst()
                .map(region -> segments(bars, region));
    }

    /** The first number, or the first ones by their names. */
    private static Optional<String> numbers(Numbers numbers) {
        List<SessionFigure.Number> known = numbers.numbers().stream()
                .filter(number -> !number.value().isEmpty())
                .toList();
        boolean named = numbers.numbers().size() > 1;
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .limit(Headline.FEW)
                        .map(number -> named ? number.label() + " " + number.value() : number.value())
                        .collect(Collectors.joining("; ")));
    }

    /** Who has no information is told where nobody has any. */
    private Optional<String> ring(Ring ring) {
        List<Arc> answers = ring.arcs().stream().filter(arc -> !arc.neutral()).toList();
        return ring.arcs().isEmpty()
                ? Optional.empty()
                : Optional.of((answers.isEmpty() ? ring.arcs() : answers)
                        .stream()
                                .limit(Headline.FEW)
                                .map(arc -> words.text("figure.title.arc", arc.label(), arc.count()))
                                .collect(Collectors.joining("; ")));
    }

    private Optional<String> timeline(Timeline timeline) {
        Comparator<Moment> byTime = Comparator.comparing(Moment::year);
        Optional<Moment> first = timeline.moments().stream().min(byTime);
        Optional<Moment> last = timeline.moments().stream().max(byTime);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (first.get().year().compareTo(last.get().year()) == 0) {
            return Optional.of(words.text(
                    "figure.title.only",
                    names(timeline, first.get()),
                    first.get().when()));
        }
        return Optional.of(words.text(
                "figure.title.ends",
                first.get().when(),
                names(timeline, first.get()),
                last.get().when(),
                names(timeline, last.get())));
    }

    /** Whose moment it is; of many, how many. */
    private String names(Timeline timeline, Moment moment) {
        List<String> names = timeline.moments().stream()
                .filter(other -> other.year().compareTo(moment.year()) == 0)
                .map(other -> timeline.names().get(other.line()))
                .distinct()
                .toList();
        return names.size() > Headline.FEW ? words.text("figure.title.several", names.size()) : NameList.of(names);
    }

    private static String arc(Arc arc) {
        return arc.label() + " " + arc.count() + (arc.names().isEmpty() ? "" : " (" + arc.names() + ")");
    }
}
