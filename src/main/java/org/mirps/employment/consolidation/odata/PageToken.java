package org.mirps.employment.consolidation.odata;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended: readers get it with the address of the next one, and only send it back.
 *
 * @param moment names the state of the tables that the pages are of
 * @param at where the next row begins, in bytes; of a page in an order of its own the number of rows before it
 */
record PageToken(String moment, long at) {

    private static final Pattern TOKEN = Pattern.compile("([0-9a-f]{16})-(\\d{1,18})");
    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)(?:\\$|%24)skiptoken=([^&]*)");

    /** Empty for what is no token of ours. */
    static Optional<PageToken> parse(String text) {
        Matcher token = TOKEN.matcher(text);
        return token.matches()
                ? Optional.of(new PageToken(token.group(1), Long.parseLong(token.group(2))))
                : Optional.empty();
    }

    /** The moment that a query asks for; empty where it asks for now. */
    static Optional<String> momentIn(String query) {
        Matcher found = IN_QUERY.matcher(query);
        return found.find()
                ? parse(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
                        .map(PageToken::moment)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return moment + "-" + at;
    }
}
