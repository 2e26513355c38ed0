package org.mirps.employment.contribution.live;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;

/**
 * Brings what was answered on one version of a form to a newer one. What a question of now asks in other repeats than then is not the same
 * answer. Of what remains a contribution takes what people answer by typing or choosing: nothing calculated, prefilled or read-only, no file
 * (it is another round's evidence), no choice that there is not any more.
 */
final class MemoryMaker {

    private final FormDefinition before;
    private final FormDefinition after;
    private final UnaryOperator<String> newName;
    private final Map<String, FormDefinition.Place> then;
    private final Map<String, FormDefinition.Place> now;

    /** @param newName what a question or repeat of the older version is called now */
    MemoryMaker(FormDefinition before, FormDefinition after, UnaryOperator<String> newName) {
        this.before = before;
        this.after = after;
        this.newName = newName;
        this.then = before.places();
        this.now = after.places();
    }

    /** @param formVersion id of the newer version */
    Memory make(MemorySource source, long formVersion, List<Snapshot.Answer> answers, List<Snapshot.Row> rows) {
        List<RepeatRow> kept = rows(rows);
        Set<RowId> known = kept.stream().map(RepeatRow::id).collect(Collectors.toCollection(HashSet::new));
        known.add(RowId.ROOT);
        Map<AnswerKey, Snapshot.Answer> remembered = new HashMap<>();
        Map<AnswerKey, String> taken = new HashMap<>();
        for (Snapshot.Answer answer : answers) {
            String name = newName.apply(answer.question());
            AnswerKey key = new AnswerKey(answer.row(), name);
            if (!known.contains(answer.row()) || !isSamePlace(answer.question(), name)) {
                continue;
            }
            remembered.put(key, answer);
            Question question = Objects.requireNonNull(now.get(name)).question();
            String value = isTaken(question) && answer.value() != null ? left(question, answer.value()) : "";
            if (!value.isEmpty()) {
                taken.put(key, value);
            }
        }
        return new Memory(source, formVersion, before, asked(), Map.copyOf(remembered), Map.copyOf(taken), kept);
    }

    /** To be compared with, and not to start from: without rows, and with nothing taken over. */
    Memory compared(MemorySource source, long formVersion, List<Snapshot.Answer> answers) {
        Map<AnswerKey, Snapshot.Answer> remembered = new HashMap<>();
        for (Snapshot.Answer answer : answers) {
            String name = newName.apply(answer.question());
            if (isSamePlace(answer.question(), name)) {
                remembered.put(new AnswerKey(answer.row(), name), answer);
            }
        }
        return new Memory(source, formVersion, before, asked(), Map.copyOf(remembered), Map.of(), List.of());
    }

    private Set<String> asked() {
        return then.keySet().stream()
                .filter(name -> isSamePlace(name, newName.apply(name)))
                .map(newName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isSamePlace(String oldName, String name) {
        FormDefinition.Place was = then.get(oldName);
        FormDefinition.Place is = now.get(name);
        return was != null && is != null && renamed(was.repeats()).equals(is.repeats());
    }

    private List<String> renamed(List<String> names) {
        return names.stream().map(newName).toList();
    }

    private static boolean isTaken(Question question) {
        return question.isForPeople()
                && question.readOnly().isEmpty()
                && question.type() != QuestionType.FILE
                && question.type() != QuestionType.IMAGE;
    }

    /** Of chosen values those that can still be chosen; anything else as it is, whatever rules it breaks. */
    private String left(Question question, String value) {
        return question.type().isSelect()
                ? Arrays.stream(value.split(" ", -1))
                        .filter(name ->
                                after.findChoice(question.listName(), name).isPresent())
                        .collect(Collectors.joining(" "))
                : value;
    }

    private List<RepeatRow> rows(List<Snapshot.Row> rows) {
        Map<String, List<String>> chainsThen = chains(then);
        Map<String, List<String>> chainsNow = chains(now);
        return rows.stream()
                .filter(row -> renamed(chainsThen.getOrDefault(row.repeat(), List.of()))
                        .equals(chainsNow.get(newName.apply(row.repeat()))))
                .map(row -> new RepeatRow(row.row(), newName.apply(row.repeat()), row.parent(), row.rowNumber() - 1))
                .toList();
    }

    /** Of each repeat those around it and itself, outermost first. */
    private static Map<String, List<String>> chains(Map<String, FormDefinition.Place> places) {
        Map<String, List<String>> chains = new HashMap<>();
        for (FormDefinition.Place place : places.values()) {
            for (int depth = 1; depth <= place.repeats().size(); depth++) {
                chains.put(place.repeats().get(depth - 1), place.repeats().subList(0, depth));
            }
        }
        return chains;
    }
}
