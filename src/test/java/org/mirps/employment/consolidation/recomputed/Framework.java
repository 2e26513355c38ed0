package org.mirps.employment.consolidation.recomputed;

/** LEG: legal and institutional framework. */
final class Framework extends Chapter {

    Framework() {
        leg01();
        leg02();
        leg03();
    }

    /** LEG-01: rank of the norm that creates the employment system, with its year. */
    private void leg01() {
        Figure basis = figure("LEG-01.basis");
        basis.distribution("basis", "sne_status");
        basis.lists("name", "sne_name", "law", "sne_law", "ilo", "ilo_ratified", "nondiscrimination", "nondiscrim");
        figure("LEG-01.year").lists("year", "sne_year", "law", "sne_law");
    }

    /**
     * LEG-02: countries with a policy in force that names refugees or asylum seekers, in per cent of those that answered yes, in progress or
     * no (M11). A policy without populations named names none.
     */
    private void leg02() {
        Figure named = figure("LEG-02.named");
        named.share(
                        "named",
                        answers -> answers.says("policy_exists", "yes")
                                && answers.saysAny("policy_groups", "refugee", "asylum_seeker"),
                        "policy_exists",
                        "policy_groups")
                .unless(Framework::saysNothingOfPolicy, "policy_exists");
        named.lists("policy", "policy_exists", "populations", "policy_groups");
        figure("LEG-02.populations")
                .shareOfEach(
                        ONLY,
                        "policy_groups",
                        Choices.POPULATIONS_BUT_NATIONALS,
                        (answers, choice) ->
                                answers.says("policy_exists", "yes") && answers.says("policy_groups", choice))
                .unless(Framework::saysNothingOfPolicy, "policy_exists");
    }

    /**
     * LEG-03: one point each for a coordination body, a referral protocol and an exchange of data; "at least" where one is not known. Breadth:
     * how many actors sit in the body.
     */
    private void leg03() {
        String[] elements = {"coord_body", "referral_protocol", "data_sharing"};
        Figure score = figure("LEG-03.score");
        score.median(
                        "score",
                        answers -> Numbers.points(
                                answers.says("coord_body", "yes"),
                                answers.says("referral_protocol", "yes"),
                                answers.says("data_sharing", "yes")),
                        elements)
                .unless(
                        answers -> saysNothing(answers, "coord_body")
                                && saysNothing(answers, "referral_protocol")
                                && saysNothing(answers, "data_sharing"),
                        elements)
                .sign(answers -> answers.saysNoData("coord_body")
                        || answers.saysNoData("referral_protocol")
                        || answers.saysNoData("data_sharing"));
        score.median("breadth", answers -> Numbers.countOf(answers, "coord_members"), "coord_members");
        score.list("actors", "coord_members");
        Figure each = figure("LEG-03.elements");
        each.distribution("body", "coord_body");
        each.distribution("referral", "referral_protocol");
        each.distribution("data", "data_sharing");
    }

    private static boolean saysNothingOfPolicy(Answers answers) {
        return saysNothing(answers, "policy_exists");
    }

    private static boolean saysNothing(Answers answers, String question) {
        return !answers.isAnswered(question) || answers.saysNoData(question);
    }
}
