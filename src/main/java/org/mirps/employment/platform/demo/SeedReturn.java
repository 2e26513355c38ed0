package org.mirps.employment.platform.demo;

import java.util.Map;
import org.mirps.employment.shared.LocalizedText;

/**
 * How a contribution of the demo came back once before it was submitted as it is now.
 *
 * @param submitted when it was submitted first
 * @param at when it was returned
 * @param first the values of the first submission, by question outside repeats; these are the questions that were marked
 */
record SeedReturn(SeedMoment submitted, SeedMoment at, LocalizedText reason, Map<String, String> first) {}
