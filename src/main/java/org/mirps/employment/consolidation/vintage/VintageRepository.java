package org.mirps.employment.consolidation.vintage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.Row;

/** Vintages and their packages. Who may have them is asked before. */
@ApplicationScoped
public class VintageRepository {

    /** Far below what the database takes at once (its max_allowed_packet is 16 MB). */
    private static final int PART = 1 << 20;

    @PersistenceContext
    private EntityManager entities;

    /** The newest first. */
    List<Vintage> all(Round round) {
        return entities.createQuery(
                        "select v from Vintage v where v.roundId = :round order by v.number desc", Vintage.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    Optional<Vintage> find(Round round, int number) {
        return entities.createQuery(
                        "select v from Vintage v where v.roundId = :round and v.number = :number", Vintage.class)
                .setParameter("round", round.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The numbers of those of a round by the state of the answers that they hold; of several of one state the latest. */
    Map<String, Integer> byState(long round) {
        Query query = entities.createNativeQuery(
                "select state, max(number) as number from vintage where round_id = ? and state is not null group by state");
        query.setParameter(1, round);
        return Row.of(query).stream().collect(Collectors.toMap(row -> row.text("state"), row -> row.count("number")));
    }

    /** Throws {@link org.mirps.employment.shared.LimitReached} where the round has as many as it may have. */
    void add(Vintage vintage, PackageCopy copy, List<Revision> revisions) throws IOException {
        Limit.VINTAGES_OF_ROUND.requireRoom(vintage.number() - 1L);
        entities.persist(vintage);
        entities.flush();
        try (InputStream in = Files.newInputStream(copy.file())) {
            byte[] part = in.readNBytes(PART);
            for (int seq = 0; part.length > 0; seq++) {
                VintagePart stored = new VintagePart(vintage, seq, part);
                entities.persist(stored);
                entities.flush();
                entities.detach(stored); // one piece in memory, not all of them
                part = in.readNBytes(PART);
            }
        }
        for (int seq = 0; seq < revisions.size(); seq++) {
            add(vintage, seq, revisions.get(seq));
        }
    }

    private void add(Vintage vintage, int seq, Revision revision) {
        Instant submittedAt = revision.submittedAt();
        entities.createNativeQuery(
                        "insert into vintage_revision (vintage_id, seq, government, section, question, repeat_name, row_id, value_before, value,"
                                + " snapshot_before, snapshot, submitted_at, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, vintage.id())
                .setParameter(2, seq)
                .setParameter(3, revision.government())
                .setParameter(4, revision.section())
                .setParameter(5, revision.question())
                .setParameter(6, revision.repeat())
                .setParameter(7, revision.rowId())
                .setParameter(8, revision.before())
                .setParameter(9, revision.after())
                .setParameter(10, revision.snapshotBefore())
                .setParameter(11, revision.snapshot())
                .setParameter(12, submittedAt == null ? null : LocalDateTime.ofInstant(submittedAt, ZoneOffset.UTC))
                .setParameter(13, revision.reason())
                .executeUpdate();
    }

    /** What a vintage changed of the one before it. @param most how many at most, the first ones */
    List<Revision> revisions(Vintage vintage, int most) {
        Query query = entities.createNativeQuery(
                "select government, section, question, repeat_name, row_id, value_before, value, snapshot_before, snapshot,"
                        + " submitted_at, reason from vintage_revision where vintage_id = ? order by seq");
        query.setParameter(1, vintage.id());
        query.setMaxResults(most);
        return Row.of(query).stream().map(VintageRepository::revision).toList();
    }

    /** How many answers each vintage of a round changed, by its number; none for one that changed nothing. */
    Map<Integer, Long> revisionsOf(Round round) {
        Query query = entities.createNativeQuery("select v.number, count(*) as revisions from vintage_revision r"
                + " join vintage v on v.id = r.vintage_id where v.round_id = ? group by v.number");
        query.setParameter(1, round.id());
        return Row.of(query).stream()
                .collect(Collectors.toMap(row -> row.count("number"), row -> row.number("revisions")));
    }

    private static Revision revision(Row row) {
        return new Revision(
                row.text("government"),
                row.text("section"),
                row.text("question"),
                row.text("repeat_name"),
                row.text("row_id"),
                row.textOrNull("value_before"),
                row.textOrNull("value"),
                number(row, "snapshot_before"),
                number(row, "snapshot"),
                row.momentIfAny("submitted_at").orElse(null),
                row.text("reason"));
    }

    private static @Nullable Integer number(Row row, String column) {
        return row.numberIfAny(column).map(Long::intValue).orElse(null);
    }

    /** Why submissions of a round were returned: participant, number of the submission, reason. */
    List<Row> returned(Round round) {
        Query query = entities.createNativeQuery(
                "select c.participant_code, r.snapshot, r.reason from contribution_returned r"
                        + " join contribution_state c on c.id = r.contribution_id where c.round_id = ?");
        query.setParameter(1, round.id());
        return Row.of(query);
    }

    /** Writes the package as it was published. The stream stays open. */
    void writePackage(Vintage vintage, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        try (InputStream in = packageOf(vintage)) {
            in.transferTo(buffered);
        }
        buffered.flush();
    }

    /** A file of the package; the caller closes it. @param name without the folder, such as {@code data/long.csv} */
    InputStream fileOf(Vintage vintage, String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(packageOf(vintage));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().replaceFirst("^[^/]*/", "").equals(name)) {
                return zip;
            }
        }
        zip.close();
        throw new IOException("Vintage " + vintage.id() + " has no " + name);
    }

    private InputStream packageOf(Vintage vintage) {
        return new Parts(seq -> part(vintage, seq));
    }

    private Optional<byte[]> part(Vintage vintage, int seq) {
        return Optional.ofNullable(entities.find(VintagePart.class, new VintagePart.Key(vintage.id(), seq)))
                .map(found -> {
                    entities.detach(found); // one piece in memory, not all of them
                    return found.content();
                });
    }

    /** One part after the other, each read when the one before it is at its end. */
    private static final class Parts extends InputStream {

        private final IntFunction<Optional<byte[]>> parts;
        private byte[] part = {};
        private int seq;
        private int at;

        /** @param parts by their numbers from 0; empty behind the last */
        Parts(IntFunction<Optional<byte[]>> parts) {
            this.parts = parts;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (at == part.length && !turn()) {
                return -1;
            }
            int taken = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, taken);
            at += taken;
            return taken;
        }

        private boolean turn() {
            Optional<byte[]> next = parts.apply(seq);
            next.ifPresent(content -> {
                part = content;
                at = 0;
                seq++;
            });
            return next.isPresent();
        }
    }
}
