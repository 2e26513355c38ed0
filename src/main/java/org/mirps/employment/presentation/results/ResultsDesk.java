package org.mirps.employment.presentation.results;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.PublicIndicators;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * A coordinator's word about the results of a round. What is published follows the answers: those that are accepted later are shown too, those of
 * whom the government narrows its permission are not shown any more. Every method throws {@link org.mirps.employment.shared.NotFound} where there is
 * no such round, or only its draft.
 */
@UseCases
public class ResultsDesk {

    @Inject
    RoundRepository rounds;

    @Inject
    PublicationRepository publications;

    @Inject
    PublicRounds published;

    @Inject
    PublicIndicators indicators;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** What the public sees, or would see; who is shown and who is not; and what was decided. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public PublicationState state(RoundCode code, Language language) {
        Round round = rounds.announced(code);
        return new PublicationState(
                published.of(round, published.with(round), language), publications.history(round.id()));
    }

    /**
     * Lets anybody read the results. Publishing what is published changes nothing.
     *
     * @throws NothingToPublish where nobody would be shown, and for a round that is cancelled
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SESSION)
    @Transactional
    public void publish(RoundCode code) {
        decide(code, true);
    }

    /** Takes them back: from the next request on nobody finds them. Taking back what is not published changes nothing. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SESSION)
    @Transactional
    public void takeBack(RoundCode code) {
        decide(code, false);
    }

    private void decide(RoundCode code, boolean publish) {
        rounds.lockId(code);
        Round round = rounds.announced(code);
        Optional<Publication> last = publications.last(round.id());
        if (last.map(Publication::isPublished).orElse(false) == publish) {
            return;
        }
        Participation shown = indicators.participation(round).open();
        if (publish && (round.isCancelled() || shown.governments().isEmpty())) {
            throw new NothingToPublish();
        }
        publications.add(new Publication(
                round.id(),
                last.map(Publication::number).orElse(0) + 1,
                publish,
                shown.governments().size(),
                user.accountId(),
                clock.instant()));
    }
}
