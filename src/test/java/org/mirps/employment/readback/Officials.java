package org.mirps.employment.readback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.bundle.PackageDesk;
import org.mirps.employment.consolidation.bundle.PackageKind;
import org.mirps.employment.consolidation.table.ConsolidationDesk;
import org.mirps.employment.consolidation.table.TableExtract;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.Signing;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;

/** Everybody who has a part in a round, each acting with an account of their own through the use cases. */
@ApplicationScoped
class Officials {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    private AccountRepository accounts;

    @Inject
    private ParticipantRepository participants;

    @Inject
    private FormCatalog forms;

    @Inject
    private RoundRepository rounds;

    @Inject
    private ContributionRepository contributions;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private ContributionReading reading;

    @Inject
    private ConsolidationDesk consolidation;

    @Inject
    private PackageDesk packages;

    @Inject
    private FillingDesk desk;

    @Inject
    private ActingAs acting;

    @Inject
    private Clock clock;

    private final Map<String, AccountId> people = new HashMap<>();

    /** Publishes a form and opens a round of it for everybody; by code of the participant. */
    @Transactional
    public Map<Participant, ContributionId> open(RoundCode code, String workbook) {
        long version = forms.publish(new FormFile("made.md", workbook.getBytes(StandardCharsets.UTF_8)));
        Instant now = clock.instant();
        Round round = rounds.add(new Round(
                code, LocalizedText.same("Made"), version, ZoneOffset.UTC, now.minus(A_DAY), now.plus(A_DAY)));
        Map<Participant, ContributionId> opened = new LinkedHashMap<>();
        for (Participant participant : participants.all()) {
            opened.put(
                    participant,
                    contributions
                            .add(new Contribution(round.id(), participant.code()))
                            .id());
        }
        return opened;
    }

    /** Fills a contribution and the paper alike. Whether anything was done. */
    public boolean fill(Participant participant, ContributionId id, Paper paper, Dice dice) {
        return as(Role.FOCAL_POINT, participant.code(), () -> new Filling(desk, id, paper, dice).fill());
    }

    public void submit(Participant participant, ContributionId id) {
        as(Role.FOCAL_POINT, participant.code(), () -> {
            Signing signing = reading.overview(id, Language.ES).signing();
            List<String> ready = signing.sections().stream()
                    .filter(Signing.Section::isReady)
                    .map(line -> line.section().name())
                    .toList();
            if (!ready.isEmpty()) {
                signOffs.signSections(id, ready, signing.revision());
            }
            signOffs.signOff(id);
            return workflow.submit(id);
        });
    }

    public void accept(ContributionId id) {
        as(Role.COORDINATOR, null, () -> {
            workflow.accept(id, 1);
            return id;
        });
    }

    public byte[] longTable(RoundCode round) {
        return table(out -> consolidation.writeLong(round, TableExtract.ALL, TableWriter.Purpose.DATA, out));
    }

    /** @param repeat empty for the form itself */
    /** The package of the round. */
    public byte[] wholePackage(RoundCode round) {
        return table(out -> {
            packages.write(round, PackageKind.PACKAGE, Language.EN, out);
            return 0;
        });
    }

    public byte[] wideTable(RoundCode round, String repeat) {
        return table(out -> consolidation.writeWide(round, repeat, TableExtract.ALL, TableWriter.Purpose.DATA, out));
    }

    private byte[] table(Writing writing) {
        return as(Role.ANALYST, null, () -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try {
                writing.to(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return file.toByteArray();
        });
    }

    private <T> T as(Role role, @Nullable ParticipantCode participant, Supplier<T> work) {
        String email = (role + "." + participant + "@readback.example").toLowerCase(Locale.ROOT);
        AccountId person = people.computeIfAbsent(email, unused -> account(email, role, participant));
        return acting.person(person, work);
    }

    private AccountId account(String email, Role role, @Nullable ParticipantCode participant) {
        return desk.inTransaction(() -> accounts.add(
                        new Account(email, email, Language.ES, EnumSet.of(role), participant, clock.instant()))
                .id());
    }

    private interface Writing {
        long to(OutputStream out) throws IOException;
    }
}
