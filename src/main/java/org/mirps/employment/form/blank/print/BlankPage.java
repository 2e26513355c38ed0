package org.mirps.employment.form.blank.print;

import java.util.List;
import java.util.Locale;
import org.mirps.employment.form.blank.BlankForm;
import org.mirps.employment.form.blank.BlankForm.Kind;
import org.mirps.employment.form.blank.BlankForm.Line;
import org.mirps.employment.shared.Texts;

/** The page from which a blank form is laid out, as XHTML. */
final class BlankPage {

    /** More choices than this are set side by side. */
    private static final int FEW = 12;

    private final BlankForm form;
    private final String style;
    private final Texts words;
    private final StringBuilder html = new StringBuilder(100_000);

    BlankPage(BlankForm form, String style) {
        this.form = form;
        this.style = style;
        this.words = Texts.of("form", form.language());
    }

    String html() {
        html.append("<html lang=\"").append(form.language().code()).append("\"><head><title>");
        text(form.title()).append("</title><meta name=\"subject\" content=\"");
        text(words.get("blank.text.version", form.version()))
                .append("\"/><style>")
                .append(style);
        html.append("@page{@bottom-left{font-family:\"Liberation Sans\";font-size:8pt;content:\"")
                .append(css(form.title()))
                .append("\"}}");
        html.append("</style><bookmarks>");
        for (int i = 0; i < form.sections().size(); i++) {
            html.append("<bookmark name=\"");
            text(form.sections().get(i).title())
                    .append("\" href=\"#section-")
                    .append(i)
                    .append("\"/>");
        }
        html.append("</bookmarks></head><body><h1>");
        text(form.title()).append("</h1><p class=\"version\">");
        text(words.get("blank.text.version", form.version())).append("</p><p>");
        text(words.get("blank.text.intro")).append("</p>");
        for (int i = 0; i < form.sections().size(); i++) {
            section(form.sections().get(i), i);
        }
        return html.append("</body></html>").toString();
    }

    private void section(BlankForm.Section section, int number) {
        html.append("<h2 id=\"section-").append(number).append("\">");
        text(section.title()).append("</h2>");
        said("condition", condition(section.condition()));
        said("hint", section.hint());
        section.lines().forEach(this::line);
    }

    private void line(Line line) {
        html.append("<div class=\"line depth-")
                .append(Math.min(line.depth(), 3))
                .append(" ")
                .append(css(line.kind()));
        html.append("\">");
        if (line.kind().isQuestion()) {
            question(line);
        } else if (line.kind() == Kind.NOTE) {
            said("condition", condition(line.condition()));
            said("note", line.label());
        } else {
            html.append("<h3>");
            text(line.label()).append("</h3>");
            said("condition", condition(line.condition()));
            said("hint", line.hint());
            if (line.kind() == Kind.REPEAT) {
                said("repeat", words.get("blank.text.repeat"));
            }
        }
        html.append("</div>");
    }

    private void question(Line line) {
        html.append("<p class=\"label\"><span class=\"number\">");
        text(line.number()).append("</span> ");
        text(line.label());
        if (line.required()) {
            html.append(" <span class=\"required\">");
            text(words.get("blank.text.required")).append("</span>");
        }
        html.append("</p>");
        said("condition", condition(line.condition()));
        said("hint", line.hint());
        said("rule", line.rule());
        if (line.choices().isEmpty()) {
            said(
                    "how",
                    words.get("blank.answer." + line.kind()) + (line.unit().isEmpty() ? "" : " (" + line.unit() + ")"));
            html.append("<div class=\"answer\">\u00a0</div>");
        } else {
            said("how", words.get("blank.answer." + line.kind()));
            choices(line.choices());
        }
    }

    private void choices(List<String> choices) {
        html.append(choices.size() > FEW ? "<ul class=\"choices many\">" : "<ul class=\"choices\">");
        for (String choice : choices) {
            html.append("<li><span class=\"box\">\u00a0</span> ");
            text(choice).append("</li>");
        }
        html.append("</ul>");
    }

    private void said(String kind, String what) {
        if (!what.isEmpty()) {
            html.append("<p class=\"").append(kind).append("\">");
            text(what).append("</p>");
        }
    }

    private String condition(String condition) {
        return condition.isEmpty() ? "" : words.get("blank.text.condition", condition);
    }

    private static String css(Kind kind) {
        return kind.isQuestion() ? "question" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Within a string of CSS. */
    private static String css(String words) {
        return words.replaceAll("[\\\\\"<>&\\p{Cntrl}]", " ");
    }

    private StringBuilder text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\n' -> html.append(" ");
                default -> html.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return html;
    }
}
