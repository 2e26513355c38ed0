package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.people.AccountDesk;
import org.mirps.employment.participant.people.EmailNotPossible;
import org.mirps.employment.participant.people.EmailTaken;
import org.mirps.employment.participant.people.RoleMissing;
import org.mirps.employment.participant.people.RoleNeedsParticipant;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code admin/accounts.xhtml}: the accounts, and opening one; its single-use link is shown once. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    AccountDesk desk;

    @Inject
    ParticipantRepository participants;

    @Inject
    ActiveLanguage active;

    @Inject
    SetUpLink setUp;

    @Inject
    ChosenRoles chosen;

    private String email = "";
    private String name = "";
    private Language language = Language.DEFAULT;
    private @Nullable String participant;
    private @Nullable Map<ParticipantKind, List<Participant>> byKind;

    /** Opens the account and stays, to show the link. */
    public void open() {
        ParticipantCode code = participant == null ? null : new ParticipantCode(participant);
        try {
            setUp.show(desk.open(email, name, language, chosen.roles(), code), name, email);
            email = "";
            name = "";
        } catch (EmailTaken | EmailNotPossible refused) {
            FieldMessages.refuse("accountsForm:email", Texts.of(refused, active.get()));
        } catch (RoleMissing | RoleNeedsParticipant refused) {
            FieldMessages.refuse("accountsForm:roles", Texts.of(refused, active.get()));
        }
    }

    /** Whether a role is ticked, as it was sent where the form was refused. */
    public boolean isTicked(Role role) {
        return !setUp.isShown() && chosen.roles().contains(role);
    }

    public List<Account> getAccounts() {
        return desk.accounts();
    }

    public String rolesOf(Account account) {
        Texts words = Texts.of("participant", active.get());
        return account.roles().stream()
                .sorted()
                .map(each -> words.get("Role." + each))
                .collect(Collectors.joining(", "));
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    /** Name of the government or organisation; empty for the regional team. */
    public String participantOf(Account account) {
        return account.participant()
                .flatMap(code -> byKind().values().stream()
                        .flatMap(List::stream)
                        .filter(participant -> participant.code().equals(code))
                        .findFirst())
                .map(participant -> participant.name().in(active.get()))
                .orElse("");
    }

    /** Kinds of which there are participants. */
    public List<ParticipantKind> getKinds() {
        return byKind().keySet().stream()
                .filter(kind -> !participantsOf(kind).isEmpty())
                .toList();
    }

    /** Those for whose people accounts are opened, in their order. */
    public List<Participant> participantsOf(ParticipantKind kind) {
        return byKind().getOrDefault(kind, List.of()).stream()
                .filter(participant -> !participant.isRetired())
                .toList();
    }

    /** What became of the new account's link. */
    public SetUpLink getLink() {
        return setUp;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    /** Read once for a page. */
    private Map<ParticipantKind, List<Participant>> byKind() {
        Map<ParticipantKind, List<Participant>> known = byKind;
        if (known == null) {
            known = participants.all().stream()
                    .collect(Collectors.groupingBy(Participant::kind, TreeMap::new, Collectors.toList()));
            byKind = known;
        }
        return known;
    }

    public @Nullable String getParticipant() {
        return participant;
    }

    public void setParticipant(@Nullable String participant) {
        this.participant = participant;
    }
}
