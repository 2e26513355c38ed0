package org.mirps.employment.journey;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a section page asks and nobody has answered yet, one question after the other, because answers bring up further questions. What
 * it answers it was told, or it takes the first choice, or something plain of the right kind.
 */
final class Filler {

    private static final String UNANSWERED = """
            onlyRequired => [...document.querySelectorAll("#answers [data-key]:not([data-part])")]
              .filter(question => ["value", "radios", "checkboxes", "acknowledge"].includes(question.dataset.kind))
              .filter(question => question.checkVisibility())
              .filter(question => !onlyRequired || question.querySelector(".question__required").checkVisibility())
              .filter(question => question.dataset.kind === "value"
                ? question.querySelector("input, select, textarea").value === ""
                : question.querySelector("input:checked") === null)
              .map(question => question.dataset.key)""";

    private static final String SUGGESTION = """
            question => {
              const control = question.querySelector("option:not([value='']), input, textarea");
              if (control.tagName === "OPTION" || question.dataset.kind !== "value") return control.value;
              if (control.inputMode === "decimal") return "4";
              return { email: "empleo@demo.example", url: "https://demo.example/empleo", date: "2025-02-28" }[control.type] ?? "Demo";
            }""";

    private final Page page;
    private final FillingPage section;
    private final Map<String, String> told;
    private final Map<String, String> answered = new HashMap<>();

    /** @param told answers by the question's code, whatever row it is in */
    Filler(Page page, Map<String, String> told) {
        this.page = page;
        this.section = new FillingPage(page);
        this.told = told;
    }

    /** Answers every question of the section. */
    void answerAll() {
        answer(false);
    }

    /** Answers what the section requires. */
    void answerRequired() {
        answer(true);
    }

    /** What was answered so far, by key. */
    Map<String, String> answered() {
        return Map.copyOf(answered);
    }

    private void answer(boolean onlyRequired) {
        Set<String> tried = new HashSet<>();
        for (String key = next(onlyRequired, tried); key != null; key = next(onlyRequired, tried)) {
            tried.add(key);
            String code = key.substring(key.indexOf('/') + 1);
            String value = told.containsKey(code)
                    ? told.get(code)
                    : (String) section.question(key).evaluate(SUGGESTION);
            section.answer(key, value);
            answered.put(key, value);
        }
    }

    private @Nullable String next(boolean onlyRequired, Set<String> tried) {
        return ((List<?>) page.evaluate(UNANSWERED, onlyRequired))
                .stream()
                        .map(String.class::cast)
                        .filter(key -> !tried.contains(key))
                        .findFirst()
                        .orElse(null);
    }
}
