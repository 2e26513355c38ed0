package org.mirps.employment.participant.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.participant.invitation.InvitationLine.Outcome;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;

/** What happens with each line of a list. */
class InvitationPlanTest {

    private static final ParticipantCode GT = new ParticipantCode("GT");

    private final Ground ground = new Ground();

    @Test
    void whoCanBeInvitedIs() {
        InvitationLine line = lines("Ada,ADA@Trabajo.gob,GT,inglés").get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.INVITED);
        assertThat(line.invitation().orElseThrow().email()).isEqualTo("ada@trabajo.gob");
        assertThat(line.invitation().orElseThrow().language()).isEqualTo(Language.EN);
        assertThat(line.invitation().orElseThrow().participant()).isEqualTo(GT);
    }

    @Test
    void eachLineSaysWhyNot() {
        assertThat(outcomes("""
                        Ada,ada@a.gob,GT,es
                        Ada,ADA@A.GOB,GT,es
                        Ada,ada@á.gob,GT,es
                        Eva,taken@a.gob,GT,es
                        ,x@a.gob,GT,es
                        Eva,nowhere,GT,es
                        Eva,eva@a.gob,XX,es
                        Eva,eva2@a.gob,old,es
                        Eva,eva3@a.gob,GT,fr
                        """))
                .containsExactly(
                        Outcome.INVITED,
                        Outcome.TWICE,
                        Outcome.TWICE,
                        Outcome.HAS_ACCOUNT,
                        Outcome.NO_NAME,
                        Outcome.NO_EMAIL,
                        Outcome.NO_PARTICIPANT,
                        Outcome.RETIRED,
                        Outcome.NO_LANGUAGE);
    }

    @Test
    void noMoreThanThereIsRoomFor() {
        String three = "A,a@a.gob,GT\nB,b@a.gob,GT\nC,c@a.gob,GT";
        ground.roomOfParticipant = 2;
        assertThat(outcomes(three)).containsExactly(Outcome.INVITED, Outcome.INVITED, Outcome.TOO_MANY);
        ground.roomInAll = 1;
        assertThat(outcomes(three)).containsExactly(Outcome.INVITED, Outcome.TOO_MANY, Outcome.TOO_MANY);
    }

    @Test
    void whatWasSeenIsToldApart() {
        String seen = new InvitationPreview(lines("Ada,ada@a.gob,GT")).seen();
        assertThat(new InvitationPreview(lines("Ada,ada@a.gob,GT")).seen()).isEqualTo(seen);
        assertThat(new InvitationPreview(lines("Ada,ada@a.gob,GT,en")).seen()).isNotEqualTo(seen);
        ground.taken = "ada@a.gob";
        assertThat(new InvitationPreview(lines("Ada,ada@a.gob,GT")).seen()).isNotEqualTo(seen);
    }

    @Test
    void whoHasAnAccountOfAnotherParticipantIsInvitedAndTakesNoAccountMore() {
        ground.roomInAll = 1;
        assertThat(outcomes("Eva,elsewhere@a.gob,GT\nAda,ada@a.gob,GT\nLia,lia@a.gob,GT"))
                .containsExactly(Outcome.INVITED, Outcome.INVITED, Outcome.TOO_MANY);
    }

    private List<Outcome> outcomes(String list) {
        return lines(list).stream().map(InvitationLine::outcome).toList();
    }

    private List<InvitationLine> lines(String list) {
        return new InvitationPlan(ground).of(ListReader.read(list));
    }

    /** One participant, another one that is retired, and one address that has an account. */
    private static final class Ground implements InvitationGround {

        private String taken = "taken@a.gob";
        private long roomOfParticipant = 200;
        private long roomInAll = 5_000;

        @Override
        public boolean hasAccount(String email) {
            return email.equals(taken) || email.equals("elsewhere@a.gob");
        }

        @Override
        public boolean isOf(String email, @Nullable ParticipantCode participant) {
            return email.equals(taken);
        }

        @Override
        public Place place(String typed) {
            return switch (typed) {
                case "GT" -> new Place(null, GT, null);
                case "old" -> Place.fault(Outcome.RETIRED);
                default -> Place.fault(Outcome.NO_PARTICIPANT);
            };
        }

        @Override
        public long room(ParticipantCode participant) {
            return roomOfParticipant;
        }

        @Override
        public long room() {
            return roomInAll;
        }
    }
}
