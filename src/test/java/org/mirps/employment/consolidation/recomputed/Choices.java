package org.mirps.employment.consolidation.recomputed;

import java.util.List;

/** The lists whose choices are counted one by one; without "no information", which is not a choice to count. */
final class Choices {

    /** Ten: REG-03 counts of how many a registry knows. */
    static final List<String> POPULATIONS = words("nationals refugee asylum_seeker complementary humanitarian stateless"
            + " returnee idp migrant_regular migrant_irregular");

    /** Whom a policy may name; nationals are not asked about. */
    static final List<String> POPULATIONS_BUT_NATIONALS = POPULATIONS.subList(1, POPULATIONS.size());

    /** Sixteen: SRV-01. */
    static final List<String> SERVICES = words("registration intermediation job_portal orientation training_referral"
            + " cert_referral self_employment first_job hiring_incentives public_works employer_services job_fairs"
            + " mobile_service labour_mobility lmi support_services");

    static final List<String> CHANNELS =
            words("office municipal_desk mobile_unit phone web_portal mobile_app messaging job_fair partner_org");

    static final List<String> DOCUMENTS =
            words("national_id passport expired_passport consular_id refugee_id asylum_doc"
                    + " complementary_id humanitarian_card temp_residence perm_residence birth_cert sworn_statement");

    static final List<String> TOPICS = words("skills_recog data_systems permit_procedures employer_engagement"
            + " staff_training entrepreneurship local_coord csos labour_mobility gender_care financing protocols");

    /** Twelve: COM-02. */
    static final List<String> VARIABLES = words("sex age nationality legal_status country_origin territory education"
            + " occupation labour_status service result labour_after");

    static final List<String> STEPS = words(
            "information intake profiling portfolio assessment gap_training decision registry job_link follow_up");

    private Choices() {}

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
