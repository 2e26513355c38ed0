package org.mirps.employment.practice.commitment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mirps.employment.practice.CommitmentFilter;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.practice.FilterParameters;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.practice.web.PracticeAddress;
import org.mirps.employment.practice.web.Query;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Texts;

/** {@code practices/commitments.xhtml?country=&actor=&state=&mine=}: commitments and how far they are. The address keeps the filter. */
@Named
@RequestScoped
public class CommitmentListPage {

    @Inject
    CommitmentReading reading;

    @Inject
    PracticeAddress address;

    @Inject
    ActiveLanguage language;

    @Inject
    CurrentUser user;

    private CommitmentFilter filter = CommitmentFilter.ALL;
    private Commitments found;

    @PostConstruct
    void load() {
        filter = address.commitments();
        found = reading.commitments(filter, language.get());
    }

    public Commitments getFound() {
        return found;
    }

    public CommitmentFilter getFilter() {
        return filter;
    }

    public int getAll() {
        return found.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isFiltered() {
        return !filter.equals(CommitmentFilter.ALL);
    }

    /** Whether the reader has commitments of their own to report on. */
    public boolean isOwner() {
        return user.participant().isPresent();
    }

    /** Every state with how many there are, then those that are overdue. */
    public List<State> getStates() {
        Texts words = Texts.of("practice", language.get());
        List<State> states = new ArrayList<>();
        for (CommitmentState state : CommitmentState.values()) {
            states.add(new State(
                    state.name().toLowerCase(Locale.ROOT),
                    words.get("CommitmentState." + state),
                    found.counts().getOrDefault(state, 0),
                    filter.state().filter(state::equals).isPresent()));
        }
        states.add(new State("overdue", words.get("commitments.text.overdue"), found.overdue(), filter.overdue()));
        return states;
    }

    /** What a file of what is shown needs in its address. */
    public String getFileQuery() {
        return Query.of(
                FilterParameters.parameters(filter), "lang", language.get().code());
    }

    /** @param name as addresses write it */
    public record State(String name, String label, int count, boolean chosen) {}
}
