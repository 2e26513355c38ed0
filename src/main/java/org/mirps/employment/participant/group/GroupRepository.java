package org.mirps.employment.participant.group;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.mirps.employment.shared.Limit;

/** The groups of participants. */
@ApplicationScoped
class GroupRepository {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Cache<Boolean, List<ParticipantGroup>> offered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    @PersistenceContext
    EntityManager entities;

    /**
     * Those that are not retired, as they were ten seconds ago at most: pages that offer them are asked for far more often than anybody
     * changes them.
     */
    List<ParticipantGroup> offered() {
        return offered.get(
                true,
                unused -> all().stream().filter(group -> !group.isRetired()).toList());
    }

    /** With their members, by one statement; by code, retired ones included. */
    List<ParticipantGroup> all() {
        return entities.createQuery(
                        "select distinct g from ParticipantGroup g left join fetch g.members order by g.code",
                        ParticipantGroup.class)
                .getResultList();
    }

    /** The same, locked until the transaction ends: of two who change them, one is second. */
    List<ParticipantGroup> lockAll() {
        offered.invalidateAll();
        return entities.createQuery("select g from ParticipantGroup g order by g.code", ParticipantGroup.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(ParticipantGroup group) {
        Limit.PARTICIPANT_GROUPS.requireRoom(entities.createQuery("select count(g) from ParticipantGroup g", Long.class)
                .getSingleResult());
        entities.persist(group);
        entities.flush();
    }
}
