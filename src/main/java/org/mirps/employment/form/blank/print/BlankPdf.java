package org.mirps.employment.form.blank.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mirps.employment.form.blank.BlankForm;
import org.mirps.employment.form.blank.BlankFormWriter;
import org.mirps.employment.shared.TaggedPdf;

/** A blank form as tagged PDF, laid out from a page in which every word from the form is escaped. */
@ApplicationScoped
public class BlankPdf implements BlankFormWriter {

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] write(BlankForm form) {
        return TaggedPdf.of(new BlankPage(form, style()).html());
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(BlankPdf.class.getResourceAsStream("blank.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
