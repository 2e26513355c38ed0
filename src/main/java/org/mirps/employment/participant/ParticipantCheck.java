package org.mirps.employment.participant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.PlainText;

/** Reads a {@link ParticipantPlan}: finds everything that is wrong, or what it says. For one use. */
public final class ParticipantCheck {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SHORT_NAME = 40;
    public static final int LONGEST_NOTES = 1_000;

    private final ParticipantPlan plan;
    private final @Nullable Participant known;
    private final Collection<Participant> all;
    private final List<ParticipantFault> faults = new ArrayList<>();

    private ParticipantCheck(ParticipantPlan plan, @Nullable Participant known, Collection<Participant> all) {
        this.plan = plan;
        this.known = known;
        this.all = all;
    }

    /**
     * What was read.
     *
     * @param code empty where none was typed and the rest is right, or where there are faults
     * @param details empty where there are faults
     * @param faults in the order of the fields
     */
    public record Result(
            Optional<ParticipantCode> code, Optional<ParticipantDetails> details, List<ParticipantFault> faults) {}

    /** For one that is to be added. @param all whom there are */
    public static Result adding(ParticipantPlan plan, Collection<Participant> all) {
        return new ParticipantCheck(plan, null, all).read();
    }

    /** For one that is to be changed; its code stays, whatever the plan says. */
    public static Result changing(ParticipantPlan plan, Participant known) {
        return new ParticipantCheck(plan, known, List.of()).read();
    }

    private Result read() {
        Optional<ParticipantCode> code = code();
        Optional<ParticipantKind> kind = kind();
        Optional<CountryCode> country = country();
        LocalizedText name = new LocalizedText(name("nameEs", plan.nameEs()), name("nameEn", plan.nameEn()));
        LocalizedText shortName = new LocalizedText(
                text("shortEs", plan.shortEs(), LONGEST_SHORT_NAME),
                text("shortEn", plan.shortEn(), LONGEST_SHORT_NAME));
        String notes = text("notes", plan.notes(), LONGEST_NOTES);
        if (kind.isPresent() && country.isPresent()) {
            together(kind.get(), country.get(), code);
        }
        if (!faults.isEmpty()) {
            return new Result(Optional.empty(), Optional.empty(), faults);
        }
        return new Result(
                code,
                Optional.of(new ParticipantDetails(kind.orElseThrow(), country.orElseThrow(), name, shortName, notes)),
                List.of());
    }

    private Optional<ParticipantCode> code() {
        String typed = PlainText.strip(plan.code());
        if (known != null) {
            return Optional.of(known.code());
        }
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!ParticipantCode.isCode(typed)) {
            fault("code", "fault.code.shape");
            return Optional.empty();
        }
        if (all.stream().anyMatch(other -> other.code().value().equalsIgnoreCase(typed))) {
            fault("code", "fault.code.taken", typed);
            return Optional.empty();
        }
        return Optional.of(new ParticipantCode(typed));
    }

    private Optional<ParticipantKind> kind() {
        String typed = PlainText.strip(plan.kind());
        Optional<ParticipantKind> kind = Arrays.stream(ParticipantKind.values())
                .filter(each -> each.name().equalsIgnoreCase(typed))
                .findFirst();
        if (typed.isEmpty()) {
            fault("kind", "fault.kind.none");
        } else if (kind.isEmpty()) {
            fault("kind", "fault.kind.unknown", typed, kinds());
        }
        return kind;
    }

    private Optional<CountryCode> country() {
        String typed = PlainText.strip(plan.country()).toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            fault("country", "fault.country.none");
        } else if (!CountryCode.isCode(typed)) {
            fault("country", "fault.country.unknown", typed);
        } else {
            return Optional.of(new CountryCode(typed));
        }
        return Optional.empty();
    }

    /** Of a government the code is its country's, in tables and in the answers of its forms; so neither becomes the other. */
    private void together(ParticipantKind kind, CountryCode country, Optional<ParticipantCode> code) {
        boolean government = kind == ParticipantKind.GOVERNMENT;
        if (known != null && known.isGovernment() != government) {
            fault("kind", government ? "fault.kind.notGovernment" : "fault.kind.government");
        } else if (government && country.isSeveral()) {
            fault("country", "fault.country.several");
        } else if (government && code.isPresent() && !code.get().value().equals(country.value())) {
            fault(
                    known == null ? "code" : "country",
                    known == null ? "fault.code.government" : "fault.country.government",
                    country.value());
        } else if (government && known == null && code.isEmpty() && isTaken(country.value()) && faults.isEmpty()) {
            fault("country", "fault.code.taken", country.value());
        }
    }

    private boolean isTaken(String code) {
        return all.stream().anyMatch(other -> other.code().value().equalsIgnoreCase(code));
    }

    private String name(String field, String typed) {
        if (PlainText.isBlank(typed)) {
            fault(field, "fault.blank");
        }
        return text(field, typed, LONGEST_NAME);
    }

    private String text(String field, String typed, int longest) {
        String text = PlainText.strip(PlainText.typed(typed));
        if (text.length() > longest) {
            fault(field, "fault.tooLong", longest);
        }
        return text;
    }

    private void fault(String field, String textKey, Object... arguments) {
        faults.add(ParticipantFault.of(field, textKey, arguments));
    }

    private static String kinds() {
        return Arrays.stream(ParticipantKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
