package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.contribution.words.StepWords;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.ZonedMoment;

/** Notices in words, for the page and for mail: made when they are read, in the reader's language. */
@ApplicationScoped
class NoticeWords {

    private static final Set<Move> GIVING_BACK = EnumSet.of(Move.RETURN, Move.REOPEN);

    @Inject
    NoticeRepository notices;

    @Inject
    ReturnQuotes quotes;

    @Inject
    HandoverNoticeRepository handovers;

    @Inject
    RoundNoticeRepository rounds;

    @Inject
    FormCatalog forms;

    /** The newest hundred of a reader, newest first. */
    List<Notice> of(Reader reader, Language language) {
        List<NoticeRepository.Stored> steps = notices.of(reader);
        Map<NoticeId, Notice.Quotes> returns = quotes.of(
                steps.stream()
                        .filter(stored -> GIVING_BACK.contains(stored.move()))
                        .map(NoticeRepository.Stored::id)
                        .toList(),
                language);
        return Stream.of(
                        steps.stream()
                                .map(stored -> notice(
                                        stored, returns.getOrDefault(stored.id(), Notice.Quotes.NONE), language)),
                        notices.ofComments(reader).stream().map(stored -> notice(stored, language)),
                        handovers.of(reader).stream().map(stored -> notice(stored, language)),
                        rounds.of(reader).stream().map(stored -> notice(stored, language)))
                .flatMap(kind -> kind)
                .sorted(Comparator.comparing(Notice::at).reversed())
                .limit(NoticeRepository.MOST)
                .toList();
    }

    private Notice notice(NoticeRepository.Stored stored, Notice.Quotes quotes, Language language) {
        StepWords words = new StepWords(forms.form(stored.formVersionId()).definition(), language);
        return new Notice(
                stored.id(),
                words.say(stored.move(), stored.by(), stored.sections(), stored.snapshot()),
                stored.participant().in(language) + " · " + stored.round().in(language),
                stored.reason(),
                stored.at(),
                ZoneId.of(stored.timeZone()),
                stored.contribution(),
                stored.snapshot(),
                "",
                stored.ofTeam(),
                stored.read(),
                quotes,
                false);
    }

    /** What was said is read where it was said, by those who may still see it. */
    private Notice notice(NoticeRepository.OfComment stored, Language language) {
        FormDefinition form = forms.form(stored.formVersionId()).definition();
        String about = stored.topic()
                .question()
                .map(key -> form.places().get(key.question()))
                .map(place -> new Labels(form, language).of(place.question().label(), RowId.ROOT))
                .orElseGet(() ->
                        new StepWords(form, language).section(stored.topic().section()));
        return new Notice(
                stored.id(),
                Texts.of("contribution", language)
                        .get(
                                stored.mentioned() ? "comments.notice.mentioned" : "comments.notice.replied",
                                stored.by(),
                                about),
                stored.participant().in(language) + " · " + stored.round().in(language),
                "",
                stored.at(),
                ZoneId.of(stored.timeZone()),
                stored.contribution(),
                0,
                stored.topic().query(),
                false,
                stored.read(),
                Notice.Quotes.NONE,
                false);
    }

    private Notice notice(HandoverNoticeRepository.Stored stored, Language language) {
        Texts texts = Texts.of("contribution", language);
        StepWords words = new StepWords(forms.form(stored.formVersionId()).definition(), language);
        String what = stored.access().map(access -> "given." + access.name()).orElse("taken");
        String text = texts.get(
                "handover.notice." + what,
                stored.by(),
                words.sections(stored.sections()),
                stored.toInstitution() ? 1 : 0);
        String due = stored.dueOn()
                .map(day -> " "
                        + texts.get(
                                "handover.notice.due",
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(language.locale())
                                        .format(day)))
                .orElse("");
        return new Notice(
                stored.id(),
                text + due,
                stored.participant().in(language) + " · " + stored.round().in(language),
                "",
                stored.at(),
                ZoneId.of(stored.timeZone()),
                stored.contribution(),
                0,
                "",
                false,
                stored.read(),
                Notice.Quotes.NONE,
                false);
    }

    private static Notice notice(RoundNoticeRepository.Stored stored, Language language) {
        ZoneId zone = ZoneId.of(stored.timeZone());
        return new Notice(
                stored.id(),
                Texts.of("contribution", language)
                        .get(
                                "round.notice." + stored.act(),
                                stored.by(),
                                stored.moment()
                                        .map(moment -> new ZonedMoment(moment, zone).say(language))
                                        .orElse("")),
                stored.participant().in(language) + " · " + stored.round().in(language),
                stored.reason(),
                stored.at(),
                zone,
                stored.contribution(),
                0,
                "",
                false,
                stored.read(),
                Notice.Quotes.NONE,
                RoundNoticeRules.of(stored.act()) == RoundNoticeRules.Telling.NOTICE_WITH_DATE);
    }
}
