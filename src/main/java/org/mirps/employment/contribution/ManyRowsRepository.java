package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes many rows of a table with few statements. */
@ApplicationScoped
public class ManyRowsRepository {

    /** Rows in one insert statement. */
    private static final int AT_ONCE = 100;

    @PersistenceContext
    EntityManager entities;

    /**
     * @param target table and columns, such as {@code answer (question, value)}
     * @param rows one value for each column
     */
    public void insert(String target, List<List<@Nullable Object>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<List<@Nullable Object>> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            String places =
                    "(" + String.join(", ", Collections.nCopies(some.get(0).size(), "?")) + ")";
            var query = entities.createNativeQuery(
                    "insert into " + target + " values " + String.join(", ", Collections.nCopies(some.size(), places)));
            int index = 1;
            for (List<@Nullable Object> row : some) {
                for (@Nullable Object value : row) {
                    query.setParameter(index++, value);
                }
            }
            query.executeUpdate();
        }
    }
}
