package org.mirps.employment.consolidation.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.consolidation.bundle.WholePackage;
import org.mirps.employment.consolidation.table.ConsolidationDesk;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.WorkflowGround;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.testing.AppArchive;

/** Vintages of a round that is corrected, on the real database. */
@ExtendWith(ArquillianExtension.class)
class VintageIT {

    @Inject
    private ShownVintage shown;

    @Inject
    private ConsolidationDesk consolidation;

    @Inject
    private WorkflowGround ground;

    @Inject
    private AnswerDesk answers;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private VintageDesk desk;

    private WorkflowGround.Place place;
    private RoundCode round;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aContributionIsSubmitted() {
        place = ground.lay();
        round = new RoundCode(ground.rows(
                        "select r.code from collection_round r join contribution c on c.round_id = r.id where c.id = ?",
                        place.id().value())
                .get(0));
        answer("people_total", "10");
        answer("permits_total", "5");
        submit("people", "permits");
    }

    @Test
    void aCorrectionMakesTheNextOneWhichSaysExactlyThat() throws Exception {
        assertThat(publish("The first")).isEqualTo(1);
        byte[] first = wholePackage(1);
        assertThat(shown()).contains(1);
        coordinator(() -> workflow.sendBack(
                place.id(),
                new ContributionWorkflow.SentBack(1, "Please check", List.of(AnswerKey.of("people_total")))));
        answer("people_total", "12");
        submit("people");
        assertThat(shown()).isEmpty();

        assertThat(publish("")).isEqualTo(2);
        assertThat(shown()).contains(2);

        VintageDesk.Listed listed = as(place.coordinator(), () -> desk.vintages(round));
        assertThat(listed.vintages())
                .extracting(one -> one.vintage().number() + " " + one.vintage().note() + " " + one.revisions())
                .containsExactly("2  1", "1 The first 0");
        assertThat(listed.vintages().get(0).shown())
                .extracting(one -> one.government() + " " + one.question() + " " + one.before() + ">" + one.after()
                        + " " + one.snapshotBefore() + ">" + one.snapshot() + " " + one.reason())
                .containsExactly("GT people_total 10>12 1>2 Please check");
        assertThat(wholePackage(1)).isEqualTo(first);
        assertThat(Sha256.of(first))
                .isEqualTo(listed.vintages().get(1).vintage().sha256());
        WholePackage.read(wholePackage(2)).saysTheSameThroughout();
    }

    @Test
    void whereNothingDiffersThereIsNothingToPublish() throws Exception {
        publish("");
        assertThatThrownBy(() -> publish("Again")).isInstanceOf(NothingNew.class);
        coordinator(() -> workflow.sendBack(
                place.id(),
                new ContributionWorkflow.SentBack(1, "Please check", List.of(AnswerKey.of("people_total")))));
        assertThat(publish("Without Guatemala, which has to correct")).isEqualTo(2);
    }

    @Test
    void aNoteThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> publish("a".repeat(VintageDesk.LONGEST_NOTE + 1)))
                .isInstanceOf(NoteTooLong.class);
    }

    private Optional<Integer> shown() {
        return shown.of(as(place.coordinator(), () -> consolidation.participation(round)));
    }

    private int publish(String note) {
        return as(place.coordinator(), () -> {
            try {
                return desk.publish(round, note);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] wholePackage(int number) {
        return as(place.coordinator(), () -> {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                desk.writePackage(round, number, out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void answer(String question, String value) {
        as(
                place.contributor(),
                () -> answers.save(
                        place.id(),
                        new AnswerSave(
                                AnswerKey.of(question),
                                value,
                                ground.contribution(place).revision(),
                                null),
                        new Onlooker("", 0, Language.EN)));
    }

    /** @param unsigned sections that are still to be signed */
    private void submit(String... unsigned) {
        as(place.focalPoint(), () -> {
            signOffs.signSections(
                    place.id(), List.of(unsigned), ground.contribution(place).revision());
            signOffs.signOff(place.id());
            workflow.submit(place.id());
            return place;
        });
    }

    private void coordinator(Runnable work) {
        as(place.coordinator(), () -> {
            work.run();
            return place;
        });
    }

    private <T> T as(AccountId who, Supplier<T> work) {
        return ground.as(who, work);
    }
}
