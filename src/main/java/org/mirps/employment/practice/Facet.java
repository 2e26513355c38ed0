package org.mirps.employment.practice;

import java.util.Locale;

/** By what people filter practices, and tell which are alike. The names of the questions are stable codes of the form. */
public enum Facet {
    COUNTRY("country"),
    TOPIC("gp_themes"),
    POPULATION("gp_groups"),
    ACTOR("gp_partners"),
    LEVEL("gp_scope"),
    EVIDENCE("gp_evidence"),
    MECHANISM("gp_mechanism"),
    STATE("gp_state"),
    REPLICATION("gp_replicable");

    private final String question;

    Facet(String question) {
        this.question = question;
    }

    /** Name of the question whose choices it holds. */
    public String question() {
        return question;
    }

    /** As addresses and forms write it, such as {@code topic}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
