package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Runs the unit tests of our scripts, {@code src/test/scripts}, in the Node.js that Playwright brings. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/webapp/WEB-INF/resources/scripts");
    private static final int LONGEST = 250;
    private static final int LEAST = 50;
    private static final int WITHIN_SECONDS = 60;

    @TestFactory
    Stream<DynamicNode> theTestsOfOurScriptsPass(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("report.xml");
        Process node = new ProcessBuilder(command(report)).inheritIO().start();
        assertThat(node.waitFor(WITHIN_SECONDS, TimeUnit.SECONDS)).isTrue();
        try (InputStream in = Files.newInputStream(report)) {
            Element all = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            assertThat(all.getElementsByTagName("testcase").getLength()).isGreaterThan(LEAST);
            boolean green = all.getElementsByTagName("failure").getLength() == 0;
            assertThat(node.exitValue() == 0)
                    .as("what Node.js says of the whole is what its report says")
                    .isEqualTo(green);
            return nodes(all);
        }
    }

    @Test
    void noScriptIsLongerThanAReaderCanHoldInMind() throws Exception {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            List<Path> scripts =
                    files.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(scripts).isNotEmpty();
            for (Path script : scripts) {
                assertThat(Files.readAllLines(script)).as(script.toString()).hasSizeLessThanOrEqualTo(LONGEST);
            }
        }
    }

    private static List<String> command(Path report) {
        // The driver without the browsers, which it would fetch
        Path folder = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .driverDir();
        return List.of(
                folder.resolve("node").toString(),
                "--test",
                "--test-reporter=junit",
                "--test-reporter-destination=" + report,
                "src/test/scripts/*.test.mjs");
    }

    private static Stream<DynamicNode> nodes(Element suite) {
        return elements(suite.getChildNodes())
                .filter(child -> !child.getTagName().equals("failure"))
                .map(ScriptsTest::node);
    }

    private static DynamicNode node(Element element) {
        String name = element.getAttribute("name");
        return element.getTagName().equals("testsuite")
                ? dynamicContainer(name, nodes(element))
                : dynamicTest(name, () -> assertThat(failures(element)).isEmpty());
    }

    private static String failures(Element test) {
        return elements(test.getElementsByTagName("failure"))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
