package org.mirps.employment.presentation.file.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;

/**
 * A page of our own making as tagged PDF (PDF/UA-1). Every word in it is escaped, its drawings and pictures come with it, and nothing is
 * fetched.
 */
final class Pdf {

    private static final String FAMILY = "Liberation Sans";

    static {
        // It tells every step of its work; here only what goes wrong is of interest.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    static byte[] of(Html html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), FAMILY, 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith(Html.PICTURE) ? uri : null);
        builder.usePdfUaAccessibility(true);
        builder.useObjectDrawerFactory(drawings(html));
        builder.withHtmlContent(html.whole(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF could not be written", e);
        }
        return out.toByteArray();
    }

    private static DefaultObjectDrawerFactory drawings(Html html) {
        FSObjectDrawer drawer = new SceneDrawer(html.scenes());
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(Html.DRAWING, drawer);
        return factory;
    }

    static String style(String name) {
        try (InputStream in = Objects.requireNonNull(Pdf.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(
                Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf"), "font");
    }
}
