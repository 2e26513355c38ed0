package org.mirps.employment.consolidation.webhook;

import org.mirps.employment.shared.BusinessRefusal;

/** A webhook that can't be as it was wished: without a name, or at an address that is none or that the operator has not named. */
public final class WebhookNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private WebhookNotPossible(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static WebhookNotPossible unnamed() {
        return new WebhookNotPossible("refusal.WebhookNotPossible.unnamed");
    }

    static WebhookNotPossible noAddress() {
        return new WebhookNotPossible("refusal.WebhookNotPossible.noAddress");
    }

    /** @param sites those that are possible */
    static WebhookNotPossible elsewhere(String sites) {
        return new WebhookNotPossible("refusal.WebhookNotPossible.elsewhere", sites);
    }
}
