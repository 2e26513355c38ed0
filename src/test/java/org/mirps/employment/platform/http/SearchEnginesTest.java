package org.mirps.employment.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchEnginesTest {

    @Test
    void aDemoIsNotToBeFound() {
        assertThat(SearchEngines.robots("https://empleo.example", true)).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void publicPagesAreToBeFoundAndNothingElse() {
        assertThat(SearchEngines.robots("https://empleo.example", false).lines())
                .contains(
                        "Allow: /results/",
                        "Disallow: /results/embed.xhtml",
                        "Disallow: /",
                        "Sitemap: https://empleo.example/sitemap.xml");
    }

    @Test
    void withoutResultsTheOtherPublicPagesAreThereInBothLanguages() {
        assertThat(SearchEngines.sitemap("https://empleo.example", List.of()))
                .contains(
                        "<loc>https://empleo.example/results</loc>",
                        "hreflang=\"en\" href=\"https://empleo.example/results?lang=en\"");
    }
}
