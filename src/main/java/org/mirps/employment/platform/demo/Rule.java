package org.mirps.employment.platform.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an illustrative value is drawn. */
sealed interface Rule {

    /**
     * @param others value of another question in the same row, or above
     * @return empty if what the value depends on is empty
     */
    Optional<String> draw(Random random, Function<String, Optional<String>> others);

    /** Reads a rule: see db/seed/README.md. */
    static Rule of(JsonObject rule) {
        if (rule.containsKey("choices")) {
            JsonObject weights = rule.getJsonObject("choices");
            List<Choices.Weighted> choices = weights.keySet().stream()
                    .map(name -> new Choices.Weighted(name, weights.getInt(name)))
                    .toList();
            JsonObject pick = rule.getJsonObject("pick");
            return pick == null
                    ? new Choices(choices, 1, 1)
                    : new Choices(choices, pick.getInt("min"), pick.getInt("max"));
        }
        return rule.containsKey("share_of")
                ? new Share(rule.getString("share_of"), decimal(rule, "min"), decimal(rule, "max"))
                : new Whole(rule.getInt("min"), rule.getInt("max"));
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    record Whole(int min, int max) implements Rule {

        @Override
        public Optional<String> draw(Random random, Function<String, Optional<String>> others) {
            return Optional.of(String.valueOf(min + random.nextInt(max - min + 1)));
        }
    }

    /** A share of another answer, rounded down. */
    record Share(String of, BigDecimal min, BigDecimal max) implements Rule {

        @Override
        public Optional<String> draw(Random random, Function<String, Optional<String>> others) {
            BigDecimal share = min.add(max.subtract(min).multiply(BigDecimal.valueOf(random.nextDouble())));
            return others.apply(of)
                    .map(whole -> new BigDecimal(whole)
                            .multiply(share)
                            .setScale(0, RoundingMode.FLOOR)
                            .toPlainString());
        }
    }

    /** Between {@code atLeast} and {@code atMost} different choices, drawn by weight, in the order of the rule. */
    record Choices(List<Weighted> choices, int atLeast, int atMost) implements Rule {

        /** A choice and how often it is drawn, compared with the others. */
        record Weighted(String name, int weight) {}

        @Override
        public Optional<String> draw(Random random, Function<String, Optional<String>> others) {
            List<Weighted> left = new ArrayList<>(choices);
            for (int number = atLeast + random.nextInt(atMost - atLeast + 1); number > 0; number--) {
                left.remove(byWeight(random, left));
            }
            return Optional.of(choices.stream()
                    .filter(choice -> !left.contains(choice))
                    .map(Weighted::name)
                    .collect(Collectors.joining(" ")));
        }

        private static Weighted byWeight(Random random, List<Weighted> choices) {
            int ticket =
                    random.nextInt(choices.stream().mapToInt(Weighted::weight).sum());
            for (Weighted choice : choices) {
                ticket -= choice.weight();
                if (ticket < 0) {
                    return choice;
                }
            }
            throw new IllegalStateException("The weights of " + choices + " add up to less than their sum");
        }
    }

    private static BigDecimal decimal(JsonObject rule, String name) {
        return rule.getJsonNumber(name).bigDecimalValue();
    }
}
