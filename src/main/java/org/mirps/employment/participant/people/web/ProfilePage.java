package org.mirps.employment.participant.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.participant.people.EmailNotPossible;
import org.mirps.employment.participant.people.EmailTaken;
import org.mirps.employment.participant.people.NameMissing;
import org.mirps.employment.participant.people.PasswordWrong;
import org.mirps.employment.participant.people.Profile;
import org.mirps.employment.participant.people.ProfileDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code account/profile.xhtml}: how the person is called and written to, and the address by which they sign in. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    ProfileDesk desk;

    @Inject
    ActiveLanguage language;

    private String name = "";
    private String position = "";
    private String zone = "";
    private MailRhythm rhythm = MailRhythm.AT_ONCE;
    private String email = "";
    private String password = "";
    private boolean changed;
    private ProfileDesk.Addresses addresses;

    @PostConstruct
    void load() {
        Profile own = desk.own();
        name = own.name();
        position = own.position();
        zone = own.zone().getId();
        rhythm = own.rhythm();
        addresses = desk.addresses();
    }

    /** Saves what the person says of themselves. */
    public void save() {
        try {
            desk.change(new Profile(name, position, ZoneId.of(zone), rhythm));
            changed = true;
        } catch (NameMissing refused) {
            refuse("profileForm:name", refused);
        }
    }

    /** Sends the link that confirms the new address. */
    public void wantEmail() {
        try {
            desk.wantEmail(email, password);
            email = "";
            addresses = desk.addresses();
        } catch (EmailNotPossible | EmailTaken refused) {
            refuse("addressForm:email", refused);
        } catch (PasswordWrong refused) {
            refuse("addressForm:password", refused);
        }
    }

    /** Whether that was done just now: no address says so. */
    public boolean isChanged() {
        return changed;
    }

    public ProfileDesk.Addresses getAddresses() {
        return addresses;
    }

    /** The address that waits to be confirmed; empty if none does. */
    public String getWanted() {
        return addresses.wanted().orElse("");
    }

    public List<MailRhythm> getRhythms() {
        return Arrays.asList(MailRhythm.values());
    }

    /** Those of the region, and the person's own. */
    public List<String> getZones() {
        return Stream.concat(RegionalTime.ZONES.stream(), Stream.of(zone))
                .distinct()
                .toList();
    }

    public String nameOfZone(String id) {
        return RegionalTime.nameOf(id, language.get());
    }

    private void refuse(String field, BusinessRefusal refused) {
        FieldMessages.refuse(field, Texts.of(refused, language.get()));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    /** @param position null where it is left blank */
    public void setPosition(@Nullable String position) {
        this.position = Objects.requireNonNullElse(position, "");
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public MailRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(MailRhythm rhythm) {
        this.rhythm = rhythm;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
