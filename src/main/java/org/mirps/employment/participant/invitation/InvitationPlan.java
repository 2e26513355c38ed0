package org.mirps.employment.participant.invitation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.invitation.InvitationLine.Outcome;
import org.mirps.employment.participant.people.EmailNotPossible;
import org.mirps.employment.participant.people.EmailRules;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.PlainText;

/** Decides line by line who of a list is invited. */
final class InvitationPlan {

    private static final int LONGEST_NAME = 200;
    private static final Map<String, Language> LANGUAGES = Map.of(
            "", Language.DEFAULT,
            "es", Language.ES,
            "espanol", Language.ES,
            "spanish", Language.ES,
            "en", Language.EN,
            "ingles", Language.EN,
            "english", Language.EN);

    private final InvitationGround ground;
    private final Set<String> listed = new HashSet<>();
    private final Map<ParticipantCode, Long> room = new HashMap<>();
    private long roomInAll;

    InvitationPlan(InvitationGround ground) {
        this.ground = ground;
        this.roomInAll = ground.room();
    }

    List<InvitationLine> of(List<ListedPerson> people) {
        List<InvitationLine> lines = new ArrayList<>();
        people.forEach(person -> lines.add(line(person)));
        return lines;
    }

    private InvitationLine line(ListedPerson person) {
        if (PlainText.isBlank(person.name()) || person.name().length() > LONGEST_NAME) {
            return InvitationLine.refused(person, Outcome.NO_NAME);
        }
        String email = email(person.email());
        if (email == null) {
            return InvitationLine.refused(person, Outcome.NO_EMAIL);
        }
        if (!listed.add(ListColumns.plain(email))) {
            return InvitationLine.refused(person, Outcome.TWICE);
        }
        Language language = LANGUAGES.get(ListColumns.plain(person.language()));
        if (language == null) {
            return InvitationLine.refused(person, Outcome.NO_LANGUAGE);
        }
        InvitationGround.Place place = ground.place(person.belongs());
        Outcome fault = place.fault();
        if (fault != null) {
            return InvitationLine.refused(person, fault);
        }
        if (ground.isOf(email, place.participant())) {
            return InvitationLine.refused(person, Outcome.HAS_ACCOUNT);
        }
        if (!takeRoom(place.participant(), !ground.hasAccount(email))) {
            return InvitationLine.refused(person, Outcome.TOO_MANY);
        }
        return new InvitationLine(
                person.line(),
                person.name(),
                email,
                person.belongs(),
                Outcome.INVITED,
                Optional.of(new PeopleDesk.Invitation(
                        email, person.name(), language, place.participant(), place.institution())));
    }

    private static @Nullable String email(String typed) {
        try {
            return EmailRules.require(typed);
        } catch (EmailNotPossible none) {
            return null;
        }
    }

    /** @param opened whether it takes an account more */
    private boolean takeRoom(@Nullable ParticipantCode participant, boolean opened) {
        if (participant == null) {
            throw new IllegalArgumentException("A place without a fault has a participant");
        }
        long left = room.computeIfAbsent(participant, ground::room);
        if (left <= 0 || opened && roomInAll <= 0) {
            return false;
        }
        room.put(participant, left - 1);
        roomInAll -= opened ? 1 : 0;
        return true;
    }
}
