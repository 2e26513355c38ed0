package org.mirps.employment.consolidation.matrix.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.matrix.Cell;
import org.mirps.employment.consolidation.matrix.Column;
import org.mirps.employment.consolidation.matrix.Line;
import org.mirps.employment.consolidation.matrix.Matrix;
import org.mirps.employment.consolidation.matrix.MatrixDesk;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;

/** {@code consolidation/matrix.xhtml}: a section of a round, participants by questions, as {@link MatrixView} says. */
@Named
@RequestScoped
public class MatrixPage {

    @Inject
    MatrixDesk desk;

    @Inject
    GroupDesk groupDesk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private MatrixView view;
    private Matrix whole;
    private Matrix matrix;
    private MatrixWords words;
    private List<ParticipantGroup> groups = List.of();
    private List<Head> heads = List.of();
    private List<Row> rows = List.of();

    @PostConstruct
    void load() {
        view = MatrixView.read(request::getParameterValues);
        whole = desk.matrix(RoundCode.parse(view.round()), view.section(), view.repeat());
        groups = groupDesk.offered();
        Matrix some = whole.of(standing -> view.state() == null || standing.status() == view.state());
        if (!view.group().isEmpty()) {
            ParticipantGroup group = group(view.group());
            some = some.of(standing -> group.has(standing.code()));
        }
        // A question that another version of the form does not have leaves a link that works.
        boolean chosen = whole.columns().stream().anyMatch(this::isChosen);
        if (chosen) {
            some = some.ofColumns(this::isChosen);
        }
        matrix = view.flagged() ? some.flagged() : some;
        words = new MatrixWords(matrix.form(), matrix.forms(), language.get());
        heads = matrix.columns().stream().map(this::head).toList();
        rows = new MatrixOrder(language.get(), words)
                .of(matrix, view).stream().map(this::row).toList();
    }

    private ParticipantGroup group(String code) {
        return groups.stream()
                .filter(group -> group.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("group " + code));
    }

    private boolean isChosen(Column column) {
        return view.questions().contains(column.name());
    }

    public MatrixView getView() {
        return view;
    }

    /** Of the round. */
    public String getTitle() {
        return matrix.round().title().in(language.get());
    }

    /** Of the section, or of the repeat whose entries are seen. */
    public String getCaption() {
        return words.label(isOfEntries() ? matrix.form().element(matrix.repeat()) : matrix.section());
    }

    public boolean isOfEntries() {
        return !matrix.repeat().isEmpty();
    }

    /** The section around the entries that are seen. */
    public Link getAround() {
        return new Link(view.ofSection(matrix.section().name()).href(), words.label(matrix.section()), false);
    }

    /** Title of the round before; empty where there is none of the same form, and of entries, which have none. */
    public String getBefore() {
        return matrix.before() == null || isOfEntries()
                ? ""
                : matrix.before().title().in(language.get());
    }

    public List<Link> getSections() {
        return matrix.form().sections().stream()
                .map(section -> new Link(
                        view.ofSection(section.name()).href(),
                        words.label(section),
                        section.name().equals(matrix.section().name())))
                .toList();
    }

    /** Any state, then those in which somebody is. */
    public List<Choice> getStates() {
        Stream<Choice> states = Arrays.stream(ContributionStatus.values())
                .filter(state -> state == view.state()
                        || whole.lines().stream()
                                .anyMatch(line -> line.participant().status() == state))
                .map(state -> new Choice(
                        MatrixView.word(state),
                        Texts.of("contribution", language.get()).get("ContributionStatus." + state),
                        state == view.state()));
        return Stream.concat(
                        Stream.of(new Choice(MatrixView.ANY, text("matrix.filter.anyState"), view.state() == null)),
                        states)
                .toList();
    }

    /** Everybody, then the groups; none where there is no group. */
    public List<Choice> getGroups() {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                MatrixView.ANY, text("matrix.filter.everybody"), view.group().isEmpty()));
        groups.stream()
                .map(group -> new Choice(
                        group.code().value(),
                        group.name().in(language.get()),
                        group.code().value().equals(view.group())))
                .sorted(Comparator.comparing(Choice::label))
                .forEach(choices::add);
        return choices;
    }

    /** Every column that there is to choose from. */
    public List<Choice> getQuestions() {
        return whole.columns().stream()
                .map(column -> new Choice(column.name(), words.label(column), isChosen(column)))
                .toList();
    }

    public List<Head> getHeads() {
        return heads;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** What is flagged of what is seen, in the order of the table. */
    public List<Flagged> getFlagged() {
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.id() != null)
                        .map(cell -> new Flagged("#" + cell.id(), row.name(), cell.label(), cell.text(), cell.flags())))
                .toList();
    }

    /** What the signs mean, in the order of what weighs more. */
    public List<Sign> getLegend() {
        return Stream.of(
                        Missing.NO_DATA,
                        Missing.NOT_ANSWERED,
                        Missing.NOT_ASKED,
                        Missing.NOT_SUBMITTED,
                        Missing.RETURNED,
                        Missing.WITHDRAWN)
                .map(gap -> new Sign(MatrixWords.sign(gap), words.gap(gap)))
                .toList();
    }

    private Head head(Column column) {
        boolean sorted = column.name().equals(view.sort());
        return new Head(
                words.label(column),
                words.unit(column),
                view.sortedBy(column.name()).href(),
                sorted ? view.descending() ? "descending" : "ascending" : null,
                column.isOfEntries() ? view.ofEntries(column.name()).href() : null);
    }

    private Row row(Line line) {
        Participation.Standing standing = line.participant();
        List<Shown> cells = new ArrayList<>(line.cells().size());
        for (int at = 0; at < line.cells().size(); at++) {
            cells.add(shown(
                    standing,
                    matrix.columns().get(at),
                    heads.get(at).label(),
                    line.cells().get(at)));
        }
        return new Row(
                standing.name().in(language.get()),
                line.row() > 0 ? text("matrix.text.entry", line.row()) : "",
                Texts.of("contribution", language.get()).get("ContributionStatus." + standing.status()),
                standing.dissemination().since() == null
                        ? ""
                        : text("matrix.level." + standing.dissemination().level()),
                cells);
    }

    private Shown shown(Participation.Standing standing, Column column, String label, Cell cell) {
        String code = standing.code().value();
        boolean number = column.isOfAmounts() || column.isOfEntries();
        String look =
                (cell.gap() != null ? "gap" : number ? "number" : "words") + (cell.isFlagged() ? " is-flagged" : "");
        return new Shown(
                cell.isFlagged() ? "c-" + code + "-" + cell.key().toString().replace('/', '-') : null,
                look,
                column.isOfEntries()
                        ? view.ofEntries(column.name()).href()
                        : view.answer(code, cell.key().toString()),
                MatrixWords.sign(cell.gap()),
                words.brief(column, cell),
                words.marks(cell),
                view.before() ? words.before(column, cell) : "",
                label,
                cell.isFlagged() ? words.flags(cell) : "");
    }

    private String text(String key, Object... arguments) {
        return Texts.of("consolidation", language.get()).get(key, arguments);
    }

    public record Link(String href, String label, boolean current) {}

    /** @param value as the address says it */
    public record Choice(String value, String label, boolean current) {}

    public record Sign(String sign, String meaning) {}

    /**
     * @param unit in words; empty where there is none
     * @param sort address of the same view by this column
     * @param sorted as {@code aria-sort} says it; null where the table stands by another one
     * @param entries address of the entries of a repeat; null of questions
     */
    public record Head(
            String label,
            String unit,
            String sort,
            @Nullable String sorted,
            @Nullable String entries) {}

    /**
     * @param entry which one of a repeat; empty where the line is a participant
     * @param level to whom the answers may be shown; empty where nothing is submitted
     */
    public record Row(String name, String entry, String state, String level, List<Shown> cells) {}

    /**
     * A cell of thousands: texts only.
     *
     * @param id in the page; null of those that nothing leads to
     * @param look {@code number}, {@code words} or {@code gap}, and whether it is flagged
     * @param before what was answered in the round before; empty: nothing, or not asked for
     * @param label of its column
     * @param flags why it is flagged, in words
     */
    public record Shown(
            @Nullable String id,
            String look,
            String href,
            String sign,
            String text,
            String marks,
            String before,
            String label,
            String flags) {}

    /** A line of the list below the table. */
    public record Flagged(String href, String name, String question, String text, String why) {}
}
