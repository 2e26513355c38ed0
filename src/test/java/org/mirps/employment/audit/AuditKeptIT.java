package org.mirps.employment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.testing.AppArchive;

/** Lines are forgotten when their time is over, and the chain of those that are left is whole. */
@ExtendWith(ArquillianExtension.class)
class AuditKeptIT {

    @Inject
    private AuditLog log;

    @Inject
    private AuditChain chain;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void whatIsLeftBeginsWhereTheForgottenEnded() throws Exception {
        chain.forgetBefore(Instant.now().plusSeconds(60), Integer.MAX_VALUE);
        assertThat(chain.check().lines()).isZero();
        assertThat(chain.check().isWhole()).isTrue();
        for (int i = 0; i < 3; i++) {
            log.writeForOperator(Matter.SETTING, "AuditKeptIT", "n=" + i);
        }
        long first = chain.check().since();

        assertThat(chain.forgetBefore(Instant.now().plusSeconds(60), 2)).isEqualTo(2);

        AuditCheck left = chain.check();
        assertThat(left).isEqualTo(new AuditCheck(1, first + 2, 0));
        assertThat(chain.forgetBefore(Instant.now().minusSeconds(3_600), 2)).isZero();
    }

    @Test
    void theLastLineIsMissedToo() throws Exception {
        log.writeForOperator(Matter.SETTING, "AuditKeptIT", "");
        AuditCheck before = chain.check();
        transaction.begin();
        try {
            entities.createNativeQuery("delete from audit_line order by number desc limit 1")
                    .executeUpdate();
            AuditCheck found = chain.check();
            assertThat(found.isWhole()).isFalse();
            assertThat(found.broken()).isEqualTo(before.since() + before.lines() - 1);
        } finally {
            transaction.rollback();
        }
        assertThat(chain.check()).isEqualTo(before);
    }
}
