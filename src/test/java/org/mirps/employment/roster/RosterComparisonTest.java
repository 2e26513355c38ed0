package org.mirps.employment.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.participant.InventedParticipants.government;
import static org.mirps.employment.participant.InventedParticipants.organisation;
import static org.mirps.employment.roster.RosterLine.Outcome.ADDED;
import static org.mirps.employment.roster.RosterLine.Outcome.CHANGED;
import static org.mirps.employment.roster.RosterLine.Outcome.REFUSED;
import static org.mirps.employment.roster.RosterLine.Outcome.UNCHANGED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.group.GroupCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;

/** What an import would make of each row. */
class RosterComparisonTest {

    private static final List<Participant> PRESENT =
            List.of(government("BZ", 1), government("CR", 2), government("GT", 3), organisation("gt-red", 4));

    private static final RosterGroups GROUPS = new RosterGroups(
            caseless(Map.of("norte", new GroupCode("norte"), "observa", new GroupCode("observa"))),
            Map.of(new ParticipantCode("GT"), Set.of("norte")));

    @Test
    void whatWasDownloadedChangesNothing() {
        RosterPreview preview = preview(row("BZ", 1), row("CR", 2), row("GT", 3), organisationRow("gt-red", "no", "4"));
        assertThat(preview.lines()).extracting(RosterLine::outcome).containsOnly(UNCHANGED);
        assertThat(preview.isDoing()).isFalse();
        assertThat(preview.untouched()).isZero();
    }

    @Test
    void changesAreToldFieldByField() {
        RosterPreview preview = preview(organisationRow("GT-RED", "yes", "").replace("Name of GT-RED,N", "La red,N"));
        RosterLine line = preview.lines().get(0);
        assertThat(line.outcome()).isEqualTo(CHANGED);
        assertThat(line.code()).isEqualTo("gt-red");
        assertThat(line.changes())
                .contains(
                        new RosterLine.Change(RosterColumn.NAME_ES, "Name of gt-red", "La red"),
                        new RosterLine.Change(RosterColumn.RETIRED, "no", "yes"));
        assertThat(preview.untouched()).isEqualTo(3);
        assertThat(preview.reordered()).isFalse();
    }

    @Test
    void whoIsNewIsAddedAtItsPlaceOrTheEnd() {
        RosterPreview preview = preview(row("US", 1), organisationRow("gt-otra", "no", ""));
        assertThat(preview.lines()).extracting(RosterLine::outcome).containsExactly(ADDED, ADDED);
        assertThat(order(preview)).containsExactly("US", "BZ", "CR", "GT", "gt-red", "gt-otra");
        assertThat(preview.reordered()).isTrue();
        assertThat(preview(organisationRow("gt-otra", "no", "")).reordered()).isFalse();
    }

    @Test
    void whoIsMovedStandsAfterwardsWhereTheFileSays() {
        assertThat(order(preview(row("GT", 1)))).containsExactly("GT", "BZ", "CR", "gt-red");
        RosterPreview down = preview(row("BZ", 3));
        assertThat(order(down)).containsExactly("CR", "GT", "BZ", "gt-red");
        assertThat(down.lines().get(0).changes()).containsExactly(new RosterLine.Change(RosterColumn.PLACE, "1", "3"));
    }

    @Test
    void groupsAreTheirCodesAndNoneWhereTheCellIsEmpty() {
        RosterLine unchanged = grouped(row("GT", 3) + ",norte");
        assertThat(unchanged.outcome()).isEqualTo(UNCHANGED);
        RosterLine more = grouped(row("GT", 3) + ",\"OBSERVA, norte\"");
        assertThat(more.changes())
                .containsExactly(new RosterLine.Change(RosterColumn.GROUPS, "norte", "norte observa"));
        assertThat(more.groups()).containsExactlyInAnyOrder(new GroupCode("norte"), new GroupCode("observa"));
        RosterLine none = grouped(row("GT", 3) + ",");
        assertThat(none.changes()).containsExactly(new RosterLine.Change(RosterColumn.GROUPS, "norte", ""));
        RosterLine unknown = grouped(row("GT", 3) + ",sur");
        assertThat(unknown.outcome()).isEqualTo(REFUSED);
        assertThat(unknown.faults()).extracting(RosterFault::column).containsExactly("groups");
    }

    /** A list that was downloaded before there were groups says nothing of them. */
    @Test
    void aFileWithoutTheColumnLeavesEverybodyInTheirGroups() {
        byte[] content = ("code,kind,country,name_es,name_en,short_es,short_en,notes,retired,place\r\n" + row("GT", 3))
                .getBytes(StandardCharsets.UTF_8);
        RosterLine line = RosterComparison.of(RosterFile.read("list.csv", content), content, PRESENT, GROUPS)
                .lines()
                .get(0);
        assertThat(line.outcome()).isEqualTo(UNCHANGED);
        assertThat(line.groups()).isNull();
    }

    @Test
    void whoIsPutIntoAGroupMeanwhileMakesItAnotherPreview() {
        byte[] content = (String.join(",", RosterColumn.headings()) + "\r\n" + row("CR", 2) + ",")
                .getBytes(StandardCharsets.UTF_8);
        RosterTable table = RosterFile.read("list.csv", content);
        assertThat(RosterComparison.of(table, content, PRESENT, GROUPS).seen())
                .isNotEqualTo(RosterComparison.of(table, content, PRESENT, RosterGroups.NONE)
                        .seen());
    }

    @Test
    void aRefusedRowSaysWhereAndWhyAndTheOthersGoOn() {
        RosterPreview preview = preview(
                row("GT", 3).replace("government", "kingdom"),
                row("XX", 9),
                organisationRow("gt-red", "perhaps", "x"),
                ",academia,GT,Una,One,,,,no,",
                row("CR", 2));
        assertThat(preview.lines())
                .extracting(RosterLine::outcome)
                .containsExactly(REFUSED, REFUSED, REFUSED, REFUSED, UNCHANGED);
        assertThat(said(preview))
                .containsExactly(
                        "Row 2, column kind: There is no kind “kingdom”. The kinds are: government, local_government, civil_society,"
                                + " refugee_led, private_sector, academia, international_organisation.",
                        "Row 3, column country: “XX” is no code of a country: it has two letters, such as GT, or is REG for several countries.",
                        "Row 4, column retired: Write yes if it is retired, or no.",
                        "Row 4, column place: “x” is no place in the list: write a whole number from 1, or leave the cell empty.",
                        "Row 5, column code: The code is missing.");
        assertThat(order(preview)).containsExactly("BZ", "CR", "GT", "gt-red");
    }

    @Test
    void aCodeThatIsThereTwiceIsRefusedInBothRows() {
        RosterPreview preview = preview(row("US", 1), row("us", 2));
        assertThat(said(preview))
                .contains(
                        "Row 2, column code: The code US is in row 3 too.",
                        "Row 3, column code: The code us is in row 2 too.");
        assertThat(preview.isDoing()).isFalse();
    }

    @Test
    void anotherFileOrAnotherListIsAnotherPreview() {
        String seen = preview(row("US", 1)).seen();
        assertThat(preview(row("US", 1)).seen()).isEqualTo(seen);
        assertThat(preview(row("US", 2)).seen()).isNotEqualTo(seen);
        assertThat(compare(PRESENT.subList(0, 3), RosterGroups.NONE, row("US", 1))
                        .seen())
                .isNotEqualTo(seen);
    }

    private static String row(String code, int place) {
        return code + ",government," + code + ",Name of " + code + ",Name of " + code + ",,,,no," + place;
    }

    private static String organisationRow(String code, String retired, String place) {
        return code + ",civil_society,GT,Name of " + code + ",Name of " + code + ",,,," + retired + "," + place;
    }

    private static RosterPreview preview(String... rows) {
        return compare(PRESENT, RosterGroups.NONE, rows);
    }

    private static RosterLine grouped(String row) {
        return compare(PRESENT, GROUPS, row).lines().get(0);
    }

    private static RosterPreview compare(List<Participant> present, RosterGroups groups, String... rows) {
        String text = Stream.concat(Stream.of(String.join(",", RosterColumn.headings())), Stream.of(rows))
                .reduce((above, below) -> above + "\r\n" + below)
                .orElseThrow();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return RosterComparison.of(RosterFile.read("list.csv", content), content, present, groups);
    }

    private static Map<String, GroupCode> caseless(Map<String, GroupCode> codes) {
        Map<String, GroupCode> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(codes);
        return caseless;
    }

    private static List<String> order(RosterPreview preview) {
        return preview.order().stream().map(code -> code.value()).toList();
    }

    private static List<String> said(RosterPreview preview) {
        return preview.lines().stream()
                .flatMap(line -> line.faults().stream())
                .map(fault -> fault.in(Language.EN))
                .toList();
    }
}
