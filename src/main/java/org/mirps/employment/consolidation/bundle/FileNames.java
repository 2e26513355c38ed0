package org.mirps.employment.consolidation.bundle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.TableWriter;

/** Names of downloaded files: {@code sne-2025-long-2026-11-21.csv}, with {@code DEMO-} in front where the data are samples. */
@Dependent
public class FileNames {

    private final DemoMode demo;
    private final Clock clock;

    @Inject
    FileNames(DemoMode demo, Clock clock) {
        this.demo = demo;
        this.clock = clock;
    }

    /** The date is that of now, in UTC. */
    public String of(RoundCode round, String table, TableWriter.Purpose purpose) {
        return of(round, table, purpose == TableWriter.Purpose.EXCEL ? "-excel.csv" : ".csv");
    }

    /** @param ending what stands behind the date */
    public String of(RoundCode round, String what, String ending) {
        String sample = demo.isOn() ? "DEMO-" : "";
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return sample + round.value() + "-" + what + "-" + today + ending;
    }
}
