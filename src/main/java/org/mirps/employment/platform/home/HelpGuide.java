package org.mirps.employment.platform.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.mirps.employment.shared.Language;

/**
 * A guide as a page shows it. It is written once, as Markdown in docs/help, and read there and in the application.
 *
 * @param html all but the title; made from our own files only
 * @param chapters in their order
 */
public record HelpGuide(String title, String html, List<Chapter> chapters) {

    private static final String PICTURES = "../images/";
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    /** A heading that can be jumped to. */
    public record Chapter(String anchor, String title) {}

    /** @param pictures gives the address of a picture by its file name */
    static HelpGuide read(HelpTopic topic, Language language, UnaryOperator<String> pictures) {
        Node guide = MARKDOWN.parse(source(topic, language));
        Node title = guide.getFirstChild();
        title.unlink();
        List<Chapter> chapters = new ArrayList<>();
        for (Node node = guide.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                chapters.add(new Chapter("chapter-" + (chapters.size() + 1), words(node)));
            }
        }
        return new HelpGuide(words(title), html(guide, pictures), List.copyOf(chapters));
    }

    private static String html(Node guide, UnaryOperator<String> pictures) {
        return HtmlRenderer.builder()
                .attributeProviderFactory(context -> {
                    int[] headings = {0};
                    return (node, tag, attributes) -> {
                        if (node instanceof Heading) {
                            attributes.put("id", "chapter-" + ++headings[0]);
                        } else if (node instanceof Image image) {
                            picture(
                                    attributes,
                                    pictures.apply(image.getDestination().substring(PICTURES.length())));
                        }
                    };
                })
                .build()
                .render(guide);
    }

    private static void picture(Map<String, String> attributes, String address) {
        attributes.put("src", address);
        attributes.put("class", "help__picture");
        attributes.put("loading", "lazy");
    }

    private static String words(Node node) {
        return WORDS.render(node).strip();
    }

    /** The Markdown of a guide. */
    static String source(HelpTopic topic, Language language) {
        String file = "help/" + language.code() + "/" + topic.code() + ".md";
        try (InputStream in = Objects.requireNonNull(HelpGuide.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
