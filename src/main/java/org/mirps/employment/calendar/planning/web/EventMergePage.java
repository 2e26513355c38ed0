package org.mirps.employment.calendar.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventId;

/** {@code calendar/merge.xhtml?id=}: merges other events of the year into one. */
@Named
@RequestScoped
public class EventMergePage extends EventChangeForm {

    private final Map<String, Boolean> chosen = new LinkedHashMap<>();

    /** An event that can be merged. */
    public record Choice(String id, String title, String when) {}

    @Override
    protected String formId() {
        return "mergeForm";
    }

    public @Nullable String merge() {
        return changed(
                ChangeKind.TOOK_IN,
                () -> desk.merge(
                        id(),
                        chosen.entrySet().stream()
                                .filter(Map.Entry::getValue)
                                .map(entry -> EventId.parse(entry.getKey()))
                                .collect(Collectors.toSet()),
                        getReason().typed()));
    }

    /** The others of the year that are still planned, and those that were chosen and are not any more. */
    public List<Choice> getChoices() {
        Event target = sheet().event();
        return sheet().related().stream()
                .filter(other -> other.time().year().equals(target.time().year()))
                .filter(other ->
                        other.isPlanned() || chosen.containsKey(other.id().toString()))
                .map(other -> new Choice(other.id().toString(), words.text(other.title()), words.when(other.time())))
                .toList();
    }

    /** By id; written by the check boxes. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}
