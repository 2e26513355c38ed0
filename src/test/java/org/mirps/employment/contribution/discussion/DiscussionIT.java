package org.mirps.employment.contribution.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.filling.WorkflowGround;
import org.mirps.employment.contribution.notice.NoticeDesk;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LimitReached;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.testing.AppArchive;

@ExtendWith(ArquillianExtension.class)
class DiscussionIT {

    private static final Topic SECTION = new Topic("people", Optional.empty());
    private static final Topic TOTAL = new Topic("people", Optional.of(AnswerKey.of("people_total")));
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private WorkflowGround ground;

    @Inject
    private DiscussionDesk desk;

    @Inject
    private DiscussionReading reading;

    @Inject
    private AttachmentDesk attachments;

    @Inject
    private NoticeDesk notices;

    private WorkflowGround.Place place;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aContribution() {
        place = ground.lay();
    }

    @Test
    void whoIsNamedAndWhoHasSpokenBeforeIsToldAndNobodyElse() {
        int before = unread(place.colleague()); // of the delegation
        int mine = unread(place.contributor());
        say(place.contributor(), TOTAL, "Is this of 2024?", place.colleague());
        assertThat(unread(place.colleague())).isEqualTo(before + 1);
        assertThat(told(place.colleague()))
                .startsWith("contributor")
                .contains("mentioned you")
                .contains("Persons");
        assertThat(unread(place.contributor())).isEqualTo(mine);
        assertThat(unread(place.focalPoint())).isZero();

        say(place.focalPoint(), TOTAL, "Yes.");
        assertThat(unread(place.contributor())).isEqualTo(mine + 1);
        assertThat(told(place.contributor())).startsWith("focal point").contains("where you have commented too");
        assertThat(unread(place.colleague())).isEqualTo(before + 1);

        say(place.colleague(), SECTION, "Something else.");
        assertThat(unread(place.contributor())).isEqualTo(mine + 1);
        assertThat(unread(place.coordinator())).isZero();
        assertThat(read(place.colleague(), TOTAL).entries())
                .extracting(Discussion.Entry::text, Discussion.Entry::mentioned)
                .containsExactly(tuple("Is this of 2024?", List.of(name(place.colleague()))), tuple("Yes.", List.of()));
    }

    @Test
    void nobodyOfAnotherGovernmentIsNamedOrReads() {
        say(place.contributor(), TOTAL, "For ourselves", place.stranger(), place.coordinator());
        assertThat(unread(place.stranger())).isZero();
        assertThat(unread(place.coordinator())).isZero();
        assertThatThrownBy(() -> read(place.stranger(), TOTAL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(place.stranger(), TOTAL, "Me too")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settle(place.stranger(), TOTAL)).isInstanceOf(NotFound.class);
        assertThat(read(place.contributor(), TOTAL).people())
                .extracting(Discussion.Colleague::id)
                .contains(place.colleague().value(), place.focalPoint().value())
                .doesNotContain(place.contributor().value(), place.stranger().value());
    }

    @Test
    void whoeverDoesNotSeeTheSectionIsNeitherOfferedNorTold() {
        AccountId newcomer = ground.newcomer();
        say(place.contributor(), TOTAL, "Look at this", newcomer);
        assertThat(unread(newcomer)).isZero();
        assertThat(read(place.contributor(), TOTAL).entries().get(0).mentioned())
                .isEmpty();
        assertThat(read(place.contributor(), TOTAL).people())
                .extracting(Discussion.Colleague::id)
                .doesNotContain(newcomer.value());
    }

    @Test
    void whatIsSettledIsOpenAgainWithTheNextMessage() {
        settle(place.contributor(), TOTAL);
        assertThat(read(place.contributor(), TOTAL).entries()).isEmpty();
        say(place.contributor(), TOTAL, "Check this");
        settle(place.colleague(), TOTAL);
        settle(place.focalPoint(), TOTAL);
        assertThat(read(place.contributor(), TOTAL).entries()).hasSize(2);
        assertThat(read(place.contributor(), TOTAL).isSettled()).isTrue();
        assertThat(others()).containsExactly(new DiscussionCount(1, true, 0));
        say(place.contributor(), TOTAL, "Not yet");
        assertThat(read(place.contributor(), TOTAL).isSettled()).isFalse();
        assertThat(others()).containsExactly(new DiscussionCount(2, false, 0));
    }

    @Test
    void aMessageSaysSomethingAndNotTooMuch() {
        assertThatThrownBy(() -> say(place.contributor(), TOTAL, " \n")).isInstanceOf(CommentNotPossible.class);
        assertThatThrownBy(() -> say(place.contributor(), TOTAL, "x".repeat(4_001)))
                .isInstanceOf(CommentNotPossible.class);
        String markup = "<script>alert(1)</script> & <b>ñ</b> \uD83D\uDE00 " + "é".repeat(3_900);
        say(place.contributor(), TOTAL, markup);
        assertThat(read(place.contributor(), TOTAL).entries())
                .extracting(Discussion.Entry::text)
                .containsExactly(markup);
    }

    @Test
    void onlyWhatTheFormAsksIsTalkedAbout() {
        assertThatThrownBy(() -> read(place.contributor(), new Topic("nothing", Optional.empty())))
                .isInstanceOf(NotFound.class);
        Topic elsewhere = new Topic("permits", TOTAL.question());
        assertThatThrownBy(() -> say(place.contributor(), elsewhere, "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileSupportsAQuestionUntilItIsRemoved() {
        attach(TOTAL, "Informe.pdf", PDF);
        Discussion.Document file = read(place.colleague(), TOTAL).files().get(0);
        assertThat(file.fileName()).isEqualTo("Informe.pdf");
        RowId id = new RowId(file.id());
        assertThat(as(place.colleague(), () -> attachments.attachment(place.id(), id))
                        .mediaType())
                .isEqualTo("application/pdf");
        for (AccountId other : List.of(place.stranger(), place.coordinator())) {
            assertThatThrownBy(() -> as(other, () -> attachments.attachment(place.id(), id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(others()).containsExactly(new DiscussionCount(0, false, 1));
        assertThatThrownBy(() -> remove(place.stranger(), id)).isInstanceOf(NotFound.class);
        remove(place.focalPoint(), id);
        assertThat(read(place.colleague(), TOTAL).files()).isEmpty();
        assertThat(ground.rows("select count(*) from attachment where id = '" + id + "'"))
                .containsExactly("0");
    }

    @Test
    void aFileThatIsAnAnswerIsNotRemovedAsASupport() {
        String answer = as(place.contributor(), () -> attachments.keep(place.id(), "ley.pdf", PDF));
        RowId id = new RowId(answer.substring(0, 12));
        assertThatThrownBy(() -> remove(place.contributor(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileThatLiesAboutItsTypeIsNotKept() {
        byte[] program = "MZ\u0090 this is a program".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> attach(TOTAL, "Informe.pdf", program)).isInstanceOf(AttachmentRefused.class);
        assertThatThrownBy(() -> attach(TOTAL, "Informe.pdf", new byte[0])).isInstanceOf(AttachmentRefused.class);
    }

    @Test
    void allFilesOfAContributionTogetherHaveALimit() {
        ground.put(
                """
                insert into attachment (id, contribution_id, file_name, media_type, size, content, uploaded_by, uploaded_at)
                values (?, ?, 'big.pdf', 'application/pdf', ?, '', ?, now(3))""",
                RowId.random().value(),
                place.id().value(),
                Limit.MEGABYTES_OF_CONTRIBUTION.most() * FileSize.MEGABYTE - PDF.length,
                place.contributor().value());
        attach(TOTAL, "fits.pdf", PDF);
        assertThatThrownBy(() -> attach(TOTAL, "too-much.pdf", PDF))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining("full");
    }

    @Test
    void theMessageAndTheFileAfterTheLastAreRefusedInWords() {
        ground.put(
                """
                insert into contribution_comment
                    (contribution_id, section, row_id, question, kind, text, written_by, written_at)
                select ?, ?, ?, ?, 'MESSAGE', 'again', ?, now(3) from seq_1_to_199""",
                place.id().value(),
                TOTAL.section(),
                TOTAL.rowColumn(),
                TOTAL.questionColumn(),
                place.contributor().value());
        say(place.contributor(), TOTAL, "the last");
        assertThatThrownBy(() -> say(place.contributor(), TOTAL, "one more"))
                .isInstanceOf(LimitReached.class)
                .hasMessageContaining("COMMENTS_OF_TOPIC");
        say(place.contributor(), SECTION, "elsewhere there is room");

        ground.put("""
                insert into attachment (id, contribution_id, file_name, media_type, size, content, uploaded_by, uploaded_at)
                select lpad(seq, 12, '0'), ?, 'small.pdf', 'application/pdf', 1, '', ?, now(3) from seq_1_to_499""", place.id().value(), place.contributor().value());
        attach(TOTAL, "fits.pdf", PDF);
        assertThatThrownBy(() -> attach(TOTAL, "too-many.pdf", PDF))
                .isInstanceOf(LimitReached.class)
                .hasMessageContaining("FILES_OF_CONTRIBUTION");
        assertThatThrownBy(() -> as(place.contributor(), () -> attachments.keep(place.id(), "door.pdf", PDF)))
                .as("the other door")
                .isInstanceOf(LimitReached.class);
    }

    // Words of the tests

    private void say(AccountId who, Topic topic, String text, AccountId... mentioned) {
        as(who, () -> {
            desk.say(place.id(), topic, text, List.of(mentioned));
            return who;
        });
    }

    private void settle(AccountId who, Topic topic) {
        as(who, () -> {
            desk.settle(place.id(), topic);
            return who;
        });
    }

    private void attach(Topic topic, String name, byte[] content) {
        as(place.contributor(), () -> {
            desk.attach(place.id(), topic, name, content);
            return name;
        });
    }

    private void remove(AccountId who, RowId file) {
        as(who, () -> {
            desk.remove(place.id(), file);
            return who;
        });
    }

    private Discussion read(AccountId who, Topic topic) {
        return as(who, () -> reading.discussion(place.id(), topic, Language.EN));
    }

    private List<DiscussionCount> others() {
        return read(place.contributor(), SECTION).others().stream()
                .map(Discussion.Other::talked)
                .toList();
    }

    private int unread(AccountId who) {
        return as(who, notices::unread);
    }

    /** The newest notice. */
    private String told(AccountId who) {
        return as(who, () -> notices.mine(Language.EN)).get(0).text();
    }

    private String name(AccountId who) {
        return ground.rows("select name from account where id = " + who.value()).get(0);
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return ground.as(person, work);
    }
}
