package org.mirps.employment.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;

/**
 * A page of our own making, in HTML, as tagged PDF (PDF/UA-1: title, language, structure, bookmarks, fonts inside), in Liberation Sans. Whoever
 * makes the page escapes every word in it; nothing is fetched.
 */
public final class TaggedPdf {

    private static final String FAMILY = "Liberation Sans";
    private static final byte[] REGULAR = font("Regular");
    private static final byte[] BOLD = font("Bold");
    private static final byte[] ITALIC = font("Italic");

    static {
        // It tells every step of its work; here only what goes wrong is of interest.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private TaggedPdf() {}

    /** The file. Its addresses lead nowhere. */
    public static byte[] of(String html) {
        return of(html, builder -> builder.useUriResolver((base, uri) -> null));
    }

    /** @param more what else the page needs to be laid out, among it what its addresses lead to */
    public static byte[] of(String html, Consumer<PdfRendererBuilder> more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(ITALIC), FAMILY, 400, FontStyle.ITALIC, true);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        more.accept(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF could not be written", e);
        }
        return out.toByteArray();
    }

    private static byte[] font(String name) {
        String file = "/liberation/LiberationSans-" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(file), file)) {
            return withoutLigatures(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A font whose table of substitutions is not found. PDFBox 3.0.3 looks for ligatures with a regular expression that it compiles for each
     * piece of text: 60 % of the time of a deck, for “fi” in one glyph, which readers of the file then cannot search for.
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int substitutions =
                ByteBuffer.wrap("GSUB".getBytes(StandardCharsets.US_ASCII)).getInt();
        int tables = bytes.getShort(4);
        for (int table = 0; table < tables; table++) {
            int tag = 12 + 16 * table; // of the directory at the file's beginning, by the OpenType specification
            if (bytes.getInt(tag) == substitutions) {
                bytes.put(tag, (byte) 'X');
            }
        }
        return font;
    }
}
