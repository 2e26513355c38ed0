package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AddressJustTaken;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.people.AccountDesk;
import org.mirps.employment.participant.people.EmailNotPossible;
import org.mirps.employment.participant.people.EmailTaken;
import org.mirps.employment.participant.people.RoleMissing;
import org.mirps.employment.participant.people.RoleNeedsParticipant;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code admin/accounts.xhtml?account=}: the accounts, opening one, whose single-use link is shown once, and closing one as a whole. */
@Named
@RequestScoped
public class AccountsPage {

    private static final String HERE = "/admin/accounts.xhtml?faces-redirect=true";

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

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Account> accounts;
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
            participant = null; // the next person may work for anybody
            accounts = null; // the new one is among them
        } catch (EmailTaken | EmailNotPossible | AddressJustTaken refused) {
            FieldMessages.refuse("accountsForm:email", Texts.of(refused, active.get()));
        } catch (RoleMissing | RoleNeedsParticipant refused) {
            FieldMessages.refuse("accountsForm:roles", Texts.of(refused, active.get()));
        }
    }

    /** Whether a role is ticked, as it was sent where the form was refused. */
    public boolean isTicked(Role role) {
        return !setUp.isShown() && chosen.roles().contains(role);
    }

    /** Closes the account that is asked about, as a whole. */
    public String close() {
        desk.close(getAsked().id());
        return HERE + "&done=closed";
    }

    public String reopen() {
        desk.reopen(getAsked().id());
        return HERE + "&done=reopened";
    }

    /** A row for each person and whom they work for. @param ended whether they do that no longer */
    public record Line(Account account, String roles, String participant, boolean ended) {}

    /** Ordered by address. */
    public List<Line> getLines() {
        return accounts().stream()
                .flatMap(account -> account.memberships().stream())
                .map(each -> new Line(each.account(), rolesOf(each), participantOf(each), !each.isEnabled()))
                .toList();
    }

    /** Whether an account was chosen to be looked at. */
    public boolean isAsking() {
        return !setUp.isShown() && asked().isPresent();
    }

    /** The account chosen. Throws NotFound. */
    public Account getAsked() {
        return asked().orElseThrow(() -> new NotFound("account"));
    }

    /** What its person works for. */
    public List<Line> getAskedLines() {
        return getLines().stream()
                .filter(line -> line.account().id().equals(getAsked().id()))
                .toList();
    }

    /** Whether it is that of the person who looks. */
    public boolean isSelf() {
        return getAsked().id().equals(user.accountId());
    }

    private Optional<Account> asked() {
        String id = request.getParameter("account");
        return accounts().stream()
                .filter(account -> Long.toString(account.id().value()).equals(id))
                .findFirst();
    }

    /** Read once for a page. */
    private List<Account> accounts() {
        List<Account> known = accounts;
        if (known == null) {
            known = desk.accounts();
            accounts = known;
        }
        return known;
    }

    private String rolesOf(Membership membership) {
        Texts words = Texts.of("participant", active.get());
        return membership.roles().stream()
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
    private String participantOf(Membership membership) {
        return membership
                .participant()
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
