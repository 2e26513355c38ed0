package org.mirps.employment.presentation.results;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mirps.employment.consolidation.indicator.PublicIndicators;
import org.mirps.employment.participant.logo.Logo;
import org.mirps.employment.participant.logo.LogoRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/** Published results, for everybody. Coordinators see those of a round before it is published too, as the public would. */
@UseCases
public class ResultsReading {

    @Inject
    RoundRepository rounds;

    @Inject
    PublicRounds published;

    @Inject
    PublicIndicators indicators;

    @Inject
    LogoRepository logos;

    @Inject
    CurrentUser user;

    /** Whether anything is published. */
    @Permits({})
    @Transactional
    public boolean isAny() {
        return !published.current().rounds().isEmpty();
    }

    /** A text that is another one as soon as anything that is published may be; empty where nothing is. */
    @Permits({})
    @Transactional
    public String state() {
        return published.current().state();
    }

    /** What is published, the round that opened last first. */
    @Permits({})
    @Transactional
    public List<PublicRound> rounds(Language language) {
        PublicRounds.Current current = published.current();
        return current.rounds().stream()
                .map(round -> published.of(round, current, language))
                .toList();
    }

    /** @throws NotFound where there is none, or it is not published and the person is no coordinator */
    @Permits({})
    @Transactional
    public PublicRound round(RoundCode code, Language language) {
        Round round = find(code);
        return published.of(round, published.with(round), language);
    }

    /**
     * What a participant has published, over all rounds.
     *
     * @throws NotFound for a participant of whom nothing is shown in any published round
     */
    @Permits({})
    @Transactional
    public CountryProfile country(ParticipantCode participant, Language language) {
        return CountryProfile.of(participant, rounds(language))
                .orElseThrow(() -> new NotFound("published results of " + participant));
    }

    /** The logo of a participant of whom something is published. Throws NotFound otherwise, and where there is none. */
    @Permits({})
    @Transactional
    public Logo logo(ParticipantCode participant) {
        country(participant, Language.ES);
        return logos.find(participant).orElseThrow(() -> new NotFound("logo of " + participant));
    }

    /**
     * Writes what each participant that is shown gives as a table. Columns: docs/exports.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     * @throws NotFound as {@link #round}
     */
    @Permits({})
    @Transactional
    public long writeObservations(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return indicators.writeObservations(find(code), purpose, out);
    }

    /** Writes what they give together; else like {@link #writeObservations}. */
    @Permits({})
    @Transactional
    public long writeRegion(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return indicators.writeRegion(find(code), purpose, out);
    }

    /** Writes what the columns of both tables and the parts of the figures mean; else like {@link #writeObservations}. */
    @Permits({})
    @Transactional
    public long writeCodebook(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        return indicators.writeCodebook(find(code), purpose, out);
    }

    private Round find(RoundCode code) {
        return published.current().find(code).orElseGet(() -> {
            Round round = rounds.announced(code);
            if (!user.has(Role.COORDINATOR)) {
                throw new NotFound("published round " + code);
            }
            return round;
        });
    }
}
