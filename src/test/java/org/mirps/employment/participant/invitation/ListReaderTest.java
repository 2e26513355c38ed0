package org.mirps.employment.participant.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as people paste them and spreadsheets save them. */
class ListReaderTest {

    private static final ListedPerson ADA = new ListedPerson(1, "Ada Díaz", "ada@trabajo.gob", "GT", "es");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Díaz,ada@trabajo.gob,GT,es",
                "Ada Díaz;ada@trabajo.gob;GT;es",
                "Ada Díaz\tada@trabajo.gob\tGT\tes",
                "\uFEFFAda Díaz, ada@trabajo.gob , GT,es\r\n\r\n",
                "\"Ada Díaz\",ada@trabajo.gob,GT,es",
                "ada@trabajo.gob,Ada Díaz,GT,es"
            })
    void eachWayOfWritingItIsTheSame(String list) {
        assertThat(ListReader.read(list)).containsExactly(ADA);
    }

    @Test
    void headingsSayWhatIsWhere() {
        assertThat(ListReader.read(
                        "Idioma;Código;Correo electrónico;Teléfono;Nombre\nes;GT;ada@trabajo.gob;555;Ada Díaz"))
                .containsExactly(new ListedPerson(2, "Ada Díaz", "ada@trabajo.gob", "GT", "es"));
        assertThat(ListReader.read("name,e-mail\nAda Díaz,ada@trabajo.gob"))
                .containsExactly(new ListedPerson(2, "Ada Díaz", "ada@trabajo.gob", "", ""));
    }

    @Test
    void aNameMayHoldTheCommaThatPartsTheRest() {
        assertThat(ListReader.read("\"Díaz, Ada\",ada@trabajo.gob,GT,es"))
                .extracting(ListedPerson::name)
                .containsExactly("Díaz, Ada");
    }

    @Test
    void linesAreCountedAsTheyAreSeen() {
        assertThat(ListReader.read("\nnombre,correo\n\nAda,ada@a.gob\n\n\nEva,eva@a.gob\n"))
                .extracting(ListedPerson::line)
                .containsExactly(4, 7);
    }

    @Test
    void whatCannotBeSeenIsNothing() {
        assertThat(ListReader.read("\u200BAda\u0000,\u00A0ada@a.gob"))
                .containsExactly(new ListedPerson(1, "Ada", "ada@a.gob", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\n", ",,,\n,,", "nombre,correo"})
    void aListWithoutPeopleIsRefused(String list) {
        assertThatThrownBy(() -> ListReader.read(list))
                .isInstanceOfSatisfying(
                        ListNotReadable.class,
                        refused -> assertThat(refused.textKey()).isEqualTo("refusal.ListNotReadable.empty"));
    }

    @Test
    void anOpenQuoteIsNamedByItsLine() {
        assertThatThrownBy(() -> ListReader.read("Ada,ada@a.gob\n\"Eva,eva@a.gob"))
                .isInstanceOfSatisfying(ListNotReadable.class, refused -> {
                    assertThat(refused.textKey()).isEqualTo("refusal.ListNotReadable.quotes");
                    assertThat(refused.arguments()).containsExactly(2L);
                });
    }

    @Test
    void twoHundredAreTheMost() {
        assertThat(ListReader.read(people(200))).hasSize(200);
        assertThatThrownBy(() -> ListReader.read("nombre,correo\n" + people(5_000)))
                .isInstanceOfSatisfying(
                        ListNotReadable.class,
                        refused -> assertThat(refused.arguments()).containsExactly(5_000, 200));
        assertThatThrownBy(() -> ListReader.read("a".repeat(1_000_001))).isInstanceOf(ListNotReadable.class);
    }

    private static String people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> "Persona " + number + ",p" + number + "@a.gob")
                .collect(Collectors.joining("\n"));
    }
}
