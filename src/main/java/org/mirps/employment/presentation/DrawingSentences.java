package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Numbers;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Timeline;

/** Says in sentences what a drawing shows: in one line above it, and in full for who does not see it. */
final class DrawingSentences {

    /** A title names so many arcs at most. */
    private static final int FEW = 3;

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
            seen = numbers.numbers().stream()
                    .filter(number -> !number.value().isEmpty())
                    .findFirst()
                    .map(SessionFigure.Number::value);
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
            return bars.bars().stream().map(bar -> bar(bars, bar)).collect(Collectors.joining("; "));
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

    private Optional<String> bars(Bars bars) {
        if (!bars.headline().isEmpty()) {
            return Optional.of(bars.headline());
        }
        Optional<Bar> region = bars.bars().stream().filter(Bar::region).findFirst();
        if (region.isPresent() && bars.shares()) {
            return Optional.of(segments(bars, region.get()));
        }
        List<Bar> known = bars.bars().stream()
                .filter(bar -> !bar.region() && bar.numbers().stream().anyMatch(number -> number != null))
                .sorted(Comparator.comparing(DrawingSentences::longest).reversed())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Bar first = known.get(0);
        Bar last = known.get(known.size() - 1);
        if (region.isEmpty() && known.size() > 1 && longest(last).signum() < 0) {
            // Of a difference both ends are told: what lags behind is the message, not what is ahead.
            return Optional.of(words.text("figure.title.ends", last.label(), last.name(), first.label(), first.name()));
        }
        if (longest(first).signum() <= 0) {
            return Optional.empty();
        }
        if (region.isEmpty() || known.size() == 1) {
            return Optional.of(first(known));
        }
        if (longest(first).compareTo(longest(last)) == 0) {
            return Optional.of(
                    words.text("figure.title.region.same", region.get().label()));
        }
        return Optional.of(words.text(
                "figure.title.region", region.get().label(), last.label(), last.name(), first.label(), first.name()));
    }

    /** @param known the longest first; a tie has no first among its own */
    private String first(List<Bar> known) {
        Bar first = known.get(0);
        List<Bar> tied = known.stream()
                .filter(bar -> longest(bar).compareTo(longest(first)) == 0)
                .toList();
        if (known.size() == 1) {
            return words.text("figure.title.only", first.name(), first.label());
        }
        if (tied.size() == 1) {
            return words.text("figure.title.first", first.name(), first.label());
        }
        return tied.size() > FEW
                ? words.text("figure.title.tiedMany", tied.size(), first.label())
                : words.text(
                        "figure.title.tied",
                        tied.stream().map(Bar::name).collect(Collectors.joining("; ")),
                        first.label());
    }

    private Optional<String> ring(Ring ring) {
        if (ring.arcs().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ring.arcs().stream()
                .limit(FEW)
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
        if (first.get().equals(last.get())) {
            return Optional.of(words.text(
                    "figure.title.only",
                    timeline.names().get(first.get().line()),
                    first.get().when()));
        }
        return Optional.of(words.text(
                "figure.title.timeline",
                first.get().when(),
                timeline.names().get(first.get().line()),
                last.get().when(),
                timeline.names().get(last.get().line())));
    }

    private static String arc(Arc arc) {
        return arc.label() + " " + arc.count() + (arc.names().isEmpty() ? "" : " (" + arc.names() + ")");
    }

    private static BigDecimal longest(Bar bar) {
        return bar.numbers().stream()
                .filter(number -> number != null)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
