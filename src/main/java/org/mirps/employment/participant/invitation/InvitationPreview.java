package org.mirps.employment.participant.invitation;

import java.util.List;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.shared.Sha256;

/** What would happen with each line of a list. */
public record InvitationPreview(List<InvitationLine> lines) {

    public List<PeopleDesk.Invitation> invited() {
        return lines.stream().flatMap(line -> line.invitation().stream()).toList();
    }

    /** Tells it apart from every other. */
    public String seen() {
        return Sha256.of(lines.toString());
    }
}
