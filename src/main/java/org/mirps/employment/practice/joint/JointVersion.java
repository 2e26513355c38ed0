package org.mirps.employment.practice.joint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/** What a joint recommendation said from a moment on. Never changed, never removed. */
@Embeddable
public class JointVersion {

    @Enumerated(EnumType.STRING)
    private JointAct act;

    @Column(name = "text_es")
    private String textEs;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected JointVersion() {}

    JointVersion(JointAct act, LocalizedText text, AccountId by, Instant at) {
        this.act = act;
        this.textEs = text.es();
        this.textEn = text.en();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    JointAct act() {
        return act;
    }

    LocalizedText text() {
        return new LocalizedText(textEs, textEn);
    }

    AccountId by() {
        return new AccountId(madeBy);
    }

    /** UTC. */
    Instant at() {
        return madeAt;
    }
}
