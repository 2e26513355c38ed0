package org.mirps.employment.shared;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Whether an Office document brings programs along. Read as Office reads it, by the directory at the end of the archive. Sources: ECMA-376-2,
 * 7.2.3 (content types); [MS-OFFMACRO2] 1.3; OpenDocument 1.3, part 2, 2.2.
 */
final class Macros {

    private static final String CONTENT_TYPES = "[content_types].xml";

    /** By name: the usual part of VBA, sheets of Excel 4 macros, Basic and scripts of OpenDocument. */
    private static final Pattern PARTS =
            Pattern.compile("(.*/)?vba(project|data)[^/]*|xl/macrosheets/.*|basic/.*|scripts/.*");

    /** By type, whatever the part is called. */
    private static final Pattern TYPES = Pattern.compile(".*(vbaproject|vbadata|macroenabled|macrosheet).*");

    private static final XMLInputFactory XML = xml();

    private Macros() {}

    /** @throws IOException if it is no archive that can be read from its end, or its content types can't be read */
    static boolean areIn(byte[] archive) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (PARTS.matcher(name).matches()
                        || name.equals(CONTENT_TYPES) && tellsOfMacros(zip.getInputStream(entry))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean tellsOfMacros(InputStream contentTypes) throws IOException {
        try (contentTypes) {
            XMLStreamReader reader = XML.createXMLStreamReader(contentTypes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && isOfMacros(reader)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static boolean isOfMacros(XMLStreamReader element) {
        String type = element.getAttributeValue(null, "ContentType");
        return type != null && TYPES.matcher(type.toLowerCase(Locale.ROOT)).matches();
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
