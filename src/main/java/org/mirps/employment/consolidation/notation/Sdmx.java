package org.mirps.employment.consolidation.notation;

import java.util.List;

/**
 * What the SDMX structure of indicators and their SDMX-CSV share: ids, and which column is which component. Sources: SDMX 3.0, "SDMX-ML" and
 * "SDMX-CSV 2.0"; Content-Oriented Guidelines for names of concepts.
 */
final class Sdmx {

    static final String AGENCY = "MIRPS";
    static final String VERSION = "1.0.0";
    static final String STRUCTURE = "DSD_INDICATORS";
    static final String FLOW = "DF_INDICATORS";
    static final String CONCEPTS = "CS_INDICATORS";
    /** All participants of the round together. */
    static final String REGION = "_T";

    static final String NOT_APPLICABLE = "_Z";

    static final List<String> DIMENSIONS =
            List.of("ROUND", "REF_AREA", "INDICATOR", "CATEGORY", "ENTRY", "ANSWER", "TIME_PERIOD");

    static final List<String> ATTRIBUTES = List.of(
            "UNIT_MEASURE",
            "OBS_STATUS",
            "GAP_REASON",
            "NUMERATOR",
            "DENOMINATOR",
            "WORDS",
            "FLAGGED",
            "COVERAGE",
            "DISSEMINATION");

    static final String MEASURE = "OBS_VALUE";

    private Sdmx() {}

    /** Code of a part of a figure: SDMX ids have no points. */
    static String indicator(String code, String figure, String part) {
        return (figure.isEmpty() ? code : code + "__" + figure) + "__" + part;
    }

    static String urn(String kind, String id) {
        return "urn:sdmx:org.sdmx.infomodel." + kind + "=" + AGENCY + ":" + id + "(" + VERSION + ")";
    }
}
