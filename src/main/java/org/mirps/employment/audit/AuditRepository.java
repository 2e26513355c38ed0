package org.mirps.employment.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** The lines, by SQL: they are only added, and read in pages. */
@ApplicationScoped
class AuditRepository {

    private static final String COLUMNS =
            "select number, made_at, coalesce(account_id, 0) as account_id, acted, address, matter, act, outcome, detail, seal_before, seal from audit_line ";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Where the chain stands.
     *
     * @param number of the last line; 0 if there is none
     * @param seal of the last line
     * @param forgotten number of the last line that was forgotten after its time; 0 if none was
     * @param forgottenSeal its seal
     */
    record End(long number, String seal, long forgotten, String forgottenSeal) {}

    /** Adds a line behind the last one. Whoever else adds one waits until this transaction ends. */
    void add(AuditLine.Words words) {
        End end = end(" for update");
        AuditLine line = AuditLine.after(end.number(), end.seal(), words);
        entities.createNativeQuery("""
                        insert into audit_line (number, made_at, account_id, acted, address, matter, act, outcome, detail, seal_before, seal)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, line.number())
                .setParameter(2, UtcConverter.toColumn(line.at()))
                .setParameter(3, line.account())
                .setParameter(4, line.acted())
                .setParameter(5, line.address())
                .setParameter(6, line.matter().name())
                .setParameter(7, line.act())
                .setParameter(8, line.outcome().name())
                .setParameter(9, line.detail())
                .setParameter(10, line.before())
                .setParameter(11, line.seal())
                .executeUpdate();
        entities.createNativeQuery("update audit_end set number = ?, seal = ?")
                .setParameter(1, line.number())
                .setParameter(2, line.seal())
                .executeUpdate();
    }

    End end() {
        return end("");
    }

    private End end(String lock) {
        Row row = Row.of(entities.createNativeQuery(
                        "select number, seal, forgotten, forgotten_seal from audit_end" + lock))
                .get(0);
        return new End(row.number("number"), row.text("seal"), row.number("forgotten"), row.text("forgotten_seal"));
    }

    /** In their order, from {@code after} on. */
    List<AuditLine> after(long after, int most) {
        return lines(COLUMNS + "where number > ? order by number limit ?", after, most);
    }

    /** The newest first. */
    List<AuditLine> newest(AuditSearch search, int most) {
        return Row.of(entities.createNativeQuery(COLUMNS + """
                        where number < ? and (? = '' or matter = ?) and (? = 0 or account_id = ?) and made_at >= ? and made_at < ?
                        order by number desc limit ?""")
                        .setParameter(1, search.before())
                        .setParameter(2, search.matterName())
                        .setParameter(3, search.matterName())
                        .setParameter(4, search.accountNumber())
                        .setParameter(5, search.accountNumber())
                        .setParameter(6, UtcConverter.toColumn(search.from()))
                        .setParameter(7, UtcConverter.toColumn(search.to()))
                        .setParameter(8, most))
                .stream()
                .map(AuditRepository::line)
                .toList();
    }

    /** Forgets lines from before a moment, so many at most; what is left begins with the seal of the last of them. One server at a time does so. */
    int forgetBefore(Instant then, int most) {
        end(" for update");
        List<AuditLine> old =
                lines(COLUMNS + "where made_at < ? order by number limit ?", UtcConverter.toColumn(then), most);
        if (old.isEmpty()) {
            return 0;
        }
        AuditLine last = old.get(old.size() - 1);
        entities.createNativeQuery("delete from audit_line where number <= ?")
                .setParameter(1, last.number())
                .executeUpdate();
        entities.createNativeQuery("update audit_end set forgotten = ?, forgotten_seal = ?")
                .setParameter(1, last.number())
                .setParameter(2, last.seal())
                .executeUpdate();
        return old.size();
    }

    private List<AuditLine> lines(String sql, Object first, int most) {
        return Row.of(entities.createNativeQuery(sql).setParameter(1, first).setParameter(2, most)).stream()
                .map(AuditRepository::line)
                .toList();
    }

    private static AuditLine line(Row row) {
        return new AuditLine(
                row.number("number"),
                row.moment("made_at"),
                account(row),
                row.text("acted"),
                row.text("address"),
                Matter.valueOf(row.text("matter")),
                row.text("act"),
                Outcome.valueOf(row.text("outcome")),
                row.text("detail"),
                row.text("seal_before"),
                row.text("seal"));
    }

    private static @Nullable Long account(Row row) {
        long account = row.number("account_id");
        return account == 0 ? null : account;
    }
}
