package org.mirps.employment.practice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;

/**
 * A good practice: a row of the latest accepted snapshot of somebody's contribution. It is read by whom the contribution's dissemination
 * allows; its owner decides, practice by practice, whether it is published for everybody. A newer accepted snapshot takes the place of the
 * older one under the same decision; until then the accepted one stands. It ends with its contribution, or when a newer snapshot lacks it,
 * and then has to be approved anew. Rules: docs/practices.md.
 */
@Entity
@Table(name = "practice")
public class Practice extends AcceptedRow {

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private String title;
    private String description;
    private String lessons;
    private String url;

    @Column(name = "start_year")
    private @Nullable Integer startYear;

    private @Nullable Long beneficiaries;
    private @Nullable Long women;
    private @Nullable Long jobs;
    private @Nullable Long businesses;

    private boolean published;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private String terms;

    @ElementCollection
    @CollectionTable(name = "practice_choice", joinColumns = @JoinColumn(name = "practice_id"))
    private Set<PracticeChoice> choices = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "practice_decision", joinColumns = @JoinColumn(name = "practice_id"))
    @OrderColumn(name = "number")
    private List<Decision> decisions = new ArrayList<>();

    protected Practice() {}

    /** As it was accepted. */
    public Practice(AcceptedSnapshot from, RowId row, PracticeText text, Instant at) {
        super(from, row);
        accept(text, from, at);
    }

    /** It stands in a newer accepted snapshot: this is what it says from now on. */
    public final void accept(PracticeText text, AcceptedSnapshot from, Instant at) {
        stand(from);
        acceptedAt = at;
        title = text.title();
        description = text.description();
        lessons = text.lessons();
        url = text.url();
        startYear = text.startYear();
        beneficiaries = text.beneficiaries();
        women = text.women();
        jobs = text.jobs();
        businesses = text.businesses();
        terms = text.terms();
        choices.retainAll(text.choices());
        choices.addAll(text.choices());
        reach = Reach.of(true, level(), published);
    }

    /** It is accepted no longer: its contribution was withdrawn, or a newer accepted snapshot lacks it. That ends its publication. */
    public void end(AccountId by, Instant at) {
        end();
        if (published) {
            decide(false, by, at);
        }
        settle();
    }

    /** Its owner has said anew to whom its answers may be shown. */
    @Override
    public void show(Dissemination newLevel) {
        super.show(newLevel);
        settle();
    }

    /**
     * Its owner approves that everybody may read it. Approving twice changes nothing.
     *
     * @throws PublicationNotAllowed if it is not accepted any more, or the contribution may not be shown to everybody
     */
    public void publish(AccountId by, Instant at) {
        if (!isAccepted()) {
            throw PublicationNotAllowed.ended();
        }
        if (level() != Dissemination.PUBLIC) {
            throw PublicationNotAllowed.restricted();
        }
        if (!published) {
            decide(true, by, at);
        }
        settle();
    }

    /** Its owner takes the approval back. Doing so twice changes nothing. */
    public void withdraw(AccountId by, Instant at) {
        if (published) {
            decide(false, by, at);
        }
        settle();
    }

    public PracticeId id() {
        return new PracticeId(key());
    }

    public String title() {
        return title;
    }

    public boolean isPublished() {
        return published;
    }

    Reach reach() {
        return reach;
    }

    /** The oldest first. */
    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    private void decide(boolean toBePublished, AccountId by, Instant at) {
        published = toBePublished;
        decisions.add(new Decision(toBePublished, snapshot(), by, at));
    }

    private void settle() {
        reach = Reach.of(isAccepted(), level(), published);
    }
}
