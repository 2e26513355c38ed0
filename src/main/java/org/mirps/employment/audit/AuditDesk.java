package org.mirps.employment.audit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/** For administrators: what was done by whom. */
@UseCases
public class AuditDesk {

    /** On one page. */
    public static final int MOST = 100;

    /** Columns of the file; docs/audit.md says what each is. */
    static final List<String> COLUMNS = List.of(
            "number",
            "at",
            "account",
            "name",
            "acted",
            "address",
            "matter",
            "act",
            "outcome",
            "detail",
            "seal_before",
            "seal");

    private static final int AT_ONCE = 1_000;

    @Inject
    AuditRepository lines;

    @Inject
    AuditChain chain;

    @Inject
    AccountNames names;

    @Inject
    TableWriter writer;

    /**
     * Lines with the names that their people have now.
     *
     * @param names by account
     */
    public record Found(List<AuditLine> lines, Map<AccountId, String> names) {

        /** Empty where nobody was signed in. */
        public String nameOf(AuditLine line) {
            return line.account() == null
                    ? ""
                    : names.getOrDefault(new AccountId(line.account()), String.valueOf(line.account()));
        }
    }

    /** The newest first, a hundred at most. */
    @Permits(Role.ADMINISTRATOR)
    @Transactional
    public Found lines(AuditSearch search) {
        return found(lines.newest(search, MOST));
    }

    private Found found(List<AuditLine> some) {
        return new Found(
                some,
                names.namesOf(some.stream()
                        .map(AuditLine::account)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(AccountId::new)
                        .toList()));
    }

    /**
     * Writes them, the newest first.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.EXPORT)
    @Transactional
    public long write(AuditSearch search, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        TableWriter.Rows rows = writer.begin(COLUMNS, purpose, out);
        List<AuditLine> some = lines.newest(search, AT_ONCE);
        while (!some.isEmpty()) {
            Found found = found(some);
            for (AuditLine line : some) {
                rows.write(cells(line, found));
            }
            some = lines.newest(search.below(some.get(some.size() - 1).number()), AT_ONCE);
        }
        return rows.end();
    }

    private static List<@Nullable String> cells(AuditLine line, Found found) {
        return Arrays.asList(
                String.valueOf(line.number()),
                line.at().toString(),
                line.account() == null ? null : String.valueOf(line.account()),
                found.nameOf(line),
                line.acted(),
                line.address(),
                line.matter().name(),
                line.act(),
                line.outcome().name(),
                line.detail(),
                line.before(),
                line.seal());
    }

    /** Looks through all lines that are kept. */
    @Permits(Role.ADMINISTRATOR)
    @Transactional
    public AuditCheck check() {
        return chain.check();
    }
}
