package org.mirps.employment.contribution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.mirps.employment.form.FormCatalog;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What the person who asks was told, and has not read yet. */
@UseCases
public class NoticeDesk {

    @Inject
    NoticeRepository notices;

    @Inject
    FormCatalog forms;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** How many are not read; one statement. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    public int unread() {
        return notices.unread(currentUser.accountId());
    }

    /** The newest hundred, newest first. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    public List<Notice> mine(Language language) {
        return notices.of(currentUser.accountId()).stream()
                .map(stored -> notice(stored, language))
                .toList();
    }

    /** What is not the person's own stays as it is. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    @Transactional
    public void markRead(NoticeId notice) {
        notices.markRead(currentUser.accountId(), notice, clock.instant());
    }

    /** @param upTo the newest that was seen: what has come since stays unread */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR})
    @Transactional
    public void markAllRead(NoticeId upTo) {
        notices.markAllRead(currentUser.accountId(), upTo, clock.instant());
    }

    private Notice notice(NoticeRepository.Stored stored, Language language) {
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
                stored.read());
    }
}
