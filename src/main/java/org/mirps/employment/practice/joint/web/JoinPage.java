package org.mirps.employment.practice.joint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.practice.RecommendationId;
import org.mirps.employment.practice.joint.Joint;
import org.mirps.employment.practice.joint.JointDesk;
import org.mirps.employment.practice.joint.JointFault;
import org.mirps.employment.practice.joint.JointId;
import org.mirps.employment.practice.joint.JointNotPossible;
import org.mirps.employment.practice.joint.JointPlan;
import org.mirps.employment.practice.joint.JointReading;
import org.mirps.employment.practice.web.PracticeAddress;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code practices/join.xhtml[?id=]}: the coordinator makes a joint recommendation of several, or says one in other words. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    JointReading reading;

    @Inject
    JointDesk desk;

    @Inject
    PracticeAddress address;

    @Inject
    ActiveLanguage language;

    private Joint.Material material;
    private Joint.@Nullable Draft draft;
    private String textEs = "";
    private String textEn = "";
    private List<JointFault> faults = List.of();

    @PostConstruct
    void load() {
        material = reading.material(address.optional("id").map(id -> new JointId(address.id())), language.get());
        draft = material.draft().orElse(null);
        if (draft != null) {
            textEs = draft.textEs();
            textEn = draft.textEn();
        }
    }

    public @Nullable String save() {
        JointPlan plan = new JointPlan(textEs, textEn, address.optional("scope").orElse(""), address.all("addressee"));
        Set<RecommendationId> chosen = address.all("source").stream()
                .map(id -> new RecommendationId(PracticeAddress.number("recommendation", id)))
                .collect(Collectors.toSet());
        try {
            return "/practices/recommendation.xhtml?faces-redirect=true&id=" + save(plan, chosen);
        } catch (JointNotPossible refused) {
            faults = refused.faults();
            faults.forEach(fault -> FieldMessages.refuse("joinForm:" + fault.field(), say(fault)));
            return null;
        }
    }

    private JointId save(JointPlan plan, Set<RecommendationId> chosen) {
        Joint.Draft changed = draft;
        if (changed == null) {
            return desk.join(plan, chosen);
        }
        String seen = address.optional("seen").orElse("");
        desk.rewrite(changed.id(), plan, chosen, Math.toIntExact(PracticeAddress.number("version", seen)));
        return changed.id();
    }

    public Joint.Material getMaterial() {
        return material;
    }

    /** The one that is being changed; null for a new one. */
    public Joint.@Nullable Draft getDraft() {
        return draft;
    }

    /** How many versions there were when the page was opened. */
    public String getSeen() {
        return address.optional("seen").orElseGet(() -> draft == null ? "0" : String.valueOf(draft.versions()));
    }

    /** What is wrong in a place outside the texts; empty if nothing is. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(this::say)
                .collect(Collectors.joining(" "));
    }

    public boolean isChosen(RecommendationId source) {
        return address.all("source").contains(source.toString());
    }

    public boolean isScope(String name) {
        return address.optional("scope")
                .map(name::equals)
                .orElseGet(() -> draft != null && draft.scope().equals(name));
    }

    public boolean isAddressee(String name) {
        return address.has("seen")
                ? address.all("addressee").contains(name)
                : draft != null && draft.addressees().contains(name);
    }

    public String getTextEs() {
        return textEs;
    }

    public void setTextEs(@Nullable String textEs) {
        this.textEs = Objects.requireNonNullElse(textEs, "");
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(@Nullable String textEn) {
        this.textEn = Objects.requireNonNullElse(textEn, "");
    }

    private String say(JointFault fault) {
        return Texts.of("practice", language.get())
                .get(fault.textKey(), fault.arguments().toArray());
    }
}
