package org.mirps.employment.consolidation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.SelectedChoices;
import org.mirps.employment.consolidation.vintage.NoteTooLong;
import org.mirps.employment.consolidation.vintage.NothingNew;
import org.mirps.employment.consolidation.vintage.PublishedMeanwhile;
import org.mirps.employment.consolidation.vintage.Revision;
import org.mirps.employment.consolidation.vintage.Vintage;
import org.mirps.employment.consolidation.vintage.VintageDesk;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.LimitReached;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code consolidation/vintages.xhtml}: consolidations of a round that were published, and the publication of the next one. */
@Named
@RequestScoped
public class VintagesPage {

    @Inject
    VintageDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private VintageDesk.Listed listed;
    private @Nullable String note;

    /**
     * A vintage in words.
     *
     * @param folder below the context path
     * @param changed how many answers it changed, as a sentence
     * @param revisions how many those are; {@code lines} are the first of them
     */
    public record Line(
            int number,
            String about,
            String note,
            String folder,
            String size,
            String sha256,
            String changed,
            long revisions,
            List<Change> lines) {}

    /** An answer that a vintage changed, in words. @param why empty where the submission before was not returned */
    public record Change(String participant, String question, String before, String after, String when, String why) {}

    @PostConstruct
    void load() {
        listed = desk.vintages(RoundCode.parse(request.getParameter("round")));
    }

    /** Publishes what the tables are now. */
    public @Nullable String publish() {
        try {
            int number = desk.publish(listed.round().code(), note);
            return "/consolidation/vintages.xhtml?faces-redirect=true&published=" + number + "&round=" + getRound();
        } catch (NoteTooLong | NothingNew | PublishedMeanwhile | LimitReached refused) {
            FieldMessages.refuse("vintageForm:note", Texts.of(refused, language.get()));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getRound() {
        return listed.round().code().value();
    }

    public String getTitle() {
        return listed.round().title().in(language.get());
    }

    public boolean isPublishing() {
        return user.has(Role.COORDINATOR);
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** The newest first. */
    public List<Line> getVintages() {
        return listed.vintages().stream().map(this::line).toList();
    }

    private Line line(VintageDesk.Published published) {
        Vintage vintage = published.vintage();
        Texts texts = Texts.of("consolidation", language.get());
        return new Line(
                vintage.number(),
                texts.get(
                        vintage.isProvisional() ? "vintages.text.about.provisional" : "vintages.text.about",
                        moment(vintage.publishedAt()),
                        published.by(),
                        vintage.consolidated(),
                        vintage.participants()),
                vintage.note(),
                "/api/v1/rounds/" + getRound() + "/vintages/" + vintage.number() + "/",
                FileSize.say(vintage.bytes(), language.get()),
                vintage.sha256(),
                texts.get("vintages.text.changed", published.revisions(), vintage.number() - 1),
                published.revisions(),
                published.shown().stream().map(this::change).toList());
    }

    private Change change(Revision revision) {
        FormDefinition form = listed.form();
        LocalizedText name = listed.names().getOrDefault(revision.government(), LocalizedText.EMPTY);
        Question question = form.findQuestion(revision.question()).orElse(null);
        return new Change(
                name.in(language.get()).isEmpty() ? revision.government() : name.in(language.get()),
                question == null ? revision.question() : question.label().in(language.get()),
                said(question, revision.before()),
                said(question, revision.after()),
                revision.submittedAt() == null ? "" : moment(revision.submittedAt()),
                revision.reason());
    }

    private String said(@Nullable Question question, @Nullable String value) {
        if (value == null) {
            return Texts.of("consolidation", language.get()).get("vintages.text.nothing");
        }
        if (question != null && question.type().isSelect()) {
            return SelectedChoices.of(value).stream()
                    .map(code -> listed.form()
                            .findChoice(question.listName(), code)
                            .map(Choice::label)
                            .map(label -> label.in(language.get()))
                            .orElse(code))
                    .collect(Collectors.joining("; "));
        }
        if (question != null && question.type().isNumber() && !question.isYear() && value.matches("-?\\d+(\\.\\d+)?")) {
            NumberFormat format = NumberFormat.getInstance(language.get().formats());
            format.setMaximumFractionDigits(value.length());
            return format.format(new BigDecimal(value));
        }
        return value;
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.get().formats())
                .withZone(listed.round().timeZone())
                .format(moment);
    }
}
