package org.mirps.employment.practice.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.practice.PracticeId;
import org.mirps.employment.practice.PracticeRow;
import org.mirps.employment.practice.PracticeSearch;
import org.mirps.employment.practice.PracticeSort;
import org.mirps.employment.practice.PracticeView;
import org.mirps.employment.practice.Visibility;
import org.mirps.employment.shared.Row;

/** Looks practices up for who may read them. Few statements, however many practices there are. */
@ApplicationScoped
class CatalogueRepository {

    @PersistenceContext
    EntityManager entities;

    long count(PracticeSearch search, Visibility sight) {
        List<Object> values = new ArrayList<>();
        String where = where(search, sight, values);
        return ((Number) query("select count(*) from practice p where " + where, values)
                        .getSingleResult())
                .longValue();
    }

    /** In the order that was asked for. The places are found first: only what is shown is read whole. */
    List<PracticeRow> page(PracticeSearch search, Visibility sight, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String found = "select p.id, " + rank(search, values) + " place from practice p where ";
        String where = where(search, sight, values);
        values.add(limit);
        values.add(offset);
        String order = order(search.sort());
        return rows(
                "select " + PracticeRow.COLUMNS + " from (" + found + where + order + " limit ? offset ?) hit"
                        + " join practice p on p.id = hit.id join participant_party o on o.code = p.participant_code"
                        + order,
                values);
    }

    Optional<PracticeRow> find(PracticeId id, Visibility sight) {
        List<Object> values = new ArrayList<>();
        values.add(id.value());
        String visible = visible(sight, values);
        return rows(
                        "select " + PracticeRow.COLUMNS
                                + " from practice p join participant_party o on o.code = p.participant_code where p.id = ? and "
                                + visible,
                        values)
                .stream()
                .findFirst();
    }

    /** Practices of other owners that share the most topics, mechanisms and actors with this one; the newest of equals first. */
    List<PracticeRow> related(PracticeRow practice, Visibility sight, int limit) {
        List<Object> values =
                new ArrayList<>(List.of(practice.id().value(), practice.owner().value()));
        String visible = visible(sight, values);
        values.add(limit);
        return rows("select " + PracticeRow.COLUMNS + """
                 from (select p.id, count(*) alike
                    from practice_choice mine
                        join practice_choice other on other.facet = mine.facet and other.choice = mine.choice
                        join practice p on p.id = other.practice_id
                    where mine.practice_id = ? and mine.facet in ('TOPIC', 'MECHANISM', 'ACTOR')
                        and p.participant_code <> ? and\s""" + visible + """
                     group by p.id order by alike desc, max(p.accepted_at) desc, p.id limit ?) hit
                join practice p on p.id = hit.id join participant_party o on o.code = p.participant_code
                order by hit.alike desc, p.accepted_at desc, p.id""", values);
    }

    /** What was decided about the publication of a practice, the newest first; by one statement. */
    PracticeView.Publication publication(PracticeId id, boolean decider) {
        List<PracticeView.Decided> decisions = new ArrayList<>();
        List<Row> found = Row.of(query("""
                        select p.level, p.contribution_id, p.snapshot, d.published, d.decided_at, a.name
                        from practice p left join practice_decision d on d.practice_id = p.id left join participant_person a on a.id = d.decided_by
                        where p.id = ? order by d.number desc""", List.of(id.value())));
        for (Row row : found) {
            if (row.has("decided_at")) {
                decisions.add(
                        new PracticeView.Decided(row.flag("published"), row.moment("decided_at"), row.text("name")));
            }
        }
        Row practice = found.get(0);
        return new PracticeView.Publication(
                decider,
                Dissemination.PUBLIC.name().equals(practice.textOrNull("level")),
                practice.number("contribution_id"),
                practice.count("snapshot"),
                decisions);
    }

    /** The newest form version that a practice was read from; empty where there is no practice to be seen. */
    OptionalLong newestForm(Visibility sight) {
        List<Object> values = new ArrayList<>();
        Object newest = query("select max(p.form_version_id) from practice p where " + visible(sight, values), values)
                .getSingleResult();
        return newest == null ? OptionalLong.empty() : OptionalLong.of(((Number) newest).longValue());
    }

    private static String where(PracticeSearch search, Visibility sight, List<Object> values) {
        StringBuilder where = new StringBuilder(visible(sight, values));
        if (search.mine()) {
            where.append(" and p.participant_code = ?");
            values.add(sight.own());
        }
        if (!search.expression().isEmpty()) {
            where.append(" and match(p.terms) against (? in boolean mode)");
            values.add(search.expression());
        }
        search.chosen().forEach((facet, choice) -> {
            where.append(" and exists (select 1 from practice_choice c"
                    + " where c.practice_id = p.id and c.facet = ? and c.choice = ?)");
            values.add(facet.name());
            values.add(choice);
        });
        return where.toString();
    }

    private static String visible(Visibility sight, List<Object> values) {
        String reaches =
                sight.reaches().stream().map(reach -> "'" + reach + "'").collect(Collectors.joining(", "));
        if (sight.own().isEmpty()) {
            return "p.reach in (" + reaches + ")";
        }
        values.add(sight.own());
        return "(p.reach in (" + reaches + ") or p.reach <> 'NOBODY' and p.participant_code = ?)";
    }

    private static String rank(PracticeSearch search, List<Object> values) {
        if (search.expression().isEmpty()) {
            return "0";
        }
        values.add(search.expression());
        return "match(p.terms) against (? in boolean mode)";
    }

    private static String order(PracticeSort sort) {
        return " order by "
                + switch (sort) {
                    case RELEVANCE -> "place desc, p.accepted_at desc, p.id desc";
                    case NEWEST -> "p.accepted_at desc, p.id desc";
                    case TITLE -> "p.title, p.id";
                    case PARTICIPANTS -> "p.beneficiaries is null, p.beneficiaries desc, p.id";
                };
    }

    private List<PracticeRow> rows(String sql, List<Object> values) {
        return Row.of(query(sql, values)).stream().map(PracticeRow::of).toList();
    }

    private Query query(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
