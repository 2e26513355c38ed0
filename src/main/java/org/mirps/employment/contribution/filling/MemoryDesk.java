package org.mirps.employment.contribution.filling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.live.DraftChanges;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.MemoryRepository;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SectionChanged;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.contribution.words.EarlierAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * What people do with the answers that the own government's draft took over from an earlier round. One answer alone is confirmed by saving it
 * as it is: see {@link AnswerDesk}, whose refusals are also those of this.
 */
@UseCases
public class MemoryDesk {

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftChanges changes;

    @Inject
    MemoryRepository stored;

    @Inject
    ContributionAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * What came of it.
     *
     * @param count how many answers were confirmed
     * @param revision of the contribution at which they were; 0 if none was
     * @param changes what the page has to change
     */
    public record Confirmed(int count, long revision, Changes changes) {}

    /**
     * A number that waits to be confirmed.
     *
     * @param where the row of a repeat in which it stands; empty outside repeats
     * @param then what was answered in the earlier round, with its unit
     */
    public record Figure(String label, String where, String then) {}

    /**
     * The numbers that {@link #confirmSection} would take over, in form order, also of rows that no page shows: somebody reads them first.
     *
     * @param round title and day of the earlier round
     */
    public record Figures(String round, List<Figure> figures) {}

    /** Throws NotFound unless the person may see the section. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Figures numbers(ContributionId id, String section, Language language) {
        return drafts.read(id, (draft, placed) -> {
            access.to(draft).requireSight(section);
            DraftWords words = new DraftWords(draft, language, clock.instant());
            return new Figures(
                    words.earlier().round(),
                    draft.leftToConfirm(section).stream()
                            .map(words::node)
                            .filter(node -> node.question().type().isNumber()
                                    && !node.question().isYear())
                            .map(node -> figure(words, node))
                            .toList());
        });
    }

    private static Figure figure(DraftWords words, FormRun.Node node) {
        EarlierAnswer then = words.earlier().beside(node);
        return new Figure(
                words.label(node.key()), words.rows().where(node.key().row()), then == null ? "" : then.value());
    }

    /**
     * Says that all answers of a section still hold that were taken over and are shown. What is not shown stays to be confirmed.
     *
     * @param page which section it shows, and at which revision
     * @throws SectionChanged if somebody has changed something in the section since, or the form is another one
     * @throws NotFound if the section is not asked
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public Confirmed confirmSection(ContributionId id, Onlooker page) {
        return drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            access.to(draft).requireEditor(page.section());
            requireSeen(draft, page);
            int count = confirm(draft, contribution, page.section());
            DraftWords words = new DraftWords(draft, page.language(), clock.instant());
            return new Confirmed(
                    count,
                    count == 0 ? 0 : contribution.revision(),
                    new ChangesWriter(draft, words).changes(page.since(), page.section()));
        });
    }

    /**
     * Takes back what the person has confirmed at once: those answers wait to be confirmed again. What was changed since stays as it is.
     *
     * @param revision at which they were confirmed, as {@link Confirmed} said
     * @return how many there are
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public int takeBack(ContributionId id, Onlooker page, long revision) {
        return drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            access.to(draft).requireEditor(page.section());
            AccountId by = currentUser.accountId();
            List<AnswerKey> keys = draft.confirmedAt(page.section(), revision, by);
            if (!keys.isEmpty()) {
                Instant now = changes.begin(draft, contribution, by);
                long next = contribution.changed(now);
                stored.confirm(draft.id(), keys, false, next, by, now);
                draft.confirmed(keys, false, next, by, now);
                changes.settle(draft, contribution, page.section(), by, now);
            }
            return keys.size();
        });
    }

    /**
     * Begins without the answers of the earlier round; they stand beside the own ones all the same. Where somebody has begun already, or there
     * are none, it changes nothing.
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void startBlank(ContributionId id) {
        drafts.change(id, (draft, contribution) -> {
            changes.requireEditable(contribution);
            access.to(draft).requireAnyEditor();
            if (!contribution.isBegun() && !draft.memory().isNone()) {
                contribution.remember(draft.memory().snapshot());
                changes.reload(draft, contribution, "", currentUser.accountId(), clock.instant());
            }
            return id;
        });
    }

    private static void requireSeen(LiveDraft draft, Onlooker page) {
        if (!draft.isOf(page.version())) {
            throw new SectionChanged();
        }
        if (!draft.shownSections().contains(page.section())) {
            throw new NotFound("section " + page.section());
        }
        if (draft.lastChange(page.section()) > page.since()) {
            throw new SectionChanged();
        }
    }

    /** Returns how many answers there were to confirm. */
    private int confirm(LiveDraft draft, Contribution contribution, String section) {
        List<AnswerKey> keys = draft.leftToConfirm(section);
        if (!keys.isEmpty()) {
            AccountId by = currentUser.accountId();
            Instant now = changes.begin(draft, contribution, by);
            long revision = contribution.changed(now);
            stored.confirm(draft.id(), keys, true, revision, by, now);
            draft.confirmed(keys, true, revision, by, now);
            changes.settle(draft, contribution, section, by, now);
        }
        return keys.size();
    }
}
