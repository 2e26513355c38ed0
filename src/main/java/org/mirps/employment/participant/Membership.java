package org.mirps.employment.participant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * That a person works for a participant, or for the regional team, and in which roles. A person may have several and acts by one of them at a
 * time. It is ended and begun again, never deleted: what was given to somebody names it.
 */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "participant_code")
    private @Nullable String participantCode;

    @Column(name = "institution_id")
    private @Nullable Long institutionId;

    private boolean enabled;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "chosen_at")
    private @Nullable Instant chosenAt;

    @Column(name = "handed_over_at")
    private @Nullable Instant handedOverAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership_role", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Membership() {}

    Membership(Account account, @Nullable ParticipantCode participant, Set<Role> roles, Instant now) {
        this.account = account;
        this.participantCode = participant == null ? null : participant.value();
        this.roles = new HashSet<>(roles);
        this.enabled = true;
        this.madeAt = now;
    }

    /** @param institution of the same participant; null for none */
    public void join(@Nullable InstitutionId institution) {
        institutionId = institution == null ? null : institution.value();
    }

    /** What the person may do from the next request on; these instead of those before. */
    public void hold(Set<Role> given) {
        roles.retainAll(given);
        roles.addAll(given);
    }

    /** Somebody else came after this focal point. */
    public void handOver(Instant now) {
        handedOverAt = now;
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }

    /** The person acts by it now, and after the next time of signing in. */
    void choose(Instant now) {
        chosenAt = now;
    }

    public MembershipId id() {
        return new MembershipId(id);
    }

    public Account account() {
        return account;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Empty for the regional team. */
    public Optional<ParticipantCode> participant() {
        return Optional.ofNullable(participantCode).map(ParticipantCode::new);
    }

    /** The institution of that participant; empty where none was said. */
    public Optional<InstitutionId> institution() {
        return Optional.ofNullable(institutionId).map(InstitutionId::new);
    }

    /** Whether the person may act by it. */
    public boolean isEnabled() {
        return enabled && !account.isClosed();
    }

    /** Whether it is one of several. */
    public boolean isOneOfSeveral() {
        return account.memberships().size() > 1;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether the person has ever said that they act by it. */
    public boolean isChosen() {
        return chosenAt != null;
    }

    Optional<Instant> chosenAt() {
        return Optional.ofNullable(chosenAt);
    }

    /** Whether it was that of a focal point after whom somebody else came. */
    public boolean isHandedOver() {
        return handedOverAt != null;
    }
}
