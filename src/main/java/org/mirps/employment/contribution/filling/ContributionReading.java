package org.mirps.employment.contribution.filling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionLog;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.StepRepository;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.contribution.discussion.CommentRepository;
import org.mirps.employment.contribution.discussion.DiscussionCount;
import org.mirps.employment.contribution.discussion.Topic;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.live.RetiredKeys;
import org.mirps.employment.contribution.live.StoredAnswer;
import org.mirps.employment.contribution.snapshot.SnapshotRepository;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundReasons;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.UseCases;

/** What a participant sees of its own contribution while filling it. */
@UseCases
public class ContributionReading {

    private static final Comparator<ContributionHeader> BY_URGENCY = Comparator.comparing(
                    ContributionHeader::isRoundClosed)
            .thenComparing((one, other) -> one.isRoundClosed()
                    ? other.dueAt().compareTo(one.dueAt())
                    : one.dueAt().compareTo(other.dueAt()));

    @Inject
    ContributionRepository contributions;

    @Inject
    ContributionAccess access;

    @Inject
    LiveDrafts drafts;

    @Inject
    RoundRepository rounds;

    @Inject
    RoundReasons reasons;

    @Inject
    ParticipantRepository participants;

    @Inject
    AccountRepository accounts;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    StepRepository steps;

    @Inject
    ReturnedFinder back;

    @Inject
    CommentRepository comments;

    @Inject
    RetiredKeys retired;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * The contributions of the person's government or organisation: those of rounds that take answers or will, the one that is due first
     * first; then those of closed rounds, the latest first.
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public List<ContributionHeader> mine() {
        ParticipantCode code = currentUser.participant().orElseThrow(() -> new NotFound("own participant"));
        Participant participant = participants.get(code);
        Map<Long, Round> all = rounds.all().stream().collect(Collectors.toMap(Round::id, Function.identity()));
        return contributions.of(code).stream()
                .map(contribution -> ContributionHeader.of(
                        contribution,
                        Objects.requireNonNull(all.get(contribution.roundId())),
                        participant,
                        clock.instant()))
                .sorted(BY_URGENCY)
                .toList();
    }

    /** The sections with their progress, and what was submitted. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public ContributionOverview overview(ContributionId id, Language language) {
        return read(id, language, (header, draft, words) -> {
            List<SectionSummary> sections = new Painter(draft, words, RowId.ROOT).sections();
            ContributionLog log = steps.log(id);
            return new ContributionOverview(
                    header,
                    access.to(draft),
                    access.dueDates(draft),
                    draft.progress(""),
                    sections,
                    Signing.of(header, log, sections, draft.revision()),
                    back.find(header, log, draft, words),
                    snapshots.summaries(id),
                    words.earlier().round(),
                    retired.of(draft, id, access.to(draft)).size(),
                    reasons.of(header.roundCode(), draft.participant(), header.roundState()),
                    log.last(Move.CHANGE_FORM).map(entry -> entry.step().at()));
        });
    }

    /**
     * One section, ready to be drawn. Of a repeat with many rows some are drawn.
     *
     * @param at a row that is wanted among them; the root for the first ones
     * @throws NotFound if the form has no such section, or it is not delegated to the person
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public SectionView section(ContributionId id, String section, RowId at, Language language) {
        return read(id, language, (header, draft, words) -> {
            DraftAccess mine = access.to(draft);
            mine.requireSight(section);
            ContributionLog log = steps.log(id);
            @Nullable Returned returned = back.find(header, log, draft, words);
            Map<Topic, DiscussionCount> talked = comments.talked(id, section);
            Painter painter = new Painter(draft, words, at, ReturnedFinder.threads(returned), talked);
            return new SectionView(
                    header,
                    painter.section(section, other -> other.relevant() && mine.sees(other.name())),
                    mine.to(section),
                    PageStanding.of(
                            header,
                            mine.to(section),
                            Signing.of(header, log, painter.sections(), draft.revision())
                                    .signOff(section),
                            language),
                    returned == null ? null : returned.in(section),
                    talked.getOrDefault(new Topic(section, Optional.empty()), DiscussionCount.NOT));
        });
    }

    /**
     * One question, group or repeat of a section that the person sees, to be drawn anew. Throws NotFound, UnknownAnswer.
     *
     * @param at a row that is wanted among those which are drawn; the root for the first ones
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public DrawnItem item(ContributionId id, AnswerKey key, RowId at, Language language) {
        return read(id, language, (header, draft, words) -> {
            String section = draft.sectionOf(key);
            DraftAccess mine = access.to(draft);
            mine.requireSight(section);
            Painter painter = new Painter(
                    draft,
                    words,
                    at,
                    ReturnedFinder.threads(back.find(header, steps.log(id), draft, words)),
                    comments.talked(id, section));
            return new DrawnItem(painter.item(key), draft.revision(), header.editable() && mine.edits(section));
        });
    }

    /** What blocks submission, and the soft checks raised, in the sections that the person sees, in form order. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public List<MissingItem> missing(ContributionId id, Language language) {
        return read(id, language, (header, draft, words) -> {
            DraftAccess mine = access.to(draft);
            @Nullable Returned returned = back.find(header, steps.log(id), draft, words);
            return new MissingFinder(draft, words)
                    .find(returned == null ? List.of() : returned.waiting()).stream()
                            .filter(missing -> mine.sees(missing.section()))
                            .toList();
        });
    }

    /** What the person may do with the sections. Throws NotFound. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public DraftAccess access(ContributionId id) {
        return access.to(access.own(id));
    }

    /** The header alone, for pages that show nothing of the draft. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public ContributionHeader header(ContributionId id) {
        return access.ownPlaced(id).header(clock.instant());
    }

    /** One answer of a section that the person sees, as it is stored now, with its author. Throws NotFound, UnknownAnswer. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public StoredAnswer stored(ContributionId id, AnswerKey key, Language language) {
        return read(id, language, (header, draft, words) -> {
                    access.to(draft).requireSight(draft.sectionOf(key));
                    return words.stored(key);
                })
                .by(author -> name(author, language));
    }

    /** What is stored beside an answer, with the answer's author. Throws NotFound, UnknownAnswer. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public StoredAnswer storedBeside(ContributionId id, AnswerKey key, Remark.About about, Language language) {
        return read(id, language, (header, draft, words) -> {
                    access.to(draft).requireSight(draft.sectionOf(key));
                    return words.stored(key, about);
                })
                .by(author -> name(author, language));
    }

    /** The person themselves may have answered, on another page. */
    private String name(AccountId author, Language language) {
        return author.equals(currentUser.accountId())
                ? Texts.of("contribution", language).get("conflict.you")
                : accounts.get(author).name();
    }

    /** What has changed in a section since a revision that a page shows. Throws NotFound unless the person sees the section. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Changes changes(ContributionId id, String section, long since, Language language) {
        return read(id, language, (header, draft, words) -> {
            DraftAccess mine = access.to(draft);
            mine.requireSight(section);
            boolean signed = header.signedSections().contains(section);
            ContributionLog log =
                    signed || ReturnedFinder.isBack(header) ? steps.log(id) : new ContributionLog(List.of());
            Signing.@Nullable SignOff signOff = signed
                    ? Signing.of(header, log, new Painter(draft, words, RowId.ROOT).sections(), draft.revision())
                            .signOff(section)
                    : null;
            return new ChangesWriter(draft, words)
                    .changes(since, section, PageStanding.of(header, mine.to(section), signOff, language))
                    .with(ReturnedFinder.told(back.find(header, log, draft, words), section, language));
        });
    }

    /** Reads from a draft that is up to date and held. */
    private interface Reader<T> {
        T read(ContributionHeader header, LiveDraft draft, DraftWords words);
    }

    private <T> T read(ContributionId id, Language language, Reader<T> reader) {
        return drafts.read(id, (draft, placed) -> {
            Instant now = clock.instant();
            return reader.read(placed.header(now), draft, new DraftWords(draft, language, now));
        });
    }
}
