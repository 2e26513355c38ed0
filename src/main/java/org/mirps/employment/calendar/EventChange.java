package org.mirps.employment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/** Something that happened to an event, with its reason. Never changed, never removed. */
@Embeddable
public class EventChange {

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(name = "reason_es")
    private String reasonEs;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "time_before")
    private @Nullable String timeBefore;

    @Column(name = "time_after")
    private @Nullable String timeAfter;

    private String related = "";

    private String facets = "";

    private String gained = "";

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected EventChange() {}

    private EventChange(ChangeKind kind, ChangeReason because) {
        this.kind = kind;
        this.reasonEs = because.reason().es();
        this.reasonEn = because.reason().en();
        this.madeBy = because.by().value();
        this.madeAt = because.at();
    }

    /** @param related codes of the other events, or of a result and its product */
    static EventChange of(ChangeKind kind, Collection<?> related, ChangeReason because) {
        EventChange change = new EventChange(kind, because);
        change.related = Words.join(related);
        return change;
    }

    /** @param gained what the other one got by it */
    static EventChange merge(EventCode into, Collection<String> gained, ChangeReason because) {
        EventChange change = of(ChangeKind.MERGED, List.of(into), because);
        change.gained = Words.join(gained);
        return change;
    }

    static EventChange edit(Set<Facet> facets, ChangeReason because) {
        EventChange change = new EventChange(ChangeKind.EDITED, because);
        change.facets = Words.join(facets);
        return change;
    }

    static EventChange move(EventTime before, EventTime after, ChangeReason because) {
        EventChange change = new EventChange(ChangeKind.MOVED, because);
        change.timeBefore = before.toString();
        change.timeAfter = after.toString();
        return change;
    }

    public ChangeKind kind() {
        return kind;
    }

    public LocalizedText reason() {
        return new LocalizedText(reasonEs, reasonEn);
    }

    /** Of a move. */
    public Optional<EventTime> before() {
        return Optional.ofNullable(timeBefore).map(EventTime::parse);
    }

    /** Of a move. */
    public Optional<EventTime> after() {
        return Optional.ofNullable(timeAfter).map(EventTime::parse);
    }

    /** Codes of the other events; of a tick the code of the result and, unless it is open again, that of the product. */
    public List<String> related() {
        return Words.split(related);
    }

    /** Of a merge: what the other one got by it. */
    List<String> gained() {
        return Words.split(gained);
    }

    /** Of an edit: what was changed. */
    public Set<Facet> facets() {
        return Words.split(facets, Facet.class);
    }

    public AccountId by() {
        return new AccountId(madeBy);
    }

    /** UTC. */
    public Instant at() {
        return madeAt;
    }
}
