package org.mirps.employment.contribution;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;

/** The contributions. */
@ApplicationScoped
public class ContributionRepository {

    @PersistenceContext
    private EntityManager entities;

    /** @throws NotFound if there is no such contribution */
    public Contribution get(ContributionId id) {
        return required(entities.find(Contribution.class, id.value()), id);
    }

    /** With its round and participant. Throws NotFound. */
    public PlacedContribution placed(ContributionId id) {
        return Row.of(entities.createQuery(
                                "select contribution, ofRound, participant from Contribution contribution, Round ofRound, Participant participant"
                                        + " where contribution.id = :id and ofRound.id = contribution.roundId"
                                        + " and participant.code = contribution.participantCode")
                        .setParameter("id", id.value()))
                .stream()
                .findFirst()
                .map(row -> new PlacedContribution(
                        row.get("contribution", Contribution.class),
                        row.get("ofRound", Round.class),
                        row.get("participant", Participant.class)))
                .orElseThrow(() -> new NotFound("contribution " + id));
    }

    /** Reads and locks the row until the transaction ends: changes of one contribution happen one after the other, on every node. */
    public Contribution lock(ContributionId id) {
        return required(entities.find(Contribution.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** Those of one participant, in no order. */
    public List<Contribution> of(ParticipantCode participant) {
        return entities.createQuery("select c from Contribution c where c.participantCode = :code", Contribution.class)
                .setParameter("code", participant.value())
                .getResultList();
    }

    /** Those of a round, ordered by participant. */
    public List<Contribution> ofRound(long roundId) {
        return entities.createQuery(
                        "select c from Contribution c where c.roundId = :round order by c.participantCode",
                        Contribution.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** The same with their participants, in the order of these, in one statement. */
    public List<PlacedContribution> placedOfRound(Round round) {
        return Row.of(entities.createQuery(
                                "select contribution, participant from Contribution contribution, Participant participant"
                                        + " where contribution.roundId = :round and participant.code = contribution.participantCode"
                                        + " order by participant.place, participant.code")
                        .setParameter("round", round.id()))
                .stream()
                .map(row -> new PlacedContribution(
                        row.get("contribution", Contribution.class), round, row.get("participant", Participant.class)))
                .toList();
    }

    /** Those in a state, with their participants, in one statement. @param rounds all, which come with their extensions */
    public List<PlacedContribution> placedIn(ContributionStatus status, List<Round> rounds) {
        Map<Long, Round> byId = rounds.stream().collect(toMap(Round::id, Function.identity()));
        return Row.of(entities.createQuery(
                                "select contribution, participant from Contribution contribution, Participant participant"
                                        + " where contribution.status = :status and participant.code = contribution.participantCode")
                        .setParameter("status", status))
                .stream()
                .map(row -> placed(
                        row.get("contribution", Contribution.class), byId, row.get("participant", Participant.class)))
                .toList();
    }

    /** Those of one participant to some rounds, in no order, in one statement. @param among rounds, which come with their extensions */
    public List<PlacedContribution> placedOf(ParticipantCode participant, List<Round> among) {
        Map<Long, Round> byId = among.stream().collect(toMap(Round::id, Function.identity()));
        return Row.of(entities.createQuery(
                                "select contribution, participant from Contribution contribution, Participant participant"
                                        + " where contribution.participantCode = :participant and participant.code = contribution.participantCode")
                        .setParameter("participant", participant.value()))
                .stream()
                .map(row -> new OfRound(
                        row.get("contribution", Contribution.class), row.get("participant", Participant.class)))
                .filter(each -> byId.containsKey(each.contribution().roundId()))
                .map(each -> placed(each.contribution(), byId, each.participant()))
                .toList();
    }

    private record OfRound(Contribution contribution, Participant participant) {}

    private static PlacedContribution placed(Contribution contribution, Map<Long, Round> rounds, Participant whose) {
        return new PlacedContribution(contribution, Objects.requireNonNull(rounds.get(contribution.roundId())), whose);
    }

    /** How many there are in each state, by id of the round, without those that were taken out of it. */
    public Map<Long, Map<ContributionStatus, Long>> countsByRound() {
        Map<Long, Map<ContributionStatus, Long>> counts = new HashMap<>();
        Row.of(entities.createNativeQuery("""
                select c.round_id, c.status, count(*) as made from contribution c join round_head r on r.id = c.round_id
                where not find_in_set(c.participant_code, r.left_out) group by c.round_id, c.status"""))
                .forEach(row -> counts.computeIfAbsent(
                                row.number("round_id"), round -> new EnumMap<>(ContributionStatus.class))
                        .put(ContributionStatus.valueOf(row.text("status")), row.number("made")));
        return counts;
    }

    /** Whether anybody has answered, delegated, said or chosen anything in a round, or it went over to another form. */
    boolean isWorkedIn(long roundId) {
        return !entities.createNativeQuery("""
                select 1 from contribution c where c.round_id = ?1 and (c.status <> 'NOT_STARTED' or c.steps > 0 or c.delegations > 0)
                union all select 1 from form_move where round_id = ?1
                union all select 1 from contribution c join contribution_comment d on d.contribution_id = c.id where c.round_id = ?1
                union all select 1 from contribution c join contribution_document d on d.contribution_id = c.id where c.round_id = ?1
                union all select 1 from contribution c join attachment d on d.contribution_id = c.id where c.round_id = ?1
                union all select 1 from contribution c join delegation d on d.contribution_id = c.id where c.round_id = ?1
                union all select 1 from contribution c join handover d on d.contribution_id = c.id where c.round_id = ?1
                union all select 1 from contribution c join dissemination d on d.contribution_id = c.id where c.round_id = ?1
                union all select 1 from contribution c join contribution_section d on d.contribution_id = c.id where c.round_id = ?1
                limit 1""")
                .setParameter(1, roundId)
                .getResultList()
                .isEmpty();
    }

    /** Removes all of a round in which nobody has worked. */
    void removeRound(long roundId) {
        entities.createQuery("delete from Contribution c where c.roundId = :round")
                .setParameter("round", roundId)
                .executeUpdate();
    }

    /** Those of a round, ordered by participant, each locked until the transaction ends. */
    public List<Contribution> lockRound(long roundId) {
        return entities.createQuery(
                        "select c from Contribution c where c.roundId = :round order by c.id", Contribution.class)
                .setParameter("round", roundId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Contribution add(Contribution contribution) {
        entities.persist(contribution);
        entities.flush();
        return contribution;
    }

    private static Contribution required(Contribution found, ContributionId id) {
        if (found == null) {
            throw new NotFound("contribution " + id);
        }
        return found;
    }
}
