package org.mirps.employment.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Whether a file is Office Open XML: every part of it against the schema of ISO/IEC 29500, as poi-ooxml-full has it. A program that reads parts
 * leniently, as LibreOffice does, opens what Office would offer to repair.
 */
public final class OpenXml {

    private static final SchemaTypeLoader SCHEMA = XmlBeans.typeLoaderUnion(
            new SchemaTypeLoader[] {XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem});

    private OpenXml() {}

    /**
     * @param faults what is not valid, with the part in which it is
     * @param validated names of the parts that were compared with the schema
     */
    public record Verdict(List<String> faults, List<String> validated) {}

    public static Verdict of(byte[] file) throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> validated = new ArrayList<>();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    XmlObject content =
                            SCHEMA.parse(new ByteArrayInputStream(parts.readAllBytes()), null, new XmlOptions());
                    if (!content.schemaType().isNoType()) {
                        validated.add(part.getName());
                        List<XmlError> errors = new ArrayList<>();
                        content.validate(new XmlOptions().setErrorListener(errors));
                        String name = part.getName();
                        errors.forEach(error -> faults.add(name + ": " + error.getMessage()));
                    }
                }
            }
        } catch (XmlException e) {
            throw new IOException(e);
        }
        return new Verdict(faults, validated);
    }
}
