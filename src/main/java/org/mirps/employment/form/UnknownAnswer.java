package org.mirps.employment.form;

import org.mirps.employment.shared.BusinessRefusal;

/** There is no such question or row in this contribution, or it is not for people to answer. */
public final class UnknownAnswer extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public UnknownAnswer(AnswerKey key) {
        super("refusal.UnknownAnswer", key.toString());
    }
}
