package org.mirps.employment.participant.role.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.AddressJustTaken;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.Person;
import org.mirps.employment.participant.people.EmailNotPossible;
import org.mirps.employment.participant.people.EmailTaken;
import org.mirps.employment.participant.people.NameMissing;
import org.mirps.employment.participant.people.web.PeoplePage;
import org.mirps.employment.participant.people.web.SetUpLink;
import org.mirps.employment.participant.role.AlreadyHandedOver;
import org.mirps.employment.participant.role.HandoverDesk;
import org.mirps.employment.participant.role.HandoverPlan;
import org.mirps.employment.participant.role.LastFocalPoint;
import org.mirps.employment.participant.role.Successor;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code account/handover.xhtml?person=}: who comes after a focal point, and what becomes of the account of who goes. */
@Named
@RequestScoped
public class HandoverPage {

    /** What is chosen in the list for somebody who has no account. */
    private static final String NEW = "new";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    HandoverDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    @Inject
    SetUpLink setUp;

    private @Nullable HandoverPlan plan;
    private String gone = "";
    private String comes = "";
    private String name = "";
    private String email = "";
    private Language speaks = Language.DEFAULT;
    private boolean stays;

    @PostConstruct
    void load() {
        speaks = language.get();
        try {
            HandoverPlan found = desk.plan(member(Objects.requireNonNullElse(request.getParameter("person"), "")));
            plan = found;
            stays = found.own();
        } catch (AlreadyHandedOver refused) {
            gone = Texts.of(refused, language.get());
        }
    }

    /** Goes back to the people; stays where somebody was invited, to say where the link went. */
    public @Nullable String handOver() {
        if (comes.isEmpty()) {
            return refuse("comes", Texts.of("participant", language.get()).get("handover.message.nobody"));
        }
        try {
            MembershipId known = comes.equals(NEW) ? null : member(comes);
            HandoverPlan shown = getPlan();
            var link =
                    desk.handOver(shown.goes().id(), new Successor(known, email, name, speaks), stays || shown.own());
            if (known == null) {
                setUp.show(link, name, email);
                return null;
            }
            return shown.own() ? "/index.xhtml?faces-redirect=true" : PeoplePage.HERE + "&done=handedOver";
        } catch (NameMissing refused) {
            return refuse("name", refused);
        } catch (EmailNotPossible | EmailTaken | AddressJustTaken refused) {
            return refuse("email", refused);
        } catch (LastFocalPoint refused) {
            return refuse("comes", refused);
        }
    }

    private @Nullable String refuse(String field, BusinessRefusal refused) {
        return refuse(field, Texts.of(refused, language.get()));
    }

    private static @Nullable String refuse(String field, String text) {
        FieldMessages.refuse("handoverForm:" + field, text);
        return null;
    }

    private static MembershipId member(String typed) {
        if (!NUMBER.matcher(typed).matches()) {
            throw new NotFound("membership " + typed);
        }
        return new MembershipId(Long.parseLong(typed));
    }

    /** Only where there is no {@link #getGone}. */
    public HandoverPlan getPlan() {
        return Objects.requireNonNull(plan);
    }

    /** That somebody came after this focal point before; empty where that is not so. */
    public String getGone() {
        return setUp.isShown() ? "" : gone;
    }

    public String getParticipantName() {
        return getPlan().participant().name().in(language.get());
    }

    /** A person of the list, with what they do. */
    public String said(Person person) {
        Texts words = Texts.of("participant", language.get());
        String role =
                words.get("Role." + person.roles().stream().sorted().findFirst().orElseThrow());
        String state = person.state() != Person.State.ACTIVE ? " · " + words.get("PersonState.INVITED") : "";
        return person.name() + " · " + role + state;
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    /** Whether that was done just now. */
    public boolean isDone() {
        return setUp.isShown();
    }

    /** What became of the link of who was invited. */
    public SetUpLink getLink() {
        return setUp;
    }

    public String getComes() {
        return comes;
    }

    public void setComes(@Nullable String comes) {
        this.comes = Objects.requireNonNullElse(comes, "");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Language getSpeaks() {
        return speaks;
    }

    public void setSpeaks(Language speaks) {
        this.speaks = speaks;
    }

    public boolean isStays() {
        return stays;
    }

    public void setStays(boolean stays) {
        this.stays = stays;
    }
}
