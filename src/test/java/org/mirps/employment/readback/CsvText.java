package org.mirps.employment.readback;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads RFC 4180 to the letter and refuses all else: lines end in CRLF, the last one too; a quote stands around a whole field and is
 * doubled within; what is not quoted holds no quote, comma, CR or LF; bytes are UTF-8. A field without anything is null.
 */
final class CsvText {

    private final String text;
    private int position;

    private CsvText(String text) {
        this.text = text;
    }

    static List<List<@Nullable String>> read(byte[] file) {
        try {
            return new CsvText(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .toString())
                    .rows();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Not UTF-8", e);
        }
    }

    private List<List<@Nullable String>> rows() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (position < text.length()) {
            List<@Nullable String> row = new ArrayList<>();
            row.add(field());
            while (is(',')) {
                position++;
                row.add(field());
            }
            require('\r');
            require('\n');
            rows.add(row);
        }
        return rows;
    }

    private @Nullable String field() {
        if (is('"')) {
            return quoted();
        }
        int start = position;
        while (position < text.length() && ",\r\n\"".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return position == start ? null : text.substring(start, position);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        position++;
        while (true) {
            int quote = text.indexOf('"', position);
            if (quote < 0) {
                throw new IllegalArgumentException("A quote is not closed after " + position);
            }
            field.append(text, position, quote);
            position = quote + 1;
            if (!is('"')) {
                return field.toString();
            }
            field.append('"');
            position++;
        }
    }

    private boolean is(char wanted) {
        return position < text.length() && text.charAt(position) == wanted;
    }

    private void require(char wanted) {
        if (!is(wanted)) {
            throw new IllegalArgumentException("Character " + position + " should be " + (int) wanted + ": "
                    + text.substring(Math.max(0, position - 40), Math.min(text.length(), position + 40)));
        }
        position++;
    }
}
