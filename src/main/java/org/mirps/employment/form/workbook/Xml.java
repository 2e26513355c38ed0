package org.mirps.employment.form.workbook;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes indented XML 1.0 piece by piece. Names are trusted; values and texts are escaped. */
public final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn; those with an empty value are left out */
    public Xml open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    public Xml close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    public Xml empty(String name, String... attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    public Xml text(String name, String text, String... attributes) {
        return raw(name, escape(text), attributes);
    }

    /** An element whose content is XML already. */
    public Xml raw(String name, String content, String... attributes) {
        if (content.isEmpty()) {
            return empty(name, attributes);
        }
        start(name, attributes)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder start(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        return out;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(open.size()));
    }
}
