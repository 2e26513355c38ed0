package org.mirps.employment.form;

import java.util.Optional;

/** How certain a number is, from the most certain on. Codes: SDMX code list CL_OBS_STATUS. */
public enum ObservationStatus {
    /** Normal value. */
    A("official"),
    /** Provisional value. */
    P("provisional"),
    /** Estimated value. */
    E("estimate"),
    /** Missing value: the data do not exist or are not available. */
    M("not_available");

    private final String choice;

    ObservationStatus(String choice) {
        this.choice = choice;
    }

    /** The status that an answer to a question about the kind of data means; empty for any other answer. */
    public static Optional<ObservationStatus> ofChoice(String name) {
        for (ObservationStatus status : values()) {
            if (status.choice.equals(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    public ObservationStatus orLessCertain(ObservationStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
