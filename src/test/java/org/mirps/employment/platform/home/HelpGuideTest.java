package org.mirps.employment.platform.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;

/** The guides speak of what there is: labels as the pages have them, pictures that exist, the same chapters in both languages. */
class HelpGuideTest {

    private static final Path GUIDES = Path.of("docs/help");
    private static final Pattern LABEL = Pattern.compile("(?<!\\*)\\*([^*\\n]+)\\*(?!\\*)");
    private static final Pattern PICTURE = Pattern.compile("\\]\\(\\.\\./images/([a-z-]+\\.png)\\)");
    private static final List<String> ROOMS = List.of(
            "shared",
            "audit",
            "mail",
            "participant",
            "form",
            "roster",
            "round",
            "contribution",
            "consolidation",
            "presentation",
            "practice",
            "calendar",
            "platform");

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("guides")
    void everyLabelThatItNamesIsOnAPage(HelpTopic topic, Language language) {
        Set<String> labels = labels(language);
        List<String> named = LABEL.matcher(HelpGuide.source(topic, language))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(label -> assertThat(labels).contains(label));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("guides")
    void itHasChaptersAndItsPicturesHaveWords(HelpTopic topic, Language language) {
        HelpGuide guide = HelpGuide.read(topic, language, file -> "pictures/" + file);
        assertThat(guide.title()).isNotBlank();
        assertThat(guide.chapters())
                .hasSizeGreaterThan(2)
                .allSatisfy(chapter ->
                        assertThat(guide.html()).contains("<h2 id=\"" + chapter.anchor() + "\">" + chapter.title()));
        assertThat(guide.html())
                .doesNotContain("alt=\"\"")
                .doesNotContain("<h1")
                .contains("src=\"pictures/");
        assertThat(guide.chapters())
                .hasSameSizeAs(
                        HelpGuide.read(topic, Language.DEFAULT, file -> file).chapters());
    }

    @Test
    void everyPictureIsThereAndUsed() throws IOException {
        Set<String> used = guides().map(
                        guide -> HelpGuide.source((HelpTopic) guide.get()[0], (Language) guide.get()[1]))
                .flatMap(text -> PICTURE.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(GUIDES.resolve("images"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    private static Set<String> labels(Language language) {
        Set<String> labels = new HashSet<>();
        for (String room : ROOMS) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "org.mirps.employment." + room + ".messages",
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> labels.add(bundle.getString(key)));
        }
        return labels;
    }

    static Stream<Arguments> guides() {
        return Arrays.stream(HelpTopic.values())
                .flatMap(topic -> Arrays.stream(Language.values()).map(language -> Arguments.of(topic, language)));
    }
}
