package org.mirps.employment.participant.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.ParticipantPlan;

/** The fields of a participant, as they are typed. */
public class ParticipantForm {

    /** In the order of the page, without the code. */
    static final List<String> FIELDS = List.of("kind", "country", "nameEs", "nameEn", "shortEs", "shortEn", "notes");

    private @Nullable String code;
    private @Nullable String kind;
    private @Nullable String country;
    private @Nullable String nameEs;
    private @Nullable String nameEn;
    private @Nullable String shortEs;
    private @Nullable String shortEn;
    private @Nullable String notes;

    void fill(ParticipantPlan plan) {
        code = plan.code();
        kind = plan.kind().toUpperCase(Locale.ROOT);
        country = plan.country();
        nameEs = plan.nameEs();
        nameEn = plan.nameEn();
        shortEs = plan.shortEs();
        shortEn = plan.shortEn();
        notes = plan.notes();
    }

    ParticipantPlan plan() {
        return new ParticipantPlan(
                getCode(),
                text("kind"),
                getCountry(),
                text("nameEs"),
                text("nameEn"),
                text("shortEs"),
                text("shortEn"),
                text("notes"));
    }

    /** Empty where nothing was typed. @param field one of {@link #FIELDS} */
    String text(String field) {
        String text = switch (field) {
            case "kind" -> kind;
            case "country" -> country;
            case "nameEs" -> nameEs;
            case "nameEn" -> nameEn;
            case "shortEs" -> shortEs;
            case "shortEn" -> shortEn;
            default -> notes;
        };
        return Objects.requireNonNullElse(text, "");
    }

    public String getCode() {
        return Objects.requireNonNullElse(code, "");
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return text("country");
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getNameEs() {
        return nameEs;
    }

    public void setNameEs(@Nullable String nameEs) {
        this.nameEs = nameEs;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    public @Nullable String getShortEs() {
        return shortEs;
    }

    public void setShortEs(@Nullable String shortEs) {
        this.shortEs = shortEs;
    }

    public @Nullable String getShortEn() {
        return shortEn;
    }

    public void setShortEn(@Nullable String shortEn) {
        this.shortEn = shortEn;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String notes) {
        this.notes = notes;
    }
}
