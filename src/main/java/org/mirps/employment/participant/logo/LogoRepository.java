package org.mirps.employment.participant.logo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;

/** The logos of participants. Who may see one is asked before. */
@ApplicationScoped
public class LogoRepository {

    private static final int LENGTH_OF_VERSION = 16;

    @PersistenceContext
    private EntityManager entities;

    public Optional<Logo> find(ParticipantCode participant) {
        return Optional.ofNullable(entities.find(Logo.class, participant.value()));
    }

    /** Of all who have one, without the pictures. */
    Map<ParticipantCode, LogoHead> heads() {
        Map<ParticipantCode, LogoHead> heads = new HashMap<>();
        Row.of(entities.createNativeQuery("select participant_code, digest, width, height from participant_logo"))
                .forEach(row -> heads.put(
                        new ParticipantCode(row.text("participant_code")),
                        new LogoHead(
                                row.text("digest").substring(0, LENGTH_OF_VERSION),
                                row.count("width"),
                                row.count("height"))));
        return heads;
    }

    void add(Logo logo) {
        entities.persist(logo);
    }

    void remove(Logo logo) {
        entities.remove(logo);
    }
}
