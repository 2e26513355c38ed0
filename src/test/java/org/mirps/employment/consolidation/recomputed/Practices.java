package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;

/** PRA: practices, recommendations, commitments; with COO-02 as organisations answer it. */
final class Practices extends Chapter {

    Practices() {
        pra01();
        pra02();
        pra03();
        coo02();
    }

    /** PRA-01: how many practices, by theme, by mechanism and by type of organisation. */
    private void pra01() {
        Figure themes = figure("PRA-01.themes").inEntriesOf("practices");
        themes.distribution("themes", "gp_themes");
        themes.lists("titles", "gp_title", "state", "gp_state", "start", "gp_start_year");
        Figure mechanisms = figure("PRA-01.mechanisms").inEntriesOf("practices");
        mechanisms.distribution("mechanisms", "gp_mechanism");
        mechanisms.lists("scope", "gp_scope", "partners", "gp_partners");
        Figure organisations = figure("PRA-01.organisations");
        organisations.inEntriesOf("practices").distribution("organisations", "org_type");
        organisations.inTheForm().lists("name", "org_name", "place", "admin1", "spaces", "mirps_spaces");
    }

    /** PRA-02: participants, how many of them with a formal job; a sign where nothing shows it. Potential for replication by evidence. */
    private void pra02() {
        Figure results = figure("PRA-02.results").inEntriesOf("practices");
        results.sum("participants", "gp_beneficiaries").sign(Practices::showsNothing);
        results.rate("jobs", "gp_jobs", "gp_beneficiaries").sign(Practices::showsNothing);
        results.rate("women", "gp_women", "gp_beneficiaries").sign(Practices::showsNothing);
        results.sum("businesses", "gp_businesses");
        Figure replicable = figure("PRA-02.replicable").inEntriesOf("practices", "gp_evidence");
        replicable.distribution("replicable", "gp_replicable");
        replicable.lists("titles", "gp_title", "lessons", "gp_lessons");
    }

    private static boolean showsNothing(Answers entry) {
        return entry.says("gp_evidence", "none");
    }

    /** PRA-03: recommendations by topic, addressee and priority; commitments by date and resources, and the persons they aim at. */
    private void pra03() {
        Figure total = figure("PRA-03.total");
        total.inEntriesOf("recs").sum("recommendations", entry -> BigDecimal.ONE);
        total.inEntriesOf("coms").sum("commitments", entry -> BigDecimal.ONE);
        total.sum("target", "com_target");
        Figure topics = figure("PRA-03.topics").inEntriesOf("recs", "rec_topic");
        topics.distribution("priority", "rec_priority");
        topics.lists("texts", "rec_text", "scope", "rec_scope");
        figure("PRA-03.addressees").inEntriesOf("recs").distribution(ONLY, "rec_addressee");
        Figure commitments = figure("PRA-03.commitments").inEntriesOf("coms", "com_text");
        commitments.lists("due", "com_due", "resources", "com_resources", "partners", "com_partners");
        commitments.sum("target", "com_target");
        figure("PRA-03.resources").inEntriesOf("coms").distribution(ONLY, "com_resources");
    }

    /** COO-02: how many organisations name each obstacle; never added to what governments say. */
    private void coo02() {
        Figure obstacles = figure("COO-02");
        obstacles.distribution("barriers", "coord_barriers");
        obstacles.list("organisation", "org_type");
    }
}
