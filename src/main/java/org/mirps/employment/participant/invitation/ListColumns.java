package org.mirps.employment.participant.invitation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where a list has what, from 0; -1 where it has it not.
 *
 * @param belongs to which participant or institution
 */
record ListColumns(int name, int email, int belongs, int language) {

    /** Of a list without headings. */
    static final ListColumns USUAL = new ListColumns(0, 1, 2, 3);

    private static final Set<String> NAME = Set.of("nombre", "nombre completo", "persona", "name", "full name");
    private static final Set<String> EMAIL =
            Set.of("correo", "correo electronico", "email", "e-mail", "e-mail address", "mail");
    private static final Set<String> BELONGS = Set.of(
            "participante",
            "codigo",
            "codigo de participante",
            "codigo del participante",
            "gobierno u organizacion",
            "institucion",
            "participant",
            "code",
            "participant code",
            "government or organisation",
            "institution");
    private static final Set<String> LANGUAGE = Set.of("idioma", "language");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Whether these are headings: no address among them, but a word for one. */
    static boolean isHeading(List<String> cells) {
        return cells.stream().noneMatch(cell -> cell.contains("@"))
                && cells.stream().map(ListColumns::plain).anyMatch(EMAIL::contains);
    }

    static ListColumns of(List<String> headings) {
        List<String> plain = headings.stream().map(ListColumns::plain).toList();
        return new ListColumns(
                at(plain, NAME::contains),
                at(plain, EMAIL::contains),
                at(plain, BELONGS::contains),
                at(plain, LANGUAGE::contains));
    }

    private static int at(List<String> headings, Predicate<String> wanted) {
        return headings.stream()
                .filter(wanted)
                .findFirst()
                .map(headings::indexOf)
                .orElse(-1);
    }

    /** Without headings the address may also stand before the name. */
    ListedPerson person(int line, List<String> cells) {
        String first = cell(cells, name);
        String second = cell(cells, email);
        boolean turned = equals(USUAL) && first.contains("@") && !second.contains("@");
        return new ListedPerson(
                line, turned ? second : first, turned ? first : second, cell(cells, belongs), cell(cells, language));
    }

    private static String cell(List<String> cells, int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    /** In lower case and without accents, as the database compares. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
