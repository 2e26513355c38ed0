package org.mirps.employment.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

/** The first vintage of a round of the demo, published as a coordinator does it. */
public final class SampleVintage {

    private SampleVintage() {}

    public static void publish(RunningApp demo) {
        HttpResponse<String> answer = HttpCaller.signedIn(demo, "coordinator@demo.example")
                .submit(
                        "consolidation/vintages.xhtml?round=" + DemoPages.ROUND,
                        "vintageForm:publish",
                        Map.of("vintageForm:note", "For the April session", "round", DemoPages.ROUND));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
