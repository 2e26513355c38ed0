package org.mirps.employment.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed gives the same throws. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** At least one of them, each once, in any order. */
    <T> List<T> some(List<T> of) {
        List<T> left = new ArrayList<>(of);
        List<T> taken = new ArrayList<>();
        int number = between(1, of.size());
        while (taken.size() < number) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
