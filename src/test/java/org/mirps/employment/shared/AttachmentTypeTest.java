package org.mirps.employment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTypeTest {

    @Test
    void aPdfIsTaken() {
        assertThat(AttachmentType.sniff(bytes("%PDF-1.7\n%%EOF"))).contains("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg"})
    void pictureFilesAreTaken(String format, String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        assertThat(AttachmentType.sniff(out.toByteArray())).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void officeDocumentsAreTaken(String part, String type) throws IOException {
        assertThat(AttachmentType.sniff(zip("[Content_Types].xml", "_rels/.rels", part)))
                .contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet"})
    void openDocumentsAreTaken(String type) throws IOException {
        assertThat(AttachmentType.sniff(openDocument(type))).contains(type);
    }

    @Test
    void anArchiveIsRefused() throws IOException {
        assertThat(AttachmentType.sniff(zip("readme.txt", "run.exe"))).isEmpty();
    }

    @Test
    void anArchiveThatBecomesFarLargerThanItIsIsRefusedAsSuch() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= 250 * FileSize.MEGABYTE / zeros.length; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(FileSize.MEGABYTE);
        assertThatThrownBy(() -> AttachmentType.require(out.toByteArray(), FileSize.MEGABYTE))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining("bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "xl/vbaProject.bin",
                "xl/VBAPROJECT.BIN",
                "xl/macrosheets/sheet1.xml",
                "Basic/Standard/Module1.xml",
                "Scripts/python/run.py"
            })
    void aDocumentWithAPartOfMacrosIsRefused(String part) throws IOException {
        assertMacros(zip("[Content_Types].xml", "word/document.xml", part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-office.vba&#80;roject",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
            })
    void aDocumentWhoseContentTypesTellOfMacrosIsRefused(String type) throws IOException {
        assertMacros(document("<Types><Default Extension=\"bin\" ContentType=\"" + type + "\"/></Types>"));
    }

    @Test
    void aDocumentWithoutMacrosIsTaken() throws IOException {
        byte[] document = document("<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        assertThat(AttachmentType.require(document, FileSize.MEGABYTE)).endsWith("wordprocessingml.document");
    }

    @Test
    void aDocumentWhoseDirectoryCannotBeReadIsRefused() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        assertThatThrownBy(() -> AttachmentType.require(Arrays.copyOf(whole, whole.length - 22), FileSize.MEGABYTE))
                .isInstanceOf(AttachmentRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "law.pdf, application/pdf, law.pdf",
        "LAW.PDF, application/pdf, LAW.PDF",
        "law.exe, application/pdf, law.exe.pdf",
        "law, application/pdf, law.pdf",
        "C:\\dir\\law.hta, image/png, law.hta.png",
        "photo.jpeg, image/jpeg, photo.jpeg",
        "photo.jpg, image/png, photo.jpg.png",
        "'', application/pdf, file.pdf",
        "'law\u202Efdp.exe', application/pdf, law_fdp.exe.pdf",
        "'a\u200Bb\u2066c\uFEFF.pdf', application/pdf, a_b_c_.pdf"
    })
    void theNameFollowsTheContent(String sent, String type, String kept) {
        assertThat(FileNames.safe(sent, type)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.safe("n".repeat(400) + ".exe", "application/pdf"))
                .hasSize(150)
                .endsWith("n.pdf");
    }

    private static void assertMacros(byte[] document) {
        assertThatThrownBy(() -> AttachmentType.require(document, FileSize.MEGABYTE))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining("macros");
    }

    private static byte[] document(String contentTypes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(contentTypes));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes("<x/>"));
        }
        return out.toByteArray();
    }

    @Test
    void anArchiveThatBreaksOffIsRefused() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        assertThat(AttachmentType.sniff(Arrays.copyOf(whole, 40))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "MZ\u0000\u0000This program cannot be run in DOS mode.",
                "#!/bin/sh\nrm -rf /",
                "plain text",
                ""
            })
    void nothingElseIsTakenWhateverItsNameSays(String content) {
        assertThat(AttachmentType.sniff(bytes(content))).isEmpty();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The first part of an OpenDocument file is its type, not compressed. Source: OpenDocument 1.3, part 2, section 3.3. */
    private static byte[] openDocument(String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes(type));
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length());
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes(type));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
