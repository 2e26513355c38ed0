package org.mirps.employment.participant.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.AddressJustTaken;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.Person;
import org.mirps.employment.participant.people.EmailNotPossible;
import org.mirps.employment.participant.people.EmailTaken;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/**
 * {@code account/people.xhtml?person=}: the people whose accounts one looks after; invites somebody, whose single-use link is shown once,
 * and changes what belongs to one of them.
 */
@Named
@RequestScoped
public class PeoplePage {

    public static final String HERE = "/account/people.xhtml?faces-redirect=true";

    @Inject
    PeopleDesk desk;

    @Inject
    PeopleWords words;

    @Inject
    CurrentUser user;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    @Inject
    SetUpLink setUp;

    private List<Person> people = List.of();
    private String email = "";
    private String name = "";
    private Language speaks = Language.DEFAULT;
    private @Nullable String participant;
    private @Nullable Long institution;
    private @Nullable Long joins;

    @PostConstruct
    void load() {
        look();
        joins = asked().flatMap(Person::institution).map(InstitutionId::value).orElse(null);
    }

    /** Reads who there is, as it is now. */
    public void look() {
        people = desk.people();
    }

    /** Opens the account and stays, to show the link. */
    public void invite() {
        try {
            setUp.show(desk.invite(invitation()), name, email);
            email = "";
            name = "";
            participant = null; // the next person is hardly of the same
            look();
        } catch (EmailTaken | EmailNotPossible | AddressJustTaken refused) {
            say(refused);
        }
    }

    /** Makes a new link and stays, to show it. */
    public void newLink() {
        Person person = getAsked();
        setUp.show(desk.newLink(person.id()), person.name(), person.email());
    }

    public String disable() {
        desk.disable(getAsked().id());
        return HERE + "&done=disabled";
    }

    public String enable() {
        desk.enable(getAsked().id());
        return HERE + "&done=enabled";
    }

    public String assign() {
        desk.assign(getAsked().id(), id(joins));
        return HERE + "&done=assigned";
    }

    /** In the order of their names. */
    public List<PeopleWords.Line> getLines() {
        return people.stream().map(words::line).toList();
    }

    /** Whether somebody was chosen to be looked after. */
    public boolean isAsking() {
        return !setUp.isShown() && asked().isPresent();
    }

    /** The person chosen. Throws NotFound. */
    public Person getAsked() {
        return asked().orElseThrow(() -> new NotFound("person"));
    }

    /** Whether one may make a new link for the person chosen: not for oneself, and a focal point not for another one. */
    public boolean isLinking() {
        return !isSelf() && (isForFocalPoints() || !getAsked().roles().contains(Role.FOCAL_POINT));
    }

    /** Whether somebody may come after the person chosen. */
    public boolean isHandingOver() {
        return getAsked().roles().contains(Role.FOCAL_POINT);
    }

    /** Whether the person chosen is the one who looks. */
    public boolean isSelf() {
        return getAsked().account().equals(user.accountId());
    }

    /** Whether it is the focal points of everybody that are seen. */
    public boolean isForFocalPoints() {
        return user.has(Role.COORDINATOR);
    }

    /** Whether it is the people of the own government. */
    public boolean isForOwn() {
        return user.has(Role.FOCAL_POINT);
    }

    /** Those which people can join. */
    public List<Institution> getInstitutions() {
        return words.institutions().stream().filter(Institution::isActive).toList();
    }

    public String nameOf(Institution each) {
        return each.name().in(language.get());
    }

    public List<Participant> getParticipants() {
        return words.participants();
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    private Optional<Person> asked() {
        String id = request.getParameter("person");
        return people.stream()
                .filter(person -> Long.toString(person.id().value()).equals(id))
                .findFirst();
    }

    private PeopleDesk.Invitation invitation() {
        return new PeopleDesk.Invitation(
                email, name, speaks, participant == null ? null : new ParticipantCode(participant), id(institution));
    }

    private static @Nullable InstitutionId id(@Nullable Long number) {
        return number == null ? null : new InstitutionId(number);
    }

    private void say(BusinessRefusal refused) {
        FieldMessages.refuse("peopleForm:email", Texts.of(refused, language.get()));
    }

    /** What became of the link that was made. */
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

    public Language getSpeaks() {
        return speaks;
    }

    public void setSpeaks(Language speaks) {
        this.speaks = speaks;
    }

    public @Nullable String getParticipant() {
        return participant;
    }

    public void setParticipant(@Nullable String participant) {
        this.participant = participant;
    }

    public @Nullable Long getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable Long institution) {
        this.institution = institution;
    }

    public @Nullable Long getJoins() {
        return joins;
    }

    public void setJoins(@Nullable Long joins) {
        this.joins = joins;
    }
}
