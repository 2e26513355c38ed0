package org.mirps.employment.practice.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what follows the question mark of an address. */
public final class Query {

    private Query() {}

    /** The parameters, and one more behind them. */
    public static String of(List<Map.Entry<String, String>> parameters, String name, String value) {
        return Stream.concat(parameters.stream(), Stream.of(Map.entry(name, value)))
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
