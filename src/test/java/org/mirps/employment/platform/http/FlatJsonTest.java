package org.mirps.employment.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {

    record Body(@Nullable String key, long seen, int steps) {}

    @Test
    void anObjectOfTextsAndWholeNumbersIsRead() throws FlatJson.Unreadable {
        assertThat(read(" {\"steps\": -1, \"key\": \"ñ\\u0041 {[\", \"seen\": 9223372036854775807} "))
                .isEqualTo(new Body("ñA {[", Long.MAX_VALUE, -1));
    }

    @Test
    void whatIsNotSentIsNothing() throws FlatJson.Unreadable {
        assertThat(read("{\"key\": null}")).isEqualTo(new Body(null, 0, 0)).isEqualTo(read("{}"));
    }

    @Test
    void noBeginningOfABodyIsABody() {
        String whole = "{\"key\":\"a\\u00f1\",\"seen\":12,\"steps\":1}";
        for (int length = 0; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> read(part)).as(part).isInstanceOf(FlatJson.Unreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"other\":{",
                "{\"other\":1}",
                "{\"key\":\"a\",\"key\":\"b\"}",
                "{\"key\":{\"key\":\"a\"}}",
                "{\"key\":[\"a\"]}",
                "{\"key\":1}",
                "{\"seen\":\"1\"}",
                "{\"seen\":1.5}",
                "{\"seen\":1e999999999}",
                "{\"seen\":9223372036854775808}",
                "{\"seen\":null}",
                "{\"steps\":3000000000}",
                "{\"key\":\"a\"}{}",
                "{\"key\":\"a\"}]",
                "{\"key\":\"a\"} x",
                "[]",
                "\"key\"",
                "null"
            })
    void whatIsNoSuchObjectIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FlatJson.Unreadable.class);
    }

    @Test
    void depthCostsNothing() {
        assertThatThrownBy(() -> read("{\"key\":" + "[".repeat(100_000))).isInstanceOf(FlatJson.Unreadable.class);
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(FlatJson.Unreadable.class);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] broken = "{\"key\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        broken[8] = (byte) 0xC3;
        assertThatThrownBy(() -> FlatJson.read(broken, Body.class)).isInstanceOf(FlatJson.Unreadable.class);
    }

    private static Body read(String text) throws FlatJson.Unreadable {
        return FlatJson.read(text.getBytes(StandardCharsets.UTF_8), Body.class);
    }
}
