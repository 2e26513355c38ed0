package org.mirps.employment.presentation.file.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.mirps.employment.shared.TaggedPdf;

/**
 * A page of our own making as tagged PDF. Every word in it is escaped, its drawings and pictures come with it, and nothing is fetched.
 */
final class Pdf {

    private Pdf() {}

    static byte[] of(Html html) {
        return of(html, scene -> {});
    }

    /** @param painting hears the place of each drawing before it is painted */
    static byte[] of(Html html, IntConsumer painting) {
        return TaggedPdf.of(
                html.whole(),
                builder -> builder.useUriResolver((base, uri) -> uri.startsWith(Html.PICTURE) ? uri : null)
                        .useObjectDrawerFactory(drawings(html, painting)));
    }

    private static DefaultObjectDrawerFactory drawings(Html html, IntConsumer painting) {
        FSObjectDrawer drawer = new SceneDrawer(html.scenes(), painting);
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
