package org.mirps.employment.form.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.core.util.externalizable.DeserializationException;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathExpression;
import org.javarosa.xpath.parser.XPathSyntaxException;

/**
 * The library as a whole: set up once, parsing one at a time. Its parser keeps static state (the instances that expressions name, and a
 * lock that fails instead of waiting), so forms and expressions are parsed under one lock of ours.
 */
final class JavaRosa {

    static final String VERSION = "javarosa-6.0.0";

    private static final Object PARSING = new Object();
    /** Held, for a logger that nobody holds forgets its level. The library reports the time of every step otherwise. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.javarosa"), Logger.getLogger("XFormParser"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        new XFormsModule().registerModule();
    }

    private JavaRosa() {}

    static FormDef parseForm(String xform) throws XFormParser.ParseException {
        synchronized (PARSING) {
            return new XFormParser(new StringReader(OwnFunctions.inForm(xform))).parse();
        }
    }

    static XPathExpression parseXPath(String xpath) throws XPathSyntaxException {
        synchronized (PARSING) {
            return XPathParseTool.parseXPath(xpath);
        }
    }

    /** The same to be evaluated, with the functions that a run has. */
    static XPathExpression parseToRun(String xpath) throws XPathSyntaxException {
        return parseXPath(OwnFunctions.inExpression(xpath));
    }

    static byte[] serialize(FormDef form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            form.writeExternal(out);
        } catch (IOException e) {
            throw new UncheckedIOException("A form could not be serialised", e);
        }
        return bytes.toByteArray();
    }

    /** @param now where the form is filled */
    static FormDef restore(byte[] compiled, Supplier<LocalDateTime> now) {
        FormDef form = new FormDef();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(compiled))) {
            form.readExternal(in, PrototypeManager.getDefault());
            OwnFunctions.addTo(form, now);
        } catch (IOException | DeserializationException e) {
            throw new IllegalArgumentException("Not a form compiled by " + VERSION, e);
        }
        return form;
    }
}
