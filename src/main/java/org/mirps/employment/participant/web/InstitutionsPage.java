package org.mirps.employment.participant.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.participant.InstitutionNotPossible;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code account/institutions.xhtml?institution=}: the institutions of the own government; adds, renames, closes and reopens them. */
@Named
@RequestScoped
public class InstitutionsPage {

    private static final String HERE = "/account/institutions.xhtml?faces-redirect=true";

    @Inject
    InstitutionDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private List<Institution> institutions = List.of();
    private @Nullable String nameEs;
    private @Nullable String nameEn;

    @PostConstruct
    void load() {
        institutions = desk.mine();
        Institution asked = getAsked();
        if (asked != null) {
            nameEs = asked.name().es();
            nameEn = asked.name().en();
        }
    }

    public @Nullable String save() {
        Institution asked = getAsked();
        LocalizedText name =
                new LocalizedText(Objects.requireNonNullElse(nameEs, ""), Objects.requireNonNullElse(nameEn, ""));
        try {
            if (asked == null) {
                desk.add(name);
            } else {
                desk.rename(asked.id(), name);
            }
            return HERE + "&saved=true";
        } catch (InstitutionNotPossible refused) {
            say(Texts.of(refused, language.get()));
            return null;
        }
    }

    public String close() {
        desk.close(asked().id());
        return HERE + "&saved=true";
    }

    public String reopen() {
        desk.reopen(asked().id());
        return HERE + "&saved=true";
    }

    /** By their Spanish name, closed ones included. */
    public List<Institution> getInstitutions() {
        return institutions;
    }

    public String nameOf(Institution institution) {
        return institution.name().in(language.get());
    }

    /** The one that is being changed; null for a new one. */
    public @Nullable Institution getAsked() {
        String id = request.getParameter("institution");
        return institutions.stream()
                .filter(institution -> institution.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Institution asked() {
        Institution asked = getAsked();
        if (asked == null) {
            throw new NotFound("institution");
        }
        return asked;
    }

    private static void say(String text) {
        FieldMessages.refuse("institutionForm:nameEs", text);
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
}
