package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Predicate;

/** DER and CER: related rights, recognition of skills. COO: programmes, barriers, cooperation. */
final class RightsAndCooperation extends Chapter {

    private static final String[] RIGHTS = {
        "right_social_security",
        "right_bank_account",
        "right_tax_id",
        "right_business",
        "right_profession",
        "right_training"
    };

    RightsAndCooperation() {
        der01();
        cer01();
        cer02();
        coo01();
        coo02();
        coo03();
    }

    /** DER-01: of six rights, those open to a population. All six blank: missing; else a right that does not name it is not open. */
    private void der01() {
        Figure count = figure("DER-01.count");
        count.median("refugee", answers -> open(answers, "refugee"), RIGHTS)
                .unless(RightsAndCooperation::saysNothing, RIGHTS);
        count.median("asylum", answers -> open(answers, "asylum_seeker"), RIGHTS)
                .unless(RightsAndCooperation::saysNothing, RIGHTS);
        each(figure("DER-01.refugee"), "refugee");
        each(figure("DER-01.asylum"), "asylum_seeker");
    }

    private static BigDecimal open(Answers answers, String population) {
        return Numbers.whole(Arrays.stream(RIGHTS)
                .filter(right -> answers.says(right, population))
                .count());
    }

    private static boolean saysNothing(Answers answers) {
        return Arrays.stream(RIGHTS).noneMatch(answers::isAnswered);
    }

    private static void each(Figure figure, String population) {
        for (String right : RIGHTS) {
            figure.share(right.replace("right_", ""), answers -> answers.says(right, population), right)
                    .unless(RightsAndCooperation::saysNothing, RIGHTS);
        }
    }

    /** CER-01: public certification, what is recognised, and the populations it is open to. */
    private void cer01() {
        Figure route = figure("CER-01.route");
        route.distribution("system", "rpl_system");
        route.distribution("foreign", "foreign_certs");
        route.distribution("waiver", "degree_waiver");
        route.lists("institution", "rpl_institution", "fee", "rpl_fee_type");
        figure("CER-01.populations").shareOfEach(ONLY, "rpl_groups", Choices.POPULATIONS);
    }

    /** CER-02: persons on the move among those certified. */
    private void cer02() {
        figure("CER-02", "ref_year").rate(ONLY, "rpl_certified_displaced", "rpl_certified_total");
    }

    /** COO-01: active programmes and attendances; by type and population of those that are active. */
    private void coo01() {
        Predicate<Answers> inactive = entry -> !entry.says("prog_state", "active");
        Figure total = figure("COO-01.total", "ref_year").inEntriesOf("programmes");
        total.sum("active", entry -> Numbers.points(!inactive.test(entry)), "prog_state");
        total.sum("attendances", "prog_beneficiaries");
        total.rate("women", "prog_women", "prog_beneficiaries");
        Figure types = figure("COO-01.types", "ref_year").inEntriesOf("programmes");
        types.distribution("types", "prog_type").unless(inactive, "prog_state");
        types.list("scope", "prog_scope").unless(inactive, "prog_state");
        types.list("names", "prog_name").unless(inactive, "prog_state");
        Figure populations = figure("COO-01.populations", "ref_year").inEntriesOf("programmes");
        populations.distribution("populations", "prog_groups").unless(inactive, "prog_state");
        populations.list("partners", "prog_partners").unless(inactive, "prog_state");
    }

    /** COO-02: how many countries name each barrier. */
    private void coo02() {
        figure("COO-02").distribution(ONLY, "barriers_top");
    }

    /** COO-03: on each topic who asks and who offers; who answers neither has not said so. */
    private void coo03() {
        Figure topics = figure("COO-03.topics");
        topics.countOfEach("needs", "coop_needs", Choices.TOPICS);
        topics.countOfEach("offers", "coop_offers", Choices.TOPICS);
        figure("COO-03.matching").lists("needs", "coop_needs", "offers", "coop_offers");
    }
}
