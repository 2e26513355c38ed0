package org.mirps.employment.consolidation.webhook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.webhook.DeliveryId;
import org.mirps.employment.consolidation.webhook.DeliveryRecord;
import org.mirps.employment.consolidation.webhook.Webhook;
import org.mirps.employment.consolidation.webhook.WebhookDesk;
import org.mirps.employment.consolidation.webhook.WebhookId;
import org.mirps.employment.consolidation.webhook.WebhookNotPossible;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.LimitReached;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code consolidation/webhooks.xhtml?remove=}: programs that are told; makes one, whose secret is shown once, and removes one after asking. */
@Named
@RequestScoped
public class WebhooksPage {

    private static final String DONE = "/consolidation/webhooks.xhtml?faces-redirect=true&done=";

    @Inject
    WebhookDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private WebhookDesk.@Nullable Listed listed;
    private String name = "";
    private String address = "";
    private String secret = "";

    @PostConstruct
    void load() {
        listed = desk.webhooks();
    }

    public WebhookDesk.@Nullable Listed getListed() {
        return listed;
    }

    public String getSites() {
        return listed == null ? "" : String.join(", ", listed.sites());
    }

    /** Makes one and stays, to show its secret. */
    public void make() {
        try {
            secret = desk.make(name, address);
            name = "";
            address = "";
            load();
        } catch (WebhookNotPossible | LimitReached refused) {
            FieldMessages.refuse("webhookForm:address", Texts.of(refused, language.get()));
        }
    }

    public String remove() {
        desk.remove(new WebhookId(number("remove")));
        return DONE + "remove";
    }

    public String test() {
        desk.test(new WebhookId(number("webhook")));
        return DONE + "test";
    }

    public String hurry() {
        desk.hurry(new DeliveryId(number("delivery")));
        return DONE + "hurry";
    }

    /** The one that the person wants to remove; null where none is asked about, or none that there is. */
    public @Nullable Webhook getAsked() {
        String id = request.getParameter("remove");
        return listed == null
                ? null
                : listed.webhooks().stream()
                        .filter(webhook -> String.valueOf(webhook.id().value()).equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** The look of its state, by states of contributions that look like it. */
    public String lookOf(DeliveryRecord delivery) {
        return switch (delivery.state()) {
            case WAITING, SENDING -> "IN_PROGRESS";
            case DELIVERED -> "COMPLETE";
            case EXPIRED -> "PROBLEM";
            case CANCELLED -> "NOT_STARTED";
        };
    }

    /** When it was taken, or made. */
    public String moment(DeliveryRecord delivery) {
        return RegionalTime.moment(delivery.deliveredAt().orElse(delivery.madeAt()), language.get());
    }

    /** When it is tried again. */
    public String due(DeliveryRecord delivery) {
        return RegionalTime.moment(delivery.due(), language.get());
    }

    private long number(String parameter) {
        try {
            return Long.parseLong(String.valueOf(request.getParameter(parameter)));
        } catch (NumberFormatException none) {
            throw new NotFound(parameter + " " + request.getParameter(parameter));
        }
    }

    /** The secret of the new one; empty until one was made. */
    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
