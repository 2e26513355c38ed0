package org.mirps.employment.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.XlsxWriter;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.StorageRoom;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/** The list of participants as a file: taken out, and brought in again after a look at what that changes. */
@UseCases
public class RosterDesk {

    /** Of a file that is uploaded. */
    public static final int MOST_BYTES = RosterFile.MOST_BYTES;

    private static final String SHEET = "participants";

    @Inject
    ParticipantDesk participants;

    @Inject
    GroupDesk groups;

    @Inject
    RosterUploadRepository uploads;

    @Inject
    TableWriter tables;

    @Inject
    StorageRoom room;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** What an upload would change. @param fileName as it was sent */
    public record Shown(String fileName, RosterPreview preview) {}

    /** All participants in their order, for a spreadsheet. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TableWriter.Rows rows = tables.begin(RosterColumn.headings(), TableWriter.Purpose.EXCEL, out);
            for (List<@Nullable String> row : rows()) {
                rows.write(row);
            }
            rows.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return out.toByteArray();
    }

    /** The same as a workbook with one sheet. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.EXPORT)
    @Transactional
    public byte[] xlsx() {
        List<Workbook.Line> lines = new ArrayList<>();
        rows().forEach(row -> lines.add(new Workbook.Line(
                lines.size() + 2,
                row.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList())));
        return XlsxWriter.write(new Workbook(List.of(new Workbook.Sheet(SHEET, 0, 1, RosterColumn.headings(), lines))));
    }

    /**
     * Keeps a file to look at what it would change; it takes the place of the one before of the same person.
     *
     * @param content a CSV in UTF-8 or an .xlsx
     * @throws RosterNotReadable if it is no list of participants
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public void upload(String fileName, byte[] content) {
        RosterFile.read(fileName, content);
        room.requireFor(content.length);
        String name = FormFile.uploaded(fileName, content).name();
        AccountId person = currentUser.accountId();
        uploads.lock(person)
                .ifPresentOrElse(
                        before -> before.replace(name, content, clock.instant()),
                        () -> uploads.add(new RosterUpload(person, name, content, clock.instant())));
    }

    /** What the person's upload would change; empty if there is none, or one that an earlier release could read and this one cannot. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public Optional<Shown> preview() {
        try {
            return uploads.of(currentUser.accountId())
                    .map(upload -> new Shown(upload.fileName(), preview(upload, participants.participants())));
        } catch (RosterNotReadable ofAnEarlierRelease) {
            return Optional.empty();
        }
    }

    /**
     * Does what the preview says, and nothing else, all of it or nothing. Rows that are refused are left out.
     *
     * @param seen {@link RosterPreview#seen}
     * @return how many were added or changed
     * @throws RosterChangedMeanwhile if it would not be what the person has seen
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public long apply(String seen) {
        List<Participant> present = participants.hold();
        RosterUpload upload = uploads.lock(currentUser.accountId()).orElseThrow(RosterChangedMeanwhile::new);
        RosterPreview preview = preview(upload, present);
        if (!preview.seen().equals(seen)) {
            throw new RosterChangedMeanwhile();
        }
        Map<ParticipantCode, Participant> known =
                present.stream().collect(Collectors.toMap(Participant::code, Function.identity()));
        for (RosterLine line : preview.lines()) {
            switch (line.outcome()) {
                case ADDED -> add(line);
                case CHANGED ->
                    change(line, Objects.requireNonNull(known.get(line.known().orElseThrow())));
                case UNCHANGED, REFUSED -> {}
            }
        }
        preview.lines().stream()
                .filter(line -> line.changes(RosterColumn.GROUPS))
                .forEach(line -> groups.assign(
                        line.known().orElseGet(() -> new ParticipantCode(line.code())),
                        Objects.requireNonNull(line.groups())));
        if (preview.reordered()) {
            participants.arrange(preview.order());
        }
        uploads.remove(upload);
        return preview.count(RosterLine.Outcome.ADDED) + preview.count(RosterLine.Outcome.CHANGED);
    }

    /** Throws the person's upload away. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Transactional
    public void discard() {
        uploads.lock(currentUser.accountId()).ifPresent(uploads::remove);
    }

    private void add(RosterLine line) {
        ParticipantCode code = participants.add(line.plan());
        if (line.retired()) {
            participants.retire(code);
        }
    }

    private void change(RosterLine line, Participant known) {
        participants.change(known.code(), known.changes(), line.plan());
        if (line.changes(RosterColumn.RETIRED) && line.retired()) {
            participants.retire(known.code());
        } else if (line.changes(RosterColumn.RETIRED)) {
            participants.bringBack(known.code());
        }
    }

    private RosterPreview preview(RosterUpload upload, List<Participant> present) {
        return RosterComparison.of(
                RosterFile.read(upload.fileName(), upload.content()),
                upload.content(),
                present,
                RosterGroups.of(groups.groups()));
    }

    private List<List<@Nullable String>> rows() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        RosterGroups grouped = RosterGroups.of(groups.groups());
        for (Participant participant : participants.participants()) {
            rows.add(RosterRow.of(participant, rows.size() + 1, grouped.of(participant.code())));
        }
        return rows;
    }
}
