package org.mirps.employment.participant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Role;

/**
 * A person's account: what is of the person, whoever they work for ({@link Membership}). It is opened by someone who may, without a password;
 * the person chooses one through a single-use link and signs in by e-mail address. It may be closed at any time, which ends what they can do
 * with their next request; so does another password. Accounts are never deleted, because answers name their authors.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String email;

    private String name;

    private String language;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private boolean enabled;

    private int epoch;

    @Column(name = "links_told_until")
    private @Nullable Instant linksToldUntil;

    private String position = "";

    @Column(name = "time_zone")
    private String timeZone = RegionalTime.ZONE.getId();

    @Column(name = "mail_rhythm")
    @Enumerated(EnumType.STRING)
    private MailRhythm mailRhythm = MailRhythm.AT_ONCE;

    @Column(name = "mail_key")
    private @Nullable String mailKey;

    @Column(name = "email_wanted")
    private @Nullable String emailWanted;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    private List<Membership> memberships = new ArrayList<>();

    protected Account() {}

    /** Of somebody who works for a participant, or for the regional team, where that is null. */
    public Account(
            String email,
            String name,
            Language language,
            Set<Role> roles,
            @Nullable ParticipantCode participant,
            Instant createdAt) {
        this.email = normalised(email);
        this.name = name;
        this.language = language.code();
        this.enabled = true;
        this.createdAt = createdAt;
        join(participant, roles, createdAt);
    }

    /** The one spelling under which an address is stored and looked up: trimmed, lower case. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whoever is signed in to it has to sign in again. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        epoch++;
    }

    public void speak(Language preferred) {
        language = preferred.code();
    }

    /** As the person wants to be known and written to. */
    public void present(String ownName, String ownPosition, ZoneId zone, MailRhythm rhythm) {
        name = ownName;
        position = ownPosition;
        timeZone = zone.getId();
        mailRhythm = rhythm;
    }

    public void hear(MailRhythm rhythm) {
        mailRhythm = rhythm;
    }

    /** The person says that this is the own address; it counts once it was confirmed there. */
    public void want(String address) {
        emailWanted = normalised(address);
    }

    /**
     * The wanted address is the person's, and the one to sign in with from now on.
     *
     * @return the one before
     */
    public String moveToWantedEmail() {
        String before = email;
        email = Objects.requireNonNull(emailWanted);
        emailWanted = null;
        return before;
    }

    /** Lets whoever has a mail to this person say how often more come. @param unused what becomes the key, if there is none yet */
    public String mailKey(Supplier<String> unused) {
        if (mailKey == null) {
            mailKey = unused.get();
        }
        return mailKey;
    }

    /** The person works for that participant too, or for the regional team, where it is null. */
    public Membership join(@Nullable ParticipantCode participant, Set<Role> roles, Instant now) {
        Membership membership = new Membership(this, participant, roles, now);
        memberships.add(membership);
        return membership;
    }

    /** As a whole: the person works for nobody until it is opened again. */
    public void disable() {
        enabled = false;
        epoch++;
    }

    public void enable() {
        enabled = true;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    /** What the person does there, as they say it; may be empty. */
    public String position() {
        return position;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public MailRhythm mailRhythm() {
        return mailRhythm;
    }

    /** The address that the person wants and has not confirmed yet. */
    public Optional<String> emailWanted() {
        return Optional.ofNullable(emailWanted);
    }

    public Language language() {
        return Language.of(language);
    }

    /** Whether the person can sign in: the account is not closed, and they work for somebody still. */
    public boolean isEnabled() {
        return enabled && memberships.stream().anyMatch(Membership::isEnabled);
    }

    /** Whether it was closed as a whole. */
    public boolean isClosed() {
        return !enabled;
    }

    /** Grows when those who are signed in to it have to sign in again. */
    public int epoch() {
        return epoch;
    }

    /** Whether there may be new links that the person is told of. */
    boolean isToldOfLinks(Instant now) {
        return linksToldUntil != null && now.isBefore(linksToldUntil);
    }

    /** Whether this caller may go on. */
    boolean admits(Caller caller) {
        return enabled && caller.isOf(epoch);
    }

    /** In the order in which they were begun, ended ones included. */
    public List<Membership> memberships() {
        return memberships.stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
    }

    public Optional<Membership> membership(MembershipId wanted) {
        return memberships.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /** @param participant null for the regional team */
    public Optional<Membership> membership(@Nullable ParticipantCode participant) {
        return memberships.stream()
                .filter(each -> Objects.equals(each.participant().orElse(null), participant))
                .findFirst();
    }

    /** For whom the person works after signing in: as chosen the last time, if that is possible still. */
    public Optional<Membership> usual() {
        return memberships().stream()
                .filter(Membership::isEnabled)
                .max(Comparator.comparing((Membership each) -> each.chosenAt().orElse(Instant.EPOCH))
                        .thenComparing(each -> each.id().value(), Comparator.reverseOrder()));
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
