package org.mirps.employment.practice.joint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.practice.joint.Joint;
import org.mirps.employment.practice.joint.JointChanged;
import org.mirps.employment.practice.joint.JointDesk;
import org.mirps.employment.practice.joint.JointId;
import org.mirps.employment.practice.joint.JointNotPossible;
import org.mirps.employment.practice.joint.JointReading;
import org.mirps.employment.practice.web.PracticeAddress;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code practices/recommendation.xhtml?id=}: one joint recommendation with its sources and versions; coordinators agree and reopen it. */
@Named
@RequestScoped
public class RecommendationPage {

    @Inject
    JointReading reading;

    @Inject
    JointDesk desk;

    @Inject
    PracticeAddress address;

    @Inject
    ActiveLanguage language;

    private Joint.Sheet sheet;
    private @Nullable String session;

    @PostConstruct
    void load() {
        sheet = reading.recommendation(id(), language.get());
    }

    public Joint.Sheet getSheet() {
        return sheet;
    }

    public String moment(Instant moment) {
        return RegionalTime.moment(moment, language.get());
    }

    public @Nullable String agree() {
        try {
            String seen = address.optional("seen").orElse("");
            desk.agree(
                    id(),
                    new EventId(PracticeAddress.number("event", String.valueOf(session))),
                    Math.toIntExact(PracticeAddress.number("version", seen)));
        } catch (JointNotPossible refused) {
            Texts words = Texts.of("practice", language.get());
            refused.faults().stream()
                    .findFirst()
                    .ifPresent(fault -> FieldMessages.refuse(
                            "agreeForm:session",
                            words.get(fault.textKey(), fault.arguments().toArray())));
            return null;
        } catch (JointChanged refused) {
            // The page has what it says now, and its form that this was seen.
            FieldMessages.refuse("agreeForm:session", Texts.of(refused, language.get()));
            return null;
        }
        return self();
    }

    public String reopen() {
        desk.reopen(id());
        return self();
    }

    public @Nullable String getSession() {
        return session;
    }

    public void setSession(@Nullable String session) {
        this.session = session;
    }

    private JointId id() {
        return new JointId(address.id());
    }

    private String self() {
        return "/practices/recommendation.xhtml?faces-redirect=true&id=" + address.id();
    }
}
