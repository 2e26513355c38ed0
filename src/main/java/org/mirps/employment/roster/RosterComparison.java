package org.mirps.employment.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantCheck;
import org.mirps.employment.participant.ParticipantDetails;
import org.mirps.employment.participant.ParticipantFault;
import org.mirps.employment.participant.ParticipantPlan;
import org.mirps.employment.participant.group.GroupCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Sha256;

/** Compares a file with the participants that there are. For one use. */
final class RosterComparison {

    private final RosterTable table;
    private final List<Participant> present;
    private final RosterGroups groups;
    private final Map<String, Participant> byCode = new HashMap<>();
    private final Map<String, List<RosterTable.Row>> rowsOf;
    private int added;

    private RosterComparison(RosterTable table, List<Participant> present, RosterGroups groups) {
        this.table = table;
        this.present = present;
        this.groups = groups;
        present.forEach(participant -> byCode.put(folded(participant.code().value()), participant));
        rowsOf = table.rows().stream().collect(Collectors.groupingBy(row -> folded(row.cell(RosterColumn.CODE))));
    }

    /** @param content of the file that the table was read from */
    static RosterPreview of(RosterTable table, byte[] content, List<Participant> present, RosterGroups groups) {
        return new RosterComparison(table, present, groups).preview(content);
    }

    private RosterPreview preview(byte[] content) {
        List<RosterLine> lines = table.rows().stream().map(this::line).toList();
        List<ParticipantCode> order = order(lines);
        List<ParticipantCode> before = present.stream().map(Participant::code).toList();
        List<ParticipantCode> ofThose = order.stream().filter(before::contains).toList();
        boolean inserted = order.subList(0, ofThose.size()).equals(ofThose);
        boolean reordered = !ofThose.equals(before) || !inserted;
        long named =
                lines.stream().flatMap(line -> line.known().stream()).distinct().count();
        return new RosterPreview(
                lines.stream().map(line -> grouped(placed(line, order))).toList(),
                order,
                reordered,
                Math.toIntExact(present.size() - named),
                Sha256.of(Sha256.of(content) + state()));
    }

    private RosterLine line(RosterTable.Row row) {
        String typed = row.cell(RosterColumn.CODE);
        Participant known = byCode.get(folded(typed));
        ParticipantPlan plan = plan(row);
        List<RosterFault> faults = new ArrayList<>(row.faults());
        twice(row, faults);
        ParticipantCheck.Result read =
                known == null ? ParticipantCheck.adding(plan, present) : ParticipantCheck.changing(plan, known);
        if (known == null && typed.isEmpty()) {
            faults.add(RosterFault.of(row.number(), RosterColumn.CODE.heading(), "fault.code.blank"));
        }
        read.faults().forEach(fault -> faults.add(fault(row, fault)));
        Optional<Boolean> retired = retired(row, faults);
        Integer place = place(row, faults);
        Set<GroupCode> wanted = row.has(RosterColumn.GROUPS) ? groups(row, faults) : null;
        if (known == null && faults.isEmpty() && present.size() + added++ >= Limit.PARTICIPANTS.most()) {
            faults.add(RosterFault.of(row.number(), "", "fault.row.limit", Limit.PARTICIPANTS.most()));
        }
        return new RosterLine(
                row.number(),
                known == null ? typed : known.code().value(),
                Optional.ofNullable(known).map(Participant::code),
                plan,
                retired.orElse(false),
                place,
                wanted,
                faults.isEmpty() ? changes(known, read.details().orElseThrow(), retired.orElse(false)) : List.of(),
                faults);
    }

    private static ParticipantPlan plan(RosterTable.Row row) {
        return new ParticipantPlan(
                row.cell(RosterColumn.CODE),
                row.cell(RosterColumn.KIND),
                row.cell(RosterColumn.COUNTRY),
                row.cell(RosterColumn.NAME_ES),
                row.cell(RosterColumn.NAME_EN),
                row.cell(RosterColumn.SHORT_ES),
                row.cell(RosterColumn.SHORT_EN),
                row.cell(RosterColumn.NOTES));
    }

    private static RosterFault fault(RosterTable.Row row, ParticipantFault fault) {
        return new RosterFault(
                row.number(),
                RosterColumn.ofField(fault.field()).heading(),
                new LocalizedText(fault.in(Language.ES), fault.in(Language.EN)));
    }

    private void twice(RosterTable.Row row, List<RosterFault> faults) {
        String code = row.cell(RosterColumn.CODE);
        rowsOf.getOrDefault(folded(code), List.of()).stream()
                .filter(other -> !code.isEmpty() && other.number() != row.number())
                .findFirst()
                .ifPresent(other -> faults.add(RosterFault.of(
                        row.number(),
                        RosterColumn.CODE.heading(),
                        "fault.code.twice",
                        code,
                        Integer.toString(other.number()))));
    }

    private static Optional<Boolean> retired(RosterTable.Row row, List<RosterFault> faults) {
        String typed = row.cell(RosterColumn.RETIRED);
        Optional<Boolean> read = switch (folded(typed)) {
            case "yes", "sí", "si", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
        if (read.isEmpty()) {
            faults.add(RosterFault.of(row.number(), RosterColumn.RETIRED.heading(), "fault.retired.unknown"));
        }
        return read;
    }

    private static @Nullable Integer place(RosterTable.Row row, List<RosterFault> faults) {
        String typed = row.cell(RosterColumn.PLACE);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[1-9]\\d{0,3}")) {
            return Integer.valueOf(typed);
        }
        faults.add(RosterFault.of(row.number(), RosterColumn.PLACE.heading(), "fault.place.unknown", typed));
        return null;
    }

    private Set<GroupCode> groups(RosterTable.Row row, List<RosterFault> faults) {
        Set<GroupCode> wanted = new HashSet<>();
        for (String typed : row.cell(RosterColumn.GROUPS).split("[\\s,;]+")) {
            if (!typed.isEmpty()) {
                groups.find(typed)
                        .ifPresentOrElse(
                                wanted::add,
                                () -> faults.add(RosterFault.of(
                                        row.number(), RosterColumn.GROUPS.heading(), "fault.group.unknown", typed)));
            }
        }
        return wanted;
    }

    /** With the groups in which it is afterwards, where the file asks for others. */
    private RosterLine grouped(RosterLine line) {
        Set<GroupCode> wanted = line.groups();
        if (wanted == null || !line.faults().isEmpty()) {
            return line;
        }
        String before = line.known().map(groups::of).orElse("");
        String after = wanted.stream().map(GroupCode::value).sorted().collect(Collectors.joining(" "));
        return before.equals(after) ? line : line.with(new RosterLine.Change(RosterColumn.GROUPS, before, after));
    }

    private static List<RosterLine.Change> changes(
            @Nullable Participant known, ParticipantDetails after, boolean retired) {
        Map<RosterColumn, String> before =
                known == null ? Map.of() : RosterRow.cells(known.details(), known.isRetired());
        List<RosterLine.Change> changes = new ArrayList<>();
        RosterRow.cells(after, retired).forEach((column, text) -> {
            String was = before.getOrDefault(column, "");
            if (!was.equals(text)) {
                changes.add(new RosterLine.Change(column, was, text));
            }
        });
        return changes;
    }

    /** Who is moved up comes before who stood there, who is moved down behind. */
    private List<ParticipantCode> order(List<RosterLine> lines) {
        record Stand(ParticipantCode code, int key) {}
        Map<ParticipantCode, Integer> wanted = new HashMap<>();
        List<Stand> stands = new ArrayList<>();
        for (RosterLine line : lines) {
            Integer place = line.place();
            if (line.faults().isEmpty() && line.known().isEmpty()) {
                stands.add(
                        new Stand(new ParticipantCode(line.code()), place == null ? Integer.MAX_VALUE : 2 * place - 1));
            } else if (line.faults().isEmpty() && place != null) {
                wanted.put(line.known().orElseThrow(), place);
            }
        }
        for (int i = 0; i < present.size(); i++) {
            ParticipantCode code = present.get(i).code();
            int to = wanted.getOrDefault(code, i + 1);
            stands.add(new Stand(code, 2 * to + Integer.compare(to, i + 1)));
        }
        return stands.stream()
                .sorted(Comparator.comparingInt(Stand::key))
                .map(Stand::code)
                .toList();
    }

    /** With the place that it has afterwards, where the file asks for another one. */
    private RosterLine placed(RosterLine line, List<ParticipantCode> order) {
        if (!line.faults().isEmpty()) {
            return line;
        }
        int before = line.known()
                .map(code -> present.indexOf(Objects.requireNonNull(byCode.get(folded(code.value())))) + 1)
                .orElse(0);
        Integer asked = line.place();
        if (before > 0 && (asked == null || asked == before)) {
            return line;
        }
        int after = order.indexOf(new ParticipantCode(line.code())) + 1;
        return after == before
                ? line
                : line.with(new RosterLine.Change(
                        RosterColumn.PLACE, before == 0 ? "" : Integer.toString(before), Integer.toString(after)));
    }

    private String state() {
        return present.stream()
                .map(participant -> participant.code() + " " + participant.changes())
                .collect(Collectors.joining("\n", "", groups.state()));
    }

    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
