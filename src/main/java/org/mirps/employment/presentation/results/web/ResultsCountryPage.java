package org.mirps.employment.presentation.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.results.CountryProfile;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

/** {@code results/country.xhtml?country=}: what one participant has published, over the years. */
@Named
@RequestScoped
public class ResultsCountryPage extends PublicPage {

    private @Nullable String country;
    private @Nullable CountryProfile profile;

    /** Throws NotFound for a participant of whom nothing is published. */
    public void load() {
        profile = reading.country(code(), language.get());
    }

    private ParticipantCode code() {
        try {
            return new ParticipantCode(getCountry());
        } catch (IllegalArgumentException noCode) {
            throw new NotFound("participant " + getCountry());
        }
    }

    @Override
    protected String path() {
        return "results/country.xhtml" + query("country", getCountry());
    }

    public String getDescription() {
        return words().get("results.text.countryDescription", getName());
    }

    public String getName() {
        return profile == null ? "" : profile.name();
    }

    public List<CountryProfile.Instrument> getInstruments() {
        return profile == null ? List.of() : profile.instruments();
    }

    public String getCountry() {
        return country == null ? "" : country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }
}
