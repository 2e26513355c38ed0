package org.mirps.employment.form.blank.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.mirps.employment.form.blank.BlankForm;
import org.mirps.employment.form.blank.BlankFormWriter;

/**
 * A blank form as tagged PDF (PDF/UA-1: title, language, structure, bookmarks, fonts inside). It is laid out from a page of our own making,
 * in which every word from the form is escaped; nothing is fetched.
 */
@ApplicationScoped
public class BlankPdf implements BlankFormWriter {

    private static final String FAMILY = "Liberation Sans";

    static {
        // It tells every step of its work; here only what goes wrong is of interest.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] write(BlankForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), FAMILY, 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), FAMILY, 400, PdfRendererBuilder.FontStyle.ITALIC, true);
        builder.useUriResolver((base, uri) -> null);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(new BlankPage(form, style()).html(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A blank form could not be written", e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(
                BlankPdf.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf"), "font");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(BlankPdf.class.getResourceAsStream("blank.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
