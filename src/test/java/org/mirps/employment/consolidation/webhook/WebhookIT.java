package org.mirps.employment.consolidation.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.WebhookReceiver;

/** From the page where a webhook is made to the request that a receiver verifies, by HTTP on the demo year. */
class WebhookIT {

    private static final String PAGE = "consolidation/webhooks.xhtml";
    private static final Pattern SECRET = Pattern.compile("whsec_([A-Za-z0-9+/=]{44})");
    private static final WebhookReceiver RECEIVER = WebhookReceiver.SHARED;

    private final RunningApp app = RunningApp.demo();
    private HttpCaller coordinator = new HttpCaller(app);

    @BeforeEach
    void signIn() {
        coordinator = HttpCaller.signedIn(app, "coordinator@demo.example");
        RECEIVER.answers(204);
        RECEIVER.drain();
    }

    @AfterEach
    void tellNobody() {
        HttpCaller.execute(app, "delete from webhook_delivery");
        HttpCaller.execute(app, "delete from webhook");
    }

    @Test
    void aVintageIsToldToWhomCanVerifyIt() throws GeneralSecurityException {
        String secret = make(RECEIVER.origin() + "/mirps");
        String round = "sne-2024";
        coordinator.submit(
                "consolidation/vintages.xhtml?round=" + round,
                "vintageForm:publish",
                Map.of("vintageForm:note", "", "round", round));

        WebhookReceiver.Message message = RECEIVER.next();
        assertThat(message.path()).isEqualTo("/mirps");
        assertThat(message.signature())
                .isEqualTo("v1," + hmac(secret, message.id() + "." + message.timestamp() + "." + message.body()));
        JsonObject told = Json.createReader(new StringReader(message.body())).readObject();
        assertThat(told.getString("type")).isEqualTo("vintage.published");
        assertThat(told.getJsonObject("data").getString("round")).isEqualTo(round);
        assertThat(told.getJsonObject("data").getString("sha256"))
                .isEqualTo(HttpCaller.query(app, "select sha256 from vintage order by id desc limit 1"));
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        assertThat(program.get(told.getJsonObject("data").getString("path").substring(1))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotTakenComesAgainWithItsId() {
        make(RECEIVER.origin() + "/mirps");
        RECEIVER.answers(500);
        test();
        WebhookReceiver.Message first = RECEIVER.next();
        RECEIVER.answers(204);
        WebhookReceiver.Message second = RECEIVER.next();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        awaitDelivery("state", "DELIVERED");
        assertThat(HttpCaller.query(app, "select tries from webhook_delivery")).isEqualTo("1");
    }

    @Test
    void whatWaitsBehindAMessageThatWasNotTakenIsNoTryOfItsOwn() {
        make(RECEIVER.origin() + "/mirps");
        RECEIVER.answers(500);
        HttpCaller.execute(
                app,
                "insert into webhook_delivery (message_key, webhook_id, event, body, state, made_at, due_at) "
                        + "select concat('msg_', n), w.id, 'TEST', '{}', 'WAITING', utc_timestamp(3), utc_timestamp(3) "
                        + "from webhook w join (select 1 as n union select 2) two");
        assertThat(RECEIVER.next().id()).isEqualTo("msg_1");
        awaitDelivery("group_concat(tries order by id)", "1,0");
        assertThat(HttpCaller.query(app, "select count(distinct due_at) from webhook_delivery"))
                .as("they wait for the same moment")
                .isEqualTo("1");
        RECEIVER.answers(204);
        awaitDelivery("group_concat(distinct state)", "DELIVERED");
    }

    @Test
    void nobodyIsLedElsewhere() {
        make(RECEIVER.origin() + "/mirps");
        RECEIVER.answers(302);
        test();
        assertThat(RECEIVER.next().path()).isEqualTo("/mirps");
        awaitDelivery("failure", "HTTP 302");
        assertThat(RECEIVER.drain()).isEmpty();
        assertThat(coordinator.get(PAGE).body()).contains("HTTP 302");
    }

    @Test
    void whoIsRemovedIsToldNothingMore() {
        make(RECEIVER.origin() + "/mirps");
        RECEIVER.answers(500);
        test();
        RECEIVER.next();
        awaitDelivery("failure", "HTTP 500");
        String id = HttpCaller.query(app, "select id from webhook");
        coordinator.submit(PAGE + "?remove=" + id, "removeForm:remove", Map.of());

        assertThat(HttpCaller.query(app, "select state from webhook_delivery")).isEqualTo("CANCELLED");
        assertThat(coordinator.get(PAGE).body()).doesNotContain(RECEIVER.origin() + "/mirps");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/mirps, A ese sitio no se puede avisar",
        "http://127.0.0.1/mirps, A ese sitio no se puede avisar",
        "file:///etc/passwd, Escriba una dirección completa",
        "not an address, Escriba una dirección completa"
    })
    void onlyHostsThatTheOperatorNames(String address, String said) {
        String page = coordinator
                .submit(PAGE, "webhookForm:make", Map.of("webhookForm:name", "x", "webhookForm:address", address))
                .body();
        assertThat(page).contains(said).contains(address);
        assertThat(HttpCaller.query(app, "select count(*) from webhook")).isEqualTo("0");
    }

    /** @return its secret */
    private String make(String address) {
        String page = coordinator
                .submit(
                        PAGE,
                        "webhookForm:make",
                        Map.of("webhookForm:name", "Catalogue", "webhookForm:address", address))
                .body();
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return secret.group(1);
    }

    private void test() {
        coordinator.submit(PAGE, "webhooks:0:testForm:test", Map.of());
    }

    /** The courier writes after the receiver has been asked. */
    private void awaitDelivery(String column, String value) {
        Patience.until(
                column + " " + value,
                Duration.ofSeconds(45),
                () -> HttpCaller.query(app, "select " + column + " from webhook_delivery")
                        .equals(value));
    }

    private static String hmac(String secret, String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
