package org.mirps.employment.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The load questionnaire, 8 sections of 15 questions, and the answers of one fill as the head of {@code form-load-120.md} says. */
final class LoadForm {

    static final String FILE = "form-load-120.md";
    static final int SECTIONS = 8;

    private static final int MANY_ITEMS = 6;
    private static final double TICKED = 0.4;
    private static final int LARGEST = 1_000_000;
    private static final int SHORT_TEXT = 24;
    private static final int LONG_TEXT = 200;

    private LoadForm() {}

    /** One answer as a page sends it. */
    record Answer(String key, String value) {}

    static byte[] source() {
        try (InputStream in = LoadForm.class.getResourceAsStream("/" + FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String section(int number) {
        return "s" + number;
    }

    /** The answers of a section, numbered from 1, in form order; question 12 only where it is shown. */
    static List<Answer> answers(int number, Random random) {
        boolean odd = number % 2 == 1;
        List<String> values = new ArrayList<>();
        values.add(odd ? "a1" : "a2");
        IntStream.rangeClosed(2, 5).forEach(i -> values.add("a" + (1 + random.nextInt(5))));
        IntStream.rangeClosed(6, 8).forEach(i -> values.add(ticked(random)));
        IntStream.rangeClosed(9, 10).forEach(i -> values.add(integer(random)));
        values.add(text(SHORT_TEXT, random));
        values.add(odd ? text(SHORT_TEXT, random) : "");
        values.add(integer(random));
        values.add(text(LONG_TEXT, random));
        values.add("2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)));
        return IntStream.rangeClosed(1, values.size())
                .filter(i -> odd || i != 12)
                .mapToObj(i -> new Answer(section(number) + "q" + i, values.get(i - 1)))
                .toList();
    }

    private static String ticked(Random random) {
        return IntStream.rangeClosed(1, MANY_ITEMS)
                .filter(i -> random.nextDouble() < TICKED)
                .mapToObj(i -> "m" + i)
                .collect(Collectors.joining(" "));
    }

    private static String integer(Random random) {
        return Integer.toString(random.nextInt(LARGEST + 1));
    }

    private static String text(int length, Random random) {
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
