package org.mirps.employment.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses of the proxies in front, of which alone it is believed what they say of whom they ask for.
 *
 * <pre>{@code
 * var proxies = TrustedProxies.of("10.0.0.0/8, ::1");
 * proxies.client("10.0.0.2", List.of("203.0.113.9, 10.0.0.1")); // 203.0.113.9
 * }</pre>
 */
record TrustedProxies(List<Range> ranges) {

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** Of an address with a port behind it, or brackets around it, the address. */
    private static final Pattern WITH_PORT = Pattern.compile("(\\d[\\d.]*)(?::\\d+)?|\\[([^]]*)](?::\\d+)?");

    /** Addresses that begin with the same bits. */
    record Range(byte[] begin, int bits) {

        boolean has(byte[] address) {
            if (address.length != begin.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (bit(address, bit) != bit(begin, bit)) {
                    return false;
                }
            }
            return true;
        }

        private static int bit(byte[] address, int bit) {
            return address[bit / 8] >> (7 - bit % 8) & 1;
        }
    }

    /**
     * @param setting addresses and ranges such as {@code 10.0.0.0/8}, separated by commas; empty for none
     * @throws IllegalArgumentException with what it is that is neither
     */
    static TrustedProxies of(String setting) {
        return new TrustedProxies(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(TrustedProxies::range)
                .toList());
    }

    boolean trusts(String address) {
        return parsed(address)
                .filter(known -> ranges.stream().anyMatch(range -> range.has(known)))
                .isPresent();
    }

    /**
     * Who has asked: the nearest address that is no trusted proxy's.
     *
     * @param peer address at the other end of the connection
     * @param forwarded values of X-Forwarded-For, in the order of their coming
     */
    String client(String peer, List<String> forwarded) {
        String client = peer;
        String[] passed = String.join(",", forwarded).split(",");
        for (int hop = passed.length - 1; hop >= 0 && trusts(client); hop--) {
            Optional<String> before = address(passed[hop].strip());
            if (before.isEmpty()) {
                break; // nobody can say who that was
            }
            client = before.get();
        }
        return client;
    }

    private static Optional<String> address(String said) {
        var matcher = WITH_PORT.matcher(said);
        String bare = !matcher.matches() ? said : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return parsed(bare).isPresent() ? Optional.of(bare) : Optional.empty();
    }

    private static Range range(String said) {
        int slash = said.indexOf('/');
        byte[] begin = parsed(slash < 0 ? said : said.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException(said));
        String bits = slash < 0 ? String.valueOf(begin.length * 8) : said.substring(slash + 1);
        if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > begin.length * 8) {
            throw new IllegalArgumentException(said);
        }
        return new Range(begin, Integer.parseInt(bits));
    }

    /** Empty for what is no address; no name is ever looked up. */
    private static Optional<byte[]> parsed(String address) {
        try {
            return ADDRESS.matcher(address).matches()
                    ? Optional.of(InetAddress.getByName(address).getAddress())
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
