package org.mirps.employment.presentation.file.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.leaf.Fitted;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.presentation.leaf.Leaves;
import org.mirps.employment.presentation.leaf.Pictures;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.file.Progress;

/** A deck as a presentation of Office Open XML: charts and tables are PowerPoint's own, and can be edited. */
public final class DeckPptx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private DeckPptx() {}

    public static byte[] write(ShownDeck deck, Imprint imprint, Pictures pictures) {
        return write(deck, imprint, pictures, Progress.NONE);
    }

    /** @throws Progress.Stopped if nobody wants it any more */
    public static byte[] write(ShownDeck deck, Imprint imprint, Pictures pictures, Progress progress) {
        Stage stage = Stage.open();
        try (XMLSlideShow show = stage.show();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SlideWriter writer = new SlideWriter(stage, imprint, pictures);
            List<Leaves.Leaf> leaves = Leaves.of(deck);
            for (int i = 0; i < leaves.size(); i++) {
                progress.at(Progress.Step.SLIDE, i + 1, leaves.size());
                writer.write(leaves.get(i));
            }
            properties(show.getProperties(), deck, imprint);
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A presentation could not be written", e);
        }
    }

    private static void properties(POIXMLProperties properties, ShownDeck deck, Imprint imprint) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Fitted.line(deck.name()));
        core.setCreator("MIRPS");
        core.setSubjectProperty(Fitted.line(imprint.line()));
        core.setDescription(Fitted.line(Stream.of(deck.title(), deck.moment()).collect(Collectors.joining(" · "))));
        core.getUnderlyingProperties()
                .setLanguageProperty(java.util.Optional.of(imprint.language().code()));
        if (imprint.demo()) {
            core.setKeywords(Texts.of("presentation", imprint.language()).get("file.text.demo"));
        }
    }
}
