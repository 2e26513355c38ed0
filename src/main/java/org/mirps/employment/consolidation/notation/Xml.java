package org.mirps.employment.consolidation.notation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.PlainText;

/** An XML document, written from its beginning to its end. */
final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes what the writing says; the stream stays open. */
    static void write(OutputStream to, Writing writing) throws IOException {
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writing.to(new Xml(out));
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param attributes names and values in turn, namespaces among them */
    Xml begin(String name, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(name);
        return attributes(attributes);
    }

    Xml end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    Xml text(String text) throws XMLStreamException {
        out.writeCharacters(PlainText.clean(text));
        return this;
    }

    /** An element that holds a text alone. */
    Xml element(String name, String text, String... attributes) throws XMLStreamException {
        return begin(name, attributes).text(text).end();
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEmptyElement(name);
        return attributes(attributes);
    }

    /** One element for each language in which there is something to say. */
    Xml inBoth(String name, LocalizedText text) throws XMLStreamException {
        if (!text.es().isEmpty()) {
            element(name, text.es(), "xml:lang", "es");
        }
        if (!text.en().isEmpty()) {
            element(name, text.en(), "xml:lang", "en");
        }
        return this;
    }

    private Xml attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], PlainText.clean(attributes[i + 1]));
        }
        return this;
    }

    /** What is in a document. */
    interface Writing {
        void to(Xml xml) throws XMLStreamException, IOException;
    }
}
