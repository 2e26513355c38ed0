package org.mirps.employment.calendar.planning.web;

import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.planning.ItemPlan;

/** The fields of one line: an objective, a result, a point of the agenda, a product or a link. */
public class ItemForm {

    private final ItemKind kind;
    private final int row;
    private @Nullable String code;
    private @Nullable String time;
    private TextForm text = new TextForm();
    private TextForm collected = new TextForm();
    private @Nullable String url;

    /** @param row its place among the lines of its kind */
    ItemForm(ItemKind kind, int row) {
        this.kind = kind;
        this.row = row;
    }

    static ItemForm of(EventItem item, int row) {
        ItemForm form = new ItemForm(item.kind(), row);
        form.code = item.code();
        form.time = item.time().map(LocalTime::toString).orElse(null);
        form.text = TextForm.of(item.text());
        form.collected = TextForm.of(item.collected());
        form.url = item.url();
        return form;
    }

    /** Takes what the other one holds, and gives it its own. */
    void swap(ItemForm other) {
        @Nullable String itsCode = other.code;
        @Nullable String itsTime = other.time;
        TextForm itsText = other.text;
        TextForm itsCollected = other.collected;
        @Nullable String itsUrl = other.url;
        other.code = code;
        other.time = time;
        other.text = text;
        other.collected = collected;
        other.url = url;
        code = itsCode;
        time = itsTime;
        text = itsText;
        collected = itsCollected;
        url = itsUrl;
    }

    ItemPlan typed() {
        return new ItemPlan(kind, row, code, time, text.typed(), collected.typed(), url);
    }

    boolean isTold() {
        return !typed().isBlank();
    }

    public ItemKind getKind() {
        return kind;
    }

    /** Prefix of the ids of its inputs, such as {@code product0}. */
    public String getField() {
        return kind.name().toLowerCase(Locale.ROOT) + row;
    }

    /** Counted from 1. */
    public int getNumber() {
        return row + 1;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }

    public TextForm getText() {
        return text;
    }

    public TextForm getCollected() {
        return collected;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }
}
