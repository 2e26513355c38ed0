package org.mirps.employment.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.PlainText;

/**
 * What a mail says, written once and sent as text and as HTML, which a phone shows without pictures or anything from elsewhere. Use:
 *
 * <pre>{@code MailText.in(Language.EN, "Your account").paragraph("…").button("Choose a password", MailText.ONE_TIME_LINK)}</pre>
 *
 * <p>What people typed may stand in it anywhere: it is only ever text.
 */
public final class MailText {

    /** Stands for the address by which its reader, once, chooses a password; made when the mail is sent, so that no database holds it. */
    public static final String ONE_TIME_LINK = "\uE000";

    private static final int LONGEST_SUBJECT = 150;
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
            <body style="margin:0;background:#f4f6f8;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1b2733">
            <div style="max-width:36em;margin:0 auto;padding:1.5em;background:#ffffff">
            %s</div>
            </body></html>
            """;
    private static final String BUTTON =
            "<p><a href=\"%s\" style=\"display:inline-block;padding:.75em 1.25em;background:#0b5394;color:#ffffff;border-radius:4px;text-decoration:none\">%s</a></p>\n"
                    + "<p style=\"font-size:14px;color:#51606e;word-break:break-all\">%s</p>\n";

    private final Language language;
    private final String subject;
    private final List<Block> blocks = new ArrayList<>();

    /** A piece of it, in both shapes. */
    private record Block(String text, String html) {}

    private MailText(Language language, String subject) {
        this.language = language;
        this.subject = subject;
    }

    /** @param subject one line; ends of lines and control characters in it become spaces, and what is too long is cut */
    public static MailText in(Language language, String subject) {
        String line = typed(subject).replaceAll("\\s+", " ").strip();
        return new MailText(
                language,
                line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…");
    }

    public MailText paragraph(String said) {
        String text = typed(said);
        return add(text, "<p>" + lines(text) + "</p>\n");
    }

    /** What somebody else wrote. */
    public MailText quote(String said) {
        String text = typed(said);
        return add(
                text.lines().map(line -> "> " + line).collect(Collectors.joining("\n")),
                "<blockquote style=\"margin:0 0 1em;padding-left:1em;border-left:3px solid #9fb3c8\">" + lines(text)
                        + "</blockquote>\n");
    }

    /** Something to do, with the address where; the address stands there too, for who cannot follow it. */
    public MailText button(String label, String address) {
        String words = typed(label);
        String url = address.equals(ONE_TIME_LINK) ? address : typed(address);
        return add(words + ":\n" + url, BUTTON.formatted(escaped(url), escaped(words), escaped(url)));
    }

    /** An address to follow, less loud than a button. */
    public MailText link(String label, String address) {
        String words = typed(label);
        String url = typed(address);
        return add(words + ": " + url, "<p><a href=\"" + escaped(url) + "\">" + escaped(words) + "</a></p>\n");
    }

    /** A line about the mail itself. */
    public MailText small(String said) {
        String text = typed(said);
        return add(text, "<p style=\"font-size:14px;color:#51606e\">" + lines(text) + "</p>\n");
    }

    public String subject() {
        return subject;
    }

    public Language language() {
        return language;
    }

    /** Plain text; paragraphs are parted by empty lines. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** The same with the link in its place, for who hands it over by other ways. */
    public String text(String link) {
        return text().replace(ONE_TIME_LINK, link);
    }

    /**
     * Opens the same in the mail program of who reads a page (RFC 6068).
     *
     * @param to addresses
     * @param link what stands for {@link #ONE_TIME_LINK}; empty if it has none
     */
    public String mailto(List<String> to, String link) {
        return "mailto:" + to.stream().map(MailText::encoded).collect(Collectors.joining(",")) + "?subject="
                + encoded(subject) + "&body=" + encoded(text(link).replace("\n", "\r\n"));
    }

    /** As addresses have it, where a space is no plus. */
    private static String encoded(String said) {
        return URLEncoder.encode(said, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A whole page of HTML. */
    public String html() {
        return FRAME.formatted(
                language.code(),
                escaped(subject),
                blocks.stream().map(Block::html).collect(Collectors.joining()));
    }

    private MailText add(String text, String html) {
        blocks.add(new Block(text, html));
        return this;
    }

    /** Nobody's text stands for the link. */
    private static String typed(String said) {
        return PlainText.typed(said).replace(ONE_TIME_LINK, "");
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
