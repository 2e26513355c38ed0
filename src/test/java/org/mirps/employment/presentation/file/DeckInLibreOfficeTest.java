package org.mirps.employment.presentation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.presentation.file.Decks.bar;
import static org.mirps.employment.presentation.file.Decks.bars;
import static org.mirps.employment.presentation.file.Decks.drawn;
import static org.mirps.employment.presentation.file.Decks.imprint;
import static org.mirps.employment.presentation.file.Decks.many;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.file.pptx.DeckPptx;
import org.mirps.employment.shared.Language;

/** Another program than ours opens a presentation and shows what is in it. Needs {@code soffice} on the path (Debian: libreoffice-impress). */
@EnabledIf("isInstalled")
class DeckInLibreOfficeTest {

    private static final String PROGRAM = "soffice";
    private static final long PATIENCE = 180;

    static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    @Test
    void everySlideOpensWithItsNumbersAndNames(@TempDir Path folder) throws IOException, InterruptedException {
        ShownDeck deck = Decks.of(
                Language.ES,
                drawn(bars(bar("México", "250,000", 250_000), bar("Honduras", "Sin información", (Integer) null))),
                drawn(many(200, true)),
                drawn(new Ring(List.of(new Arc("Sí", 3, "Belice", false)))));
        Path file = folder.resolve("deck.pptx");
        Files.write(file, DeckPptx.write(deck, imprint(Language.ES), picture -> {
            throw new AssertionError();
        }));

        Process program = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();

        try (PDDocument pdf = Loader.loadPDF(folder.resolve("deck.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
                    .contains("250,000", "Honduras: Sin información", "Resto (193)", "Sí: 3");
        }
    }
}
