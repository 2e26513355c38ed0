package org.mirps.employment.presentation.file.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mirps.employment.shared.TaggedPdf;

/**
 * A page of our own making as tagged PDF. Every word in it is escaped, its drawings and pictures come with it, and nothing is fetched.
 */
final class Pdf {

    private Pdf() {}

    static byte[] of(Html html) {
        return TaggedPdf.of(
                html.whole(),
                builder -> builder.useUriResolver((base, uri) -> uri.startsWith(Html.PICTURE) ? uri : null)
                        .useObjectDrawerFactory(drawings(html)));
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
}
