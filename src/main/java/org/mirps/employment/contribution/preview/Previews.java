package org.mirps.employment.contribution.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.catalogue.FormDraftDesk;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.ParticipantCode;

/** The previews of this node: one for each person, of the draft that they tried last (docs/decisions/0014). */
@ApplicationScoped
class Previews {

    private static final int MOST = 20;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<AccountId, Preview> previews =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    @Inject
    FormEngine engine;

    @Inject
    FormDraftDesk drafts;

    @Inject
    ParticipantRepository participants;

    /** Begins anew, as an official of this participant's country. */
    void restart(AccountId person, FormDraftId draft, ParticipantCode as) {
        previews.put(
                person,
                new Preview(engine, draft, participants.get(as).country().value()));
    }

    /** Runs work on a person's preview of a draft, which begins blank if they have none. Throws NotFound if the draft has errors. */
    <T> T use(AccountId person, FormDraftId draft, Function<Preview, T> work) {
        FormDraftDesk.Trial trial = drafts.trial(draft);
        Preview preview = previews.asMap()
                .compute(
                        person,
                        (unused, known) -> known != null && known.draft().equals(draft) ? known : blank(draft));
        preview.hold();
        try {
            preview.bringUpToDate(trial);
            return work.apply(preview);
        } catch (BusinessRefusal refusal) {
            throw refusal;
        } catch (RuntimeException | Error failure) {
            previews.invalidate(person);
            throw failure;
        } finally {
            preview.release();
        }
    }

    private Preview blank(FormDraftId draft) {
        return new Preview(engine, draft, participants.all().get(0).country().value());
    }
}
