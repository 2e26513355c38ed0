package org.mirps.employment.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How certain the numbers of a run are: as people said of the number itself, else as they answered the question of its block (column
 * {@code observation_status}), else official. Made for one moment of a run.
 */
public final class NumberStatuses {

    private final Map<String, FormDefinition.Place> places;
    private final Function<AnswerKey, FormRun.@Nullable Node> nodes;
    private final Map<RowId, Row> rows = new HashMap<>();

    /**
     * @param run for its rows
     * @param nodes the questions as they stand now; null where there is none
     */
    public NumberStatuses(FormDefinition form, FormRun run, Function<AnswerKey, FormRun.@Nullable Node> nodes) {
        this.places = form.places();
        this.nodes = nodes;
        collect(form.elements(), RowId.ROOT, run);
    }

    /**
     * The status of a number that stands there; {@code M} of one that is said not to be available.
     *
     * @return null of a blank of which nothing is said, and of what carries no status
     */
    public @Nullable ObservationStatus of(FormRun.Node number) {
        if (!number.question().carriesStatus()) {
            return null;
        }
        ObservationStatus said = number.status();
        ObservationStatus ofBlock = ofBlock(number);
        if (number.value() == null) {
            return said == ObservationStatus.M || said == null && ofBlock == ObservationStatus.M
                    ? ObservationStatus.M
                    : null;
        }
        ObservationStatus status = said == null ? ofBlock : said;
        // A number that stands there is available, whatever its block says.
        return status == null || status == ObservationStatus.M ? ObservationStatus.A : status;
    }

    /** What the question of its block says of a number; null where that is not answered or not asked. */
    public @Nullable ObservationStatus ofBlock(FormRun.Node number) {
        String name = number.question().observationStatus();
        FormDefinition.Place place = places.get(name);
        if (place == null) {
            return null;
        }
        Row row = row(number.key().row());
        while (!row.repeat().equals(place.repeat())) {
            if (row.id().isRoot()) {
                return null;
            }
            row = row(row.parent());
        }
        FormRun.Node kind = nodes.apply(new AnswerKey(row.id(), name));
        return kind == null || !kind.relevant() || kind.value() == null
                ? null
                : ObservationStatus.ofChoice(kind.value()).orElse(null);
    }

    private Row row(RowId id) {
        return rows.getOrDefault(id, Row.FORM);
    }

    private void collect(List<FormElement> elements, RowId row, FormRun run) {
        for (FormElement element : elements) {
            if (element instanceof FormElement.Group group) {
                collect(group.children(), row, run);
            } else if (element instanceof FormElement.Repeat repeat) {
                for (RowId inside : run.rows(repeat.name(), row)) {
                    rows.put(inside, new Row(inside, repeat.name(), row));
                    collect(repeat.children(), inside, run);
                }
            }
        }
    }

    /** A row, the repeat in which it stands and the row around. */
    private record Row(RowId id, String repeat, RowId parent) {
        static final Row FORM = new Row(RowId.ROOT, "", RowId.ROOT);
    }
}
