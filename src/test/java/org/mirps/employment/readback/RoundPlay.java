package org.mirps.employment.readback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.bundle.WholePackage;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.readback.ExpectedTables.Submission;
import org.mirps.employment.round.RoundCode;

/** One round of one made form, from its publication to its tables. */
final class RoundPlay {

    private final Officials officials;
    private final RoundCode code;
    private final MadeForm form;
    private final Dice dice;
    private final Seen seen;
    private final Instant start = Instant.now().minusSeconds(60);

    RoundPlay(Officials officials, RoundCode code, MadeForm form, Dice dice, Seen seen) {
        this.officials = officials;
        this.code = code;
        this.form = form;
        this.dice = dice;
        this.seen = seen;
    }

    /** Throws AssertionError, naming the first cell, where a table says something else than the paper. */
    void play() {
        ExpectedTables expected = new ExpectedTables(code.value(), form, submissions());
        compare("long", officials.longTable(code), expected.longTable());
        compare("wide", officials.wideTable(code, ""), expected.wideTable(""));
        WholePackage whole = WholePackage.read(officials.wholePackage(code));
        compare("package", whole.file("data/long.csv"), expected.longTable());
        try {
            whole.saysTheSameThroughout();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (MadeForm.Repeat repeat : form.repeats()) {
            compare(
                    "wide/" + repeat.name(),
                    officials.wideTable(code, repeat.name()),
                    expected.wideTable(repeat.name()));
        }
    }

    /** Some governments have not begun, some stay with a draft: they are in no table. */
    private List<Submission> submissions() {
        Map<Participant, ContributionId> opened = officials.open(code, form.markdown());
        List<Submission> submissions = new ArrayList<>();
        for (Participant participant :
                dice.some(List.copyOf(opened.keySet())).stream().limit(4).toList()) {
            ContributionId id = Objects.requireNonNull(opened.get(participant));
            Paper paper = new Paper(form, participant.country().value());
            boolean begun = officials.fill(participant, id, paper, dice);
            if (begun && dice.chance(85)) {
                submissions.add(submitted(participant, id, paper));
                seen.submission(paper.read());
            } else {
                seen.drafts++;
            }
        }
        return submissions;
    }

    private Submission submitted(Participant participant, ContributionId id, Paper paper) {
        officials.submit(participant, id);
        boolean accepted = dice.chance(30);
        if (accepted) {
            officials.accept(id);
        }
        return new Submission(participant.code().value(), accepted ? "ACCEPTED" : "SUBMITTED", paper.read());
    }

    private void compare(String table, byte[] file, List<List<@Nullable String>> expected) {
        List<List<@Nullable String>> actual = CsvText.read(file);
        for (int row = 0; row < Math.min(actual.size(), expected.size()); row++) {
            compare(table + " row " + row, expected.get(row), actual.get(row));
        }
        if (actual.size() != expected.size()) {
            throw new AssertionError(table + " has " + actual.size() + " rows instead of " + expected.size());
        }
    }

    private void compare(String where, List<@Nullable String> expected, List<@Nullable String> actual) {
        boolean same = expected.size() == actual.size();
        for (int i = 0; same && i < expected.size(); i++) {
            same = Objects.equals(expected.get(i), timeless(expected.get(i), actual.get(i)));
        }
        if (!same) {
            throw new AssertionError(where + "\n   is " + actual + "\n   not " + expected);
        }
    }

    /** What was read, or the word for a moment where it is a moment of this play. */
    private @Nullable String timeless(@Nullable String expected, @Nullable String actual) {
        if (expected == null || actual == null) {
            return actual;
        }
        boolean itIs = switch (expected) {
            case ExpectedTables.SUBMITTED_AT -> isNow(actual, Instant::parse);
            case Paper.MOMENT ->
                isNow(
                        actual,
                        text -> LocalDateTime.parse(text)
                                .atZone(ZoneId.systemDefault())
                                .toInstant());
            case Paper.DAY -> isToday(actual);
            default -> false;
        };
        return itIs ? expected : actual;
    }

    private boolean isNow(String text, java.util.function.Function<String, Instant> reader) {
        try {
            Instant moment = reader.apply(text);
            return !moment.isBefore(start) && !moment.isAfter(Instant.now());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private boolean isToday(String text) {
        LocalDate first = start.atZone(ZoneId.systemDefault()).toLocalDate();
        Predicate<LocalDate> is = day -> day.toString().equals(text);
        return is.test(first) || is.test(LocalDate.now(ZoneId.systemDefault()));
    }
}
