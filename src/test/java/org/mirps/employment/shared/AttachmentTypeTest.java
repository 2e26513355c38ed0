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
