package org.mirps.employment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;

/** A line of an event: an objective, an expected result, a point of the agenda, a product, a link, a decision. Immutable. */
@Embeddable
public class EventItem {

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private @Nullable String code;

    @Column(name = "local_time")
    private @Nullable LocalTime localTime;

    @Column(name = "text_es")
    private String textEs;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "collected_es")
    private String collectedEs = "";

    @Column(name = "collected_en")
    private String collectedEn = "";

    private @Nullable String url;

    @Column(name = "met_by")
    private @Nullable String metBy;

    protected EventItem() {}

    private EventItem(ItemKind kind, @Nullable String code, LocalizedText text) {
        this.kind = kind;
        this.code = code;
        this.textEs = text.es();
        this.textEn = text.en();
    }

    public static EventItem objective(String code, LocalizedText text) {
        return new EventItem(ItemKind.OBJECTIVE, code, text);
    }

    public static EventItem result(String code, LocalizedText text) {
        return new EventItem(ItemKind.RESULT, code, text);
    }

    /** @param time in the time zone of the event; null where none was said */
    public static EventItem agenda(@Nullable LocalTime time, LocalizedText text) {
        EventItem item = new EventItem(ItemKind.AGENDA, null, text);
        item.localTime = time;
        return item;
    }

    /** @param collected in which part of which form it is collected; may be empty */
    public static EventItem product(String code, LocalizedText text, LocalizedText collected) {
        EventItem item = new EventItem(ItemKind.PRODUCT, code, text);
        item.collectedEs = collected.es();
        item.collectedEn = collected.en();
        return item;
    }

    /** @param url https */
    public static EventItem link(String url, LocalizedText text) {
        EventItem item = new EventItem(ItemKind.LINK, null, text);
        item.url = url;
        return item;
    }

    public static EventItem decision(LocalizedText text) {
        return new EventItem(ItemKind.DECISION, null, text);
    }

    public ItemKind kind() {
        return kind;
    }

    /** Such as P1; empty for kinds without codes. */
    public String code() {
        return Objects.requireNonNullElse(code, "");
    }

    /** Of a point of the agenda, in the time zone of the event; empty where none was said. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(localTime);
    }

    public LocalizedText text() {
        return new LocalizedText(textEs, textEn);
    }

    /** Of a product: in which part of which form it is collected. */
    public LocalizedText collected() {
        return new LocalizedText(collectedEs, collectedEn);
    }

    /** Of a link; empty for other kinds. */
    public String url() {
        return Objects.requireNonNullElse(url, "");
    }

    /** Of an expected result: code of the product that meets it; empty while none does. */
    public Optional<String> metBy() {
        return Optional.ofNullable(metBy);
    }

    /** The same, met by a product or, with null, by none. */
    EventItem met(@Nullable String product) {
        EventItem item = copy();
        item.metBy = product;
        return item;
    }

    /** For another event, which begins with nothing met. */
    EventItem afresh() {
        return met(null);
    }

    /** Whether both say the same, apart from what meets them. */
    boolean says(EventItem other) {
        return kind == other.kind
                && code().equals(other.code())
                && time().equals(other.time())
                && text().equals(other.text())
                && collected().equals(other.collected())
                && url().equals(other.url());
    }

    private EventItem copy() {
        EventItem item = new EventItem(kind, code, text());
        item.localTime = localTime;
        item.collectedEs = collectedEs;
        item.collectedEn = collectedEn;
        item.url = url;
        item.metBy = metBy;
        return item;
    }
}
