package org.mirps.employment.consolidation.matrix.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.AnswerOnce;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.consolidation.matrix.Cell;
import org.mirps.employment.consolidation.matrix.Column;
import org.mirps.employment.consolidation.matrix.Flag;
import org.mirps.employment.consolidation.matrix.MatrixDesk;
import org.mirps.employment.consolidation.matrix.OpenedAnswer;
import org.mirps.employment.consolidation.matrix.Spread;
import org.mirps.employment.contribution.AttachmentName;
import org.mirps.employment.contribution.words.StatusWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;

/**
 * {@code consolidation/answer.xhtml?round=&participant=&key=}: a cell of the matrix with all that is known of it. The other parameters are those of
 * the view to which it leads back ({@link MatrixView}).
 */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    MatrixDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private MatrixView view;
    private OpenedAnswer opened;
    private Column column;
    private MatrixWords words;

    @PostConstruct
    void load() {
        view = MatrixView.read(request::getParameterValues);
        String participant = Objects.requireNonNullElse(request.getParameter("participant"), "");
        if (!ParticipantCode.isCode(participant)) {
            throw new NotFound("participant " + participant);
        }
        opened = desk.answer(RoundCode.parse(view.round()), new ParticipantCode(participant), key());
        column = new Column(opened.question());
        words = new MatrixWords(opened.form(), opened.forms(), language.get());
    }

    private AnswerKey key() {
        String key = Objects.requireNonNullElse(request.getParameter("key"), "");
        try {
            return AnswerKey.parse(key);
        } catch (IllegalArgumentException e) {
            throw new NotFound("answer " + key);
        }
    }

    public String getBack() {
        return view.href();
    }

    public String getTitle() {
        return words.label(column);
    }

    /** Who, in which round and section, and which entry. */
    public String getCaption() {
        List<String> where = new ArrayList<>(List.of(
                opened.participant().name().in(language.get()),
                opened.round().title().in(language.get()),
                words.label(opened.section())));
        if (opened.row() > 0) {
            where.add(text("matrix.text.entry", opened.row()));
        }
        return String.join(" · ", where);
    }

    public String getName() {
        return opened.question().name();
    }

    /** The answer as it counts now. */
    public Said getNow() {
        Cell cell = opened.cell();
        return said(
                cell.value(),
                cell.formVersionId(),
                cell.status() == null ? "" : status(cell.status()),
                cell.note(),
                cell.gap());
    }

    /** What it was in the round before and how far it has changed; empty where there is none. */
    public String getBefore() {
        String said = words.then(column, opened.cell());
        return said.isEmpty() || opened.before() == null
                ? ""
                : opened.before().title().in(language.get()) + ": " + said;
    }

    /** Why it should be looked at, each with the rule and its numbers. */
    public List<String> getFlags() {
        return opened.cell().flags().stream().sorted().map(this::why).toList();
    }

    private String why(Flag flag) {
        Question question = opened.question();
        Spread spread = opened.spread();
        return switch (flag) {
            case CHANGED ->
                question.tolerance().isEmpty()
                        ? text("answer.why.factor")
                        : text("answer.why.tolerance", question.tolerance());
            case APART ->
                spread == null
                        ? ""
                        : text(
                                "answer.why.apart",
                                spread.numbers(),
                                number(spread.median()),
                                number(spread.deviation()));
            case UNEXPLAINED -> text("answer.why.unexplained");
        };
    }

    private String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.get().formats());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Each submission, the latest first. */
    public List<Once> getHistory() {
        return opened.history().stream().map(this::once).toList();
    }

    private Once once(AnswerOnce once) {
        SnapshotAnswer answer = once.answer();
        if (answer == null) {
            return new Once(
                    once.snapshot(),
                    moment(once.submittedAt()),
                    submission(once.snapshot()),
                    said(null, once.formVersionId(), "", null, Missing.NOT_ASKED));
        }
        String code = answer.status() == null ? null : answer.status().name();
        Missing gap = column.isCheck() ? null : Missing.of(opened.question(), true, answer.value(), code);
        return new Once(
                once.snapshot(),
                moment(once.submittedAt()),
                submission(once.snapshot()),
                said(
                        answer.value(),
                        once.formVersionId(),
                        answer.status() == null ? "" : status(answer.status()),
                        answer.note(),
                        gap));
    }

    /** Address of a submission, at this answer. */
    private String submission(int number) {
        return "/contributions/snapshot.xhtml?id=" + opened.participant().contribution() + "&number=" + number
                + "&from=matrix#q-" + opened.cell().key().toString().replace('/', '-');
    }

    private String status(ObservationStatus status) {
        return status + ", " + new StatusWords(language.get()).of(status);
    }

    private Said said(
            @Nullable String value, long formVersionId, String status, @Nullable String note, @Nullable Missing gap) {
        boolean raised = gap == null && column.isCheck();
        boolean file = opened.question().type() == QuestionType.FILE
                || opened.question().type() == QuestionType.IMAGE;
        return new Said(
                raised ? text("matrix.text.raised") : words.value(column, value, formVersionId),
                value == null ? "" : words.unit(column),
                gap == null ? "" : MatrixWords.sign(gap) + " " + words.gap(gap),
                status,
                Objects.requireNonNullElse(note, ""),
                file && value != null
                        ? "/api/internal/contributions/" + opened.participant().contribution() + "/files/"
                                + AttachmentName.of(value).id()
                        : "");
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.get().formats())
                .withZone(opened.round().timeZone())
                .format(at);
    }

    private String text(String key, Object... arguments) {
        return Texts.of("consolidation", language.get()).get(key, arguments);
    }

    /**
     * @param value as people read it; empty of a gap
     * @param unit in words; empty where there is none
     * @param gap why there is nothing to count; empty where there is
     * @param status code and words; empty where it carries none
     * @param file address of an attachment, below the context path; empty of any other answer
     */
    public record Said(String value, String unit, String gap, String status, String note, String file) {}

    /**
     * @param number of the submission
     * @param at in the round's time zone
     * @param href of the submission, below the context path
     */
    public record Once(int number, String at, String href, Said said) {}
}
