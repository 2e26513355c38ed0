package org.mirps.employment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.ParticipantPlan;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LimitReached;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;

/** The list as a file: what goes out comes in unchanged, and an import does what was shown, all of it or nothing. */
@ExtendWith(ArquillianExtension.class)
class RosterDeskIT {

    @Inject
    private RosterDesk desk;

    @Inject
    private ParticipantDesk participants;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void whatIsDownloadedInEitherFormatChangesNothing() {
        as(() -> participants.add(
                new ParticipantPlan("out-in", "academia", "REG", "+Más \"allá\", S.A.", "More", "M", "", "a\n=b")));
        as(() -> done(() -> desk.upload("list.csv", desk.csv())));
        assertThat(preview().preview().isDoing()).isFalse();
        as(() -> done(() -> desk.upload("list.xlsx", desk.xlsx())));
        assertThat(preview().fileName()).isEqualTo("list.xlsx");
        assertThat(preview().preview().isDoing()).isFalse();
        assertThat(preview().preview().untouched()).isZero();
    }

    @Test
    void anImportDoesWhatWasShownAndNothingElse() {
        List<String> before = codes();
        upload(
                "UY,government,UY,Uruguay,Uruguay,,,,no,2",
                "imported,academia,GT,Importada,Imported,IMP,IMP,Nota,yes,",
                "GT,government,GT,Guatemala,Guatemala,Guate,Guate,,no,",
                "refused,kingdom,GT,Reino,Kingdom,,,,no,");
        assertThat(codes()).isEqualTo(before);
        RosterPreview shown = preview().preview();
        assertThat(shown.count(RosterLine.Outcome.REFUSED)).isEqualTo(1);
        assertThat(as(() -> desk.apply(shown.seen()))).isEqualTo(3);
        assertThat(codes().get(1)).isEqualTo("UY");
        assertThat(codes().get(codes().size() - 1)).isEqualTo("imported");
        assertThat(codes()).doesNotContain("refused");
        assertThat(one("imported").isRetired()).isTrue();
        assertThat(one("imported").details().notes()).isEqualTo("Nota");
        assertThat(one("GT").shortName().es()).isEqualTo("Guate");
        assertThat(as(() -> desk.preview())).isEmpty();
    }

    @Test
    void anImportIsRefusedWhenWhatIsThereHasChangedSinceItWasShown() {
        as(() -> participants.add(new ParticipantPlan("meanwhile", "academia", "GT", "Una", "One", "", "", "")));
        upload("meanwhile,academia,GT,Otra,Other,,,,no,", "unborn,academia,GT,Nueva,New,,,,no,");
        String seen = preview().preview().seen();
        as(() -> done(() -> participants.retire(new ParticipantCode("meanwhile"))));
        assertThatThrownBy(() -> as(() -> desk.apply(seen))).isInstanceOf(RosterChangedMeanwhile.class);
        assertThat(codes()).doesNotContain("unborn");
        assertThat(one("meanwhile").name().es()).isEqualTo("Una");
        assertThat(preview().preview().seen()).isNotEqualTo(seen);
    }

    @Test
    void anImportIsRefusedWhenAnotherFileWasUploadedSince() {
        upload("first-file,academia,GT,Una,One,,,,no,");
        String seen = preview().preview().seen();
        upload("second-file,academia,GT,Una,One,,,,no,");
        assertThatThrownBy(() -> as(() -> desk.apply(seen))).isInstanceOf(RosterChangedMeanwhile.class);
        as(() -> done(desk::discard));
        assertThatThrownBy(() -> as(() -> desk.apply(seen))).isInstanceOf(RosterChangedMeanwhile.class);
        assertThat(codes()).doesNotContain("first-file", "second-file");
    }

    @Test
    void aFileThatIsNoListIsNotKept() {
        as(() -> done(desk::discard));
        assertThatThrownBy(() -> as(() -> done(() -> desk.upload("list.csv", new byte[0]))))
                .isInstanceOf(RosterNotReadable.class);
        assertThat(as(() -> desk.preview())).isEmpty();
    }

    @Test
    void eachPersonLooksAtTheOwnFile() {
        upload("own-file,academia,GT,Una,One,,,,no,");
        AccountId other = ground.person("Roster administrator", Role.ADMINISTRATOR, null);
        assertThat(acting.person(other, () -> desk.preview())).isEmpty();
        as(() -> done(desk::discard));
    }

    /** In a transaction that is undone: the others need room. */
    @Test
    void thereIsRoomForAsManyAsTheLimitSays() throws Exception {
        transaction.begin();
        try {
            fillTheList();
        } finally {
            transaction.rollback();
        }
    }

    private void fillTheList() {
        int room = Limit.PARTICIPANTS.most() - codes().size();
        upload(IntStream.rangeClosed(0, room)
                .mapToObj(i -> "many-" + i + ",academia,GT,Una,One,,,,no,")
                .toArray(String[]::new));
        RosterPreview shown = preview().preview();
        assertThat(shown.count(RosterLine.Outcome.ADDED)).isEqualTo(room);
        assertThat(shown.count(RosterLine.Outcome.REFUSED)).isEqualTo(1);
        assertThat(as(() -> desk.apply(shown.seen()))).isEqualTo(room);
        assertThatThrownBy(() -> as(() ->
                        participants.add(new ParticipantPlan("too-many", "academia", "GT", "Una", "One", "", "", ""))))
                .isInstanceOf(LimitReached.class);
    }

    private void upload(String... rows) {
        String text = String.join(",", RosterColumn.headings()) + "\n"
                + List.of(rows).stream().collect(Collectors.joining("\n"));
        as(() -> done(() -> desk.upload("list.csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    private RosterDesk.Shown preview() {
        return as(() -> desk.preview()).orElseThrow();
    }

    private Participant one(String code) {
        return as(() -> participants.participant(new ParticipantCode(code)));
    }

    private List<String> codes() {
        return as(() -> participants.participants()).stream()
                .map(participant -> participant.code().value())
                .toList();
    }

    private static @Nullable Object done(Runnable work) {
        work.run();
        return null;
    }

    private <T extends @Nullable Object> T as(Supplier<T> work) {
        return acting.person(ground.coordinator(), work);
    }
}
