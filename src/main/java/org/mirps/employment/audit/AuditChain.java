package org.mirps.employment.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Looks through the chain: whether each line is as it was written, and none was taken out. */
@ApplicationScoped
public class AuditChain {

    private static final int AT_ONCE = 1_000;

    @Inject
    AuditRepository lines;

    /** @return how many lines were forgotten, at most so many */
    @Transactional
    int forgetBefore(Instant then, int most) {
        return lines.forgetBefore(then, most);
    }

    @Transactional
    public AuditCheck check() {
        AuditRepository.End end = lines.end();
        long last = end.forgotten();
        String seal = end.forgottenSeal();
        long count = 0;
        List<AuditLine> some = lines.after(last, AT_ONCE);
        while (!some.isEmpty()) {
            for (AuditLine line : some) {
                if (line.number() != last + 1
                        || !line.before().equals(seal)
                        || !line.seal().equals(line.sealed())) {
                    return new AuditCheck(count, end.forgotten() + 1, last + 1);
                }
                last = line.number();
                seal = line.seal();
                count++;
            }
            some = lines.after(last, AT_ONCE);
        }
        boolean whole = last == end.number() && seal.equals(end.seal());
        return new AuditCheck(count, end.forgotten() + 1, whole ? 0 : last + 1);
    }
}
