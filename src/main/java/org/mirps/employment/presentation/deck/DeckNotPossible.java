package org.mirps.employment.presentation.deck;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** What was typed makes no deck, or no slide. Carries everything that is wrong, each at its field; nothing was changed. */
public final class DeckNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<DeckFault> faults;

    DeckNotPossible(List<DeckFault> faults) {
        super("refusal.DeckNotPossible", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** In the order of the fields; at least one. */
    public List<DeckFault> faults() {
        return faults;
    }
}
