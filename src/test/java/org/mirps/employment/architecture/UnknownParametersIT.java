package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.testing.AccessMatrix;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SampleVintage;

/** A parameter that nobody reads would be answered as if it had been: every address for programs refuses it by its name. */
class UnknownParametersIT {

    private final RunningApp app = RunningApp.demo();
    private final HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));

    @BeforeAll
    static void aVintageIsThere() {
        SampleVintage.publish(RunningApp.demo());
    }

    static Stream<String> addressesForPrograms() {
        return AccessMatrix.read(AccessMatrixUrlsIT.class, "access-urls.csv").names().stream()
                .filter(name -> name.startsWith("GET /api/v1/"))
                .map(name -> name.substring("GET /".length())
                        .replace("results/{round}", "results/sne-2024") // the one that is published
                        .replace("{below:.+}", "long")
                        .replace("{round}", DemoPages.ROUND)
                        .replace("{vintage}", "1")
                        .replace("{repeat}", "programmes"));
    }

    @ParameterizedTest
    @MethodSource("addressesForPrograms")
    void isRefusedByItsName(String address) {
        assertThat(program.get(address).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = program.get(address + (address.contains("?") ? "&" : "?") + "gobierno=MX");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"UnknownParameter\"", "gobierno").doesNotContain("CRI", "Costa Rica");
    }
}
