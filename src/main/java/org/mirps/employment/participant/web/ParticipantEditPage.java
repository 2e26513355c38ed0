package org.mirps.employment.participant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantChangedMeanwhile;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.participant.ParticipantNotPossible;
import org.mirps.employment.participant.ParticipantPlan;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code participants/edit.xhtml?participant=}: adds a government or organisation, or changes, retires or brings back one. */
@Named
@RequestScoped
public class ParticipantEditPage {

    private static final String HERE = "/participants/edit.xhtml?faces-redirect=true&participant=";
    private static final String FORM = "participantForm:";

    @Inject
    ParticipantDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private @Nullable Participant asked;
    private int seen;
    private final ParticipantForm form = new ParticipantForm();
    private List<TheirField> theirs = List.of();

    /** What somebody else has said meanwhile in a field where other things were typed. */
    public record TheirField(String label, String value) {}

    @PostConstruct
    void load() {
        List<Participant> all = desk.participants();
        String code = request.getParameter("participant");
        if (code == null || code.isEmpty()) {
            return;
        }
        Participant found = all.stream()
                .filter(participant -> participant.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("participant " + code));
        asked = found;
        seen = found.changes();
        form.fill(ParticipantPlan.of(found));
    }

    /** Adds or changes, or says at each field what is wrong. */
    public @Nullable String save() {
        try {
            return isNew() ? add() : change(asked());
        } catch (ParticipantNotPossible refused) {
            refused.faults().forEach(fault -> FieldMessages.refuse(FORM + fault.field(), fault.in(language.get())));
            return null;
        }
    }

    public String retire() {
        desk.retire(asked().code());
        return HERE + asked().code() + "&done=retired";
    }

    public String bringBack() {
        desk.bringBack(asked().code());
        return HERE + asked().code() + "&done=back";
    }

    private @Nullable String add() {
        if (form.getCode().isBlank()) {
            String proposed = desk.propose(form.plan()).value();
            form.setCode(proposed);
            FieldMessages.refuse(FORM + "code", words().get("participant.text.proposed", proposed));
            return null;
        }
        return "/participants/list.xhtml?faces-redirect=true&added=true&moved=" + desk.add(form.plan());
    }

    private @Nullable String change(Participant known) {
        try {
            desk.change(known.code(), seen, form.plan());
            return HERE + known.code() + "&done=saved";
        } catch (ParticipantChangedMeanwhile refused) {
            Participant now = desk.participant(known.code());
            theirs = theirs(now);
            // Who has read what the other said, and saves again, means it.
            seen = now.changes();
            throw refused;
        }
    }

    private List<TheirField> theirs(Participant now) {
        ParticipantForm stored = new ParticipantForm();
        stored.fill(ParticipantPlan.of(now));
        return ParticipantForm.FIELDS.stream()
                .filter(field -> !stored.text(field).equals(form.text(field)))
                .map(field -> new TheirField(words().get("participant.input." + field + ".label"), said(stored, field)))
                .toList();
    }

    private String said(ParticipantForm stored, String field) {
        return switch (field) {
            case "kind" -> kindName(ParticipantKind.valueOf(stored.text("kind")));
            case "country" -> new CountryCode(stored.getCountry()).in(language.get());
            default -> stored.text(field).isEmpty() ? words().get("participant.text.nothing") : stored.text(field);
        };
    }

    public boolean isNew() {
        return asked == null;
    }

    /** The one that is changed. Throws NotFound where one is added. */
    public Participant asked() {
        Participant known = asked;
        if (known == null) {
            throw new NotFound("participant");
        }
        return known;
    }

    public boolean isRetired() {
        return asked != null && asked.isRetired();
    }

    public String getTitle() {
        return asked == null
                ? words().get("participant.title.new")
                : asked.name().in(language.get());
    }

    /** What it can be: a government stays one, an organisation does too. */
    public List<ParticipantKind> getKinds() {
        return Arrays.stream(ParticipantKind.values())
                .filter(kind -> asked == null || asked.isGovernment() == (kind == ParticipantKind.GOVERNMENT))
                .toList();
    }

    public String kindName(ParticipantKind kind) {
        return words().get("KindOfOne." + kind);
    }

    /** Several countries first, then all by name. */
    public List<CountryCode> getCountries() {
        return CountryCode.all(language.get());
    }

    public String countryName(CountryCode country) {
        return country.in(language.get());
    }

    private Texts words() {
        return Texts.of("participant", language.get());
    }

    public ParticipantForm getForm() {
        return form;
    }

    /** Empty unless somebody else was quicker. */
    public List<TheirField> getTheirs() {
        return theirs;
    }

    /** How often it had been changed when the page was opened; the form sends it back. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
