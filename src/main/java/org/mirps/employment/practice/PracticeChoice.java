package org.mirps.employment.practice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One choice of a practice, by its name in the form. */
@Embeddable
public class PracticeChoice {

    @Enumerated(EnumType.STRING)
    private Facet facet;

    private String choice;

    protected PracticeChoice() {}

    PracticeChoice(Facet facet, String choice) {
        this.facet = facet;
        this.choice = choice;
    }

    Facet facet() {
        return facet;
    }

    String choice() {
        return choice;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PracticeChoice that && facet == that.facet && choice.equals(that.choice);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facet, choice);
    }
}
