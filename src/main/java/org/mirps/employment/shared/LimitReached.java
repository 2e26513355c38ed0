package org.mirps.employment.shared;

/** There are as many of something as there may be. */
public final class LimitReached extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    LimitReached(Limit limit) {
        super("refusal.LimitReached." + limit, limit.most());
    }
}
