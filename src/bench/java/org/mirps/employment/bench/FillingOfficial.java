package org.mirps.employment.bench;

import java.io.IOException;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.WebVisitor;

/** An official who fills the load questionnaire again and again, every answer saved on its own over the narrow endpoint. */
final class FillingOfficial implements LoadRun.Worker {

    private final WebVisitor visitor;
    private final Official official;
    private final Random random;
    private final boolean opensPages;
    private int section;

    private FillingOfficial(WebVisitor visitor, Official official, boolean opensPages) {
        this.visitor = visitor;
        this.official = official;
        this.random = new Random(official.contribution());
        this.opensPages = opensPages;
    }

    /** Signs in and looks at every section once. */
    static FillingOfficial ready(WebVisitor visitor, Official official) throws IOException, InterruptedException {
        visitor.signIn(official.email(), WebVisitor.DEMO_PASSWORD);
        for (int number = 1; number <= LoadForm.SECTIONS; number++) {
            visitor.open(official.contribution(), LoadForm.section(number));
        }
        return new FillingOfficial(visitor, official, false);
    }

    /** The same person, opening the page of each section before filling it. */
    FillingOfficial openingPages() {
        return new FillingOfficial(visitor, official, true);
    }

    @Override
    public LoadRun.Tally work(BooleanSupplier goOn) throws IOException, InterruptedException {
        var tally = new LoadRun.Tally();
        while (goOn.getAsBoolean()) {
            section = section % LoadForm.SECTIONS + 1;
            String name = LoadForm.section(section);
            if (opensPages) {
                visitor.open(official.contribution(), name);
            } else {
                visitor.turnTo(name);
            }
            for (LoadForm.Answer answer : LoadForm.answers(section, random)) {
                long start = System.nanoTime();
                WebVisitor.Saved saved = visitor.save(answer.key(), answer.value());
                tally.saved(System.nanoTime() - start);
                if (saved.status() != 200) {
                    throw new IllegalStateException(answer + " was answered with " + saved);
                }
            }
            tally.sectionDone();
        }
        return tally;
    }
}
