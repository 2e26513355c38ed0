package org.mirps.employment.presentation.file.print;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.Pictures;
import org.mirps.employment.presentation.leaf.Sheet;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.PlainText;

/** XHTML from which a PDF is laid out: what is said is escaped here, and nowhere else. */
final class Html {

    static final String DRAWING = "application/x-drawing";
    static final String PICTURE = "data:image/";

    private final StringBuilder html = new StringBuilder(50_000);
    private final List<Scene> scenes = new ArrayList<>();

    /** @param subject what the file says of itself */
    Html(Language language, String title, String subject, String style) {
        html.append("<html lang=\"").append(language.code()).append("\"><head><title>");
        text(title).append("</title><meta name=\"subject\" content=\"");
        text(subject).append("\"/><style>").append(style).append("</style>");
    }

    /** Names of places within the file, for the list that readers show beside it. */
    Html bookmarks(List<Bookmark> bookmarks) {
        html.append("<bookmarks>");
        for (Bookmark bookmark : bookmarks) {
            html.append("<bookmark name=\"");
            text(bookmark.name())
                    .append("\" href=\"#")
                    .append(bookmark.anchor())
                    .append("\"/>");
        }
        html.append("</bookmarks></head><body>");
        return this;
    }

    /** @param anchor letters, digits and hyphens */
    record Bookmark(String name, String anchor) {}

    Html open(String tag, String attributes) {
        html.append('<')
                .append(tag)
                .append(attributes.isEmpty() ? "" : " ")
                .append(attributes)
                .append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    /** An element with words; nothing where there are none. */
    Html say(String tag, String attributes, String words) {
        if (!words.isBlank()) {
            open(tag, attributes);
            text(words);
            close(tag);
        }
        return this;
    }

    /** @param scale points for each of its pixels */
    Html drawing(Scene scene, double scale) {
        html.append("<object type=\"").append(DRAWING).append("\" data=\"").append(scenes.size());
        html.append("\" alt=\"");
        text(scene.summary()).append("\" title=\"");
        text(scene.summary()).append("\" style=\"width:").append(points(scene.width() * scale));
        html.append(";height:")
                .append(points(Math.max(1, scene.height()) * scale))
                .append("\"></object>");
        scenes.add(scene);
        return this;
    }

    Html picture(Pictures.Image image, String shows, String attributes) {
        html.append("<img ").append(attributes).append(" alt=\"");
        text(shows).append("\" src=\"data:").append(image.mediaType()).append(";base64,");
        html.append(Base64.getEncoder().encodeToString(image.content())).append("\"/>");
        return this;
    }

    /** @param sheet widths, and the size of letters; null: as it comes */
    Html table(Table table, String caption, @Nullable Sheet sheet) {
        if (table.columns().isEmpty()) {
            return this;
        }
        open("table", sheet == null ? "" : "style=\"font-size:" + points(sheet.size()) + "\"");
        say("caption", "", caption);
        open("thead", "").open("tr", "");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            open("th", "scope=\"col\"" + number(table, i) + width(sheet, i));
            text(column.name());
            close("th");
        }
        close("tr").close("thead").open("tbody", "");
        table.rows().forEach(row -> row(table, row, ""));
        table.totals().forEach(row -> row(table, row, "class=\"total\""));
        return close("tbody").close("table");
    }

    private void row(Table table, Row row, String attributes) {
        open("tr", attributes).open("th", "scope=\"row\"");
        text(row.name());
        close("th");
        for (int i = 1; i < table.columns().size(); i++) {
            open("td", number(table, i).strip());
            text(Sheet.cell(row, i));
            close("td");
        }
        close("tr");
    }

    private static String number(Table table, int column) {
        return column > 0 && table.columns().get(column).number() ? " class=\"num\"" : "";
    }

    private static String width(@Nullable Sheet sheet, int column) {
        return sheet == null ? "" : " style=\"width:" + points(sheet.widths().get(column) - 2 * Sheet.PADDING) + "\"";
    }

    /** Where a thing stands on a page of slides. */
    static String at(Page.Box box) {
        return "style=\"left:" + points(box.left()) + ";top:" + points(box.top()) + ";width:" + points(box.width())
                + ";height:" + points(box.height()) + "\"";
    }

    static String points(double length) {
        return String.format(Locale.ROOT, "%.1fpt", length);
    }

    List<Scene> scenes() {
        return scenes;
    }

    String whole() {
        return html + "</body></html>";
    }

    private StringBuilder text(String words) {
        PlainText.clean(words).codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.appendCodePoint(sign);
            }
        });
        return html;
    }
}
