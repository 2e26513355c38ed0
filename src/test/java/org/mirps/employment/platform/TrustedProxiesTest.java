package org.mirps.employment.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word is taken for where a request comes from, and under which address we are reached. */
class TrustedProxiesTest {

    private final TrustedProxies proxies = TrustedProxies.of("10.0.0.0/8, 192.0.2.7,::1 , 2001:db8::/33");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "203.0.113.9; 198.51.100.1; 203.0.113.9", // a stranger says what it likes
                "10.1.2.3; 203.0.113.9; 203.0.113.9",
                "10.1.2.3; 198.51.100.1, 203.0.113.9; 203.0.113.9", // the first was said by the client itself
                "10.1.2.3; 203.0.113.9, 192.0.2.7, 10.9.9.9; 203.0.113.9",
                "10.1.2.3; 203.0.113.9:51234; 203.0.113.9",
                "::1; [2001:db8:ffff::9]:443; 2001:db8:ffff::9",
                "2001:db8:1::1; 203.0.113.9; 203.0.113.9",
                "10.1.2.3; ''; 10.1.2.3",
                "10.1.2.3; unknown; 10.1.2.3",
                "10.1.2.3; evil.example; 10.1.2.3",
                "10.1.2.3; 203.0.113.9, nonsense; 10.1.2.3",
                "10.1.2.3; 10.0.0.1, 10.0.0.2; 10.0.0.1"
            })
    void theClientIsTheNearestThatIsNoProxyOfOurs(String peer, String forwarded, String client) {
        assertThat(proxies.client(peer, List.of(forwarded))).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "proxy.example.org", "::1/129", "10.0.0.1/x", "300.0.0.1"})
    void whatIsNoAddressIsRefused(String setting) {
        assertThatThrownBy(() -> TrustedProxies.of(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(setting);
    }

    @ParameterizedTest
    @CsvSource({
        "https://empleo.example.org, https://empleo.example.org",
        "HTTPS://Empleo.Example.org/, https://empleo.example.org",
        "https://empleo.example.org:443, https://empleo.example.org",
        "http://empleo.example.org:8080, http://empleo.example.org:8080"
    })
    void anAddressHasOneSpelling(String setting, String text) {
        assertThat(PublicAddress.of(setting).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://empleo.example.org",
                "empleo.example.org",
                "https://",
                "https://empleo.example.org/path",
                "https://me@empleo.example.org",
                "https://empleo.example.org?x",
                "file:///etc/passwd"
            })
    void onlyHttpAndHttpsWithoutAPathAreAddresses(String setting) {
        assertThatThrownBy(() -> PublicAddress.of(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "empleo.example.org, true",
        "EMPLEO.example.org:443, true",
        "empleo.example.org:8443, false",
        "evil.example, false",
        "empleo.example.org.evil.example, false",
        "'', false"
    })
    void oneHostIsOurs(String header, boolean ours) {
        assertThat(PublicAddress.of("https://empleo.example.org").isHost(header))
                .isEqualTo(ours);
    }
}
