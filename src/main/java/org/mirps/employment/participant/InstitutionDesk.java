package org.mirps.employment.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The institutions of the own government or organisation, as its focal point keeps them. */
@UseCases
public class InstitutionDesk {

    private static final int LONGEST_NAME = 200;

    @Inject
    InstitutionRepository institutions;

    @Inject
    CurrentUser currentUser;

    /** Those of the person's own government, closed ones included, by their Spanish name. */
    @Permits(Role.FOCAL_POINT)
    @Transactional
    public List<Institution> mine() {
        return institutions.of(own());
    }

    /**
     * Names a further institution.
     *
     * @param name in Spanish; English may be left empty
     * @throws InstitutionNotPossible if the name is empty, too long or taken
     */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public InstitutionId add(LocalizedText name) {
        return institutions.add(new Institution(own(), checked(name, null))).id();
    }

    /** Corrects the name. Throws NotFound, InstitutionNotPossible. */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void rename(InstitutionId id, LocalizedText name) {
        Institution institution = institutions.get(id, own());
        institution.rename(checked(name, id));
        institutions.store(institution);
    }

    /** People can join it no longer; those who belong to it stay. Throws NotFound. */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void close(InstitutionId id) {
        institutions.get(id, own()).close();
    }

    /** It takes part again. Throws NotFound. */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void reopen(InstitutionId id) {
        institutions.get(id, own()).reopen();
    }

    /** @param self whose name this may be already; null for a new one */
    private LocalizedText checked(LocalizedText typed, @Nullable InstitutionId self) {
        LocalizedText name = new LocalizedText(typed.es().strip(), typed.en().strip());
        if (name.es().isEmpty() || Math.max(name.es().length(), name.en().length()) > LONGEST_NAME) {
            throw InstitutionNotPossible.unnamed(LONGEST_NAME);
        }
        boolean taken = institutions.of(own()).stream()
                .anyMatch(known -> !known.id().equals(self) && known.name().es().equalsIgnoreCase(name.es()));
        if (taken) {
            throw InstitutionNotPossible.taken(name.es());
        }
        return name;
    }

    private ParticipantCode own() {
        return currentUser.participant().orElseThrow(() -> new NotFound("own participant"));
    }
}
