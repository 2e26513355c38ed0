package org.mirps.employment.participant.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.mail.MailOff;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.participant.invitation.InvitationLine.Outcome;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;

/** Lists against what the database knows; no mail is sent from here, so nobody is invited. With mail: MailReachesPeopleJourneyIT. */
@ExtendWith(ArquillianExtension.class)
class InvitationDeskIT {

    @Inject
    private InvitationDesk desk;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private AccountRepository accounts;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    private AccountId focalPoint;
    private String some;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void people() {
        some = Long.toString(System.nanoTime());
        focalPoint = ground.person("Lists focal", Role.FOCAL_POINT, "BZ");
    }

    @Test
    void aCoordinatorNamesParticipants() {
        String known = accounts.get(focalPoint).email().toUpperCase(Locale.ROOT);
        String list = "nombre;correo;código;idioma\nAda;ada" + some + "@a.example;bz;en\nEva;" + known
                + ";BZ;es\nIda;ida" + some + "@a.example;ZZ;es";
        List<InvitationLine> lines =
                as(ground.coordinator(), () -> desk.preview(list)).lines();
        assertThat(lines)
                .extracting(InvitationLine::outcome)
                .containsExactly(Outcome.INVITED, Outcome.HAS_ACCOUNT, Outcome.NO_PARTICIPANT);
        assertThat(lines.get(0).invitation().orElseThrow().participant()).isEqualTo(new ParticipantCode("BZ"));
    }

    @Test
    void aFocalPointNamesInstitutionsOfTheOwnParticipant() {
        as(focalPoint, () -> institutions.add(new LocalizedText("Ministerio de Educación " + some, "")));
        String list = "Ada,ada" + some + "@a.example,ministerio de educacion " + some + "\nEva,eva" + some
                + "@a.example,,en\nIda,ida" + some + "@a.example,Otra";
        List<InvitationLine> lines = as(focalPoint, () -> desk.preview(list)).lines();
        assertThat(lines)
                .extracting(InvitationLine::outcome)
                .containsExactly(Outcome.INVITED, Outcome.INVITED, Outcome.NO_INSTITUTION);
        assertThat(lines.get(0).invitation().orElseThrow().institution()).isNotNull();
        assertThat(lines.get(1).invitation().orElseThrow().institution()).isNull();
    }

    @Test
    void withoutMailNobodyIsInvited() {
        String list = "Ada,ada" + some + "@a.example,BZ";
        String seen = as(ground.coordinator(), () -> desk.preview(list)).seen();
        assertThat(as(ground.coordinator(), () -> desk.isPossible())).isFalse();
        assertThatThrownBy(() -> as(ground.coordinator(), () -> desk.invite(list, seen)))
                .isInstanceOf(MailOff.class);
        assertThat(accounts.find("ada" + some + "@a.example")).isEmpty();
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return acting.person(person, work);
    }
}
