package org.mirps.employment.contribution.filling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;

/** What several people were told went through, and what must therefore stand: a map of answers and a set of rows. */
final class HandsModel {

    private final Queue<Saved> saves = new ConcurrentLinkedQueue<>();
    private final Set<RowId> added = ConcurrentHashMap.newKeySet();
    private final Set<RowId> removed = ConcurrentHashMap.newKeySet();

    /**
     * A save that went through.
     *
     * @param seen revision of the answer that its author had before the eyes; 0: none
     * @param revision that it got
     */
    record Saved(AnswerKey key, String value, long seen, AccountId by, long revision) {

        /** As a row of the answer table tells it. */
        String stored() {
            return String.join(" ", key.row().value(), key.question(), value, "" + revision, "" + by.value());
        }
    }

    void saved(Saved save) {
        saves.add(save);
    }

    void added(RowId row) {
        added.add(row);
    }

    void removed(RowId row) {
        removed.add(row);
    }

    /** Rows that stand, in no order. */
    Set<RowId> rows() {
        return added.stream().filter(row -> !removed.contains(row)).collect(Collectors.toSet());
    }

    /** In the order in which they went through. */
    List<Saved> saves() {
        return saves.stream().sorted(Comparator.comparingLong(Saved::revision)).toList();
    }

    /** Those to answers whose row stands. */
    List<Saved> standingSaves() {
        return saves().stream()
                .filter(save -> !removed.contains(save.key().row()))
                .toList();
    }

    /** The last save of each answer whose row stands, as of a revision of the contribution. */
    Map<AnswerKey, Saved> answersAt(long revision) {
        Map<AnswerKey, Saved> standing = new HashMap<>();
        standingSaves().stream()
                .filter(save -> save.revision() <= revision)
                .forEach(save -> standing.put(save.key(), save));
        return standing;
    }

    /** Saves by somebody who had not seen what they wrote over. */
    List<Saved> lostUpdates() {
        Map<AnswerKey, Long> before = new HashMap<>();
        return saves().stream()
                .filter(save -> {
                    Long overwritten = before.put(save.key(), save.revision());
                    return overwritten != null && save.seen() < overwritten;
                })
                .toList();
    }
}
