package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.participant.InventedParticipants.government;
import static org.mirps.employment.participant.InventedParticipants.organisation;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** What makes a participant, and the code that is proposed for one. */
class ParticipantCheckTest {

    private static final List<Participant> ALL = List.of(government("GT", 1), organisation("gt-red", 2));

    @Test
    void whatIsWrongIsSaidAtItsFieldAllAtOnce() {
        assertThat(faults(new ParticipantPlan("G T", "", "Guatemala", " ", "", "s".repeat(41), "", "n".repeat(1_001))))
                .containsExactly(
                        "code fault.code.shape",
                        "kind fault.kind.none",
                        "country fault.country.unknown",
                        "nameEs fault.blank",
                        "nameEn fault.blank",
                        "shortEs fault.tooLong",
                        "notes fault.tooLong");
    }

    @Test
    void aCodeIsUniqueWhateverItsLettersCase() {
        assertThat(faults(plan("GT-Red", "academia", "GT"))).containsExactly("code fault.code.taken");
        assertThat(faults(plan("gt-red-2", "academia", "GT"))).isEmpty();
    }

    @Test
    void theCodeOfAGovernmentIsItsCountrys() {
        assertThat(faults(plan("US", "government", "us"))).isEmpty();
        assertThat(faults(plan("usa", "government", "US"))).containsExactly("code fault.code.government");
        assertThat(faults(plan("", "government", "GT"))).containsExactly("country fault.code.taken");
        assertThat(faults(plan("", "government", "REG"))).containsExactly("country fault.country.several");
    }

    @Test
    void aGovernmentStaysOneOfItsCountryAndAnOrganisationDoesNotBecomeOne() {
        assertThat(changing(plan("GT", "academia", "GT"), ALL.get(0))).containsExactly("kind fault.kind.government");
        assertThat(changing(plan("GT", "government", "HN"), ALL.get(0)))
                .containsExactly("country fault.country.government");
        assertThat(changing(plan("gt-red", "government", "GT"), ALL.get(1)))
                .containsExactly("kind fault.kind.notGovernment");
        assertThat(changing(plan("gt-red", "refugee_led", "REG"), ALL.get(1))).isEmpty();
    }

    @Test
    void whatIsReadIsWithoutWhatNobodySees() {
        ParticipantDetails read = ParticipantCheck.adding(
                        new ParticipantPlan(" red ", "Civil_Society", " gt", " Red\u200B ", "Net", "", "", "a\r\nb"),
                        List.of())
                .details()
                .orElseThrow();
        assertThat(read.name()).isEqualTo(new LocalizedText("Red", "Net"));
        assertThat(read.kind()).isEqualTo(ParticipantKind.CIVIL_SOCIETY);
        assertThat(read.country()).isEqualTo(new CountryCode("GT"));
        assertThat(read.notes()).isEqualTo("a\nb");
    }

    @Test
    void aCodeIsProposedOfCountryAndName() {
        assertThat(proposed("government", "US", "Estados Unidos", Set.of())).isEqualTo("US");
        assertThat(proposed("academia", "MX", "Instituto Ñandú (Año 1)", Set.of()))
                .isEqualTo("mx-instituto-nandu-ano-1");
        assertThat(proposed("academia", "REG", "Red", Set.of("reg-red", "reg-red-2")))
                .isEqualTo("reg-red-3");
        assertThat(proposed("academia", "GT", "Asociación de municipalidades del departamento", Set.of()))
                .isEqualTo("gt-asociacion-de");
        assertThat(proposed("academia", "GT", "難民", Set.of())).isEqualTo("gt");
    }

    @Test
    void severalCountriesComeFirstAndTheOthersByNameInTheLanguageOfTheReader() {
        List<String> spanish = CountryCode.all(Language.ES).stream()
                .map(country -> country.in(Language.ES))
                .toList();
        assertThat(spanish).startsWith("Varios países", "Afganistán", "Albania").contains("República Dominicana");
        assertThat(CountryCode.all(Language.EN).get(0).in(Language.EN)).isEqualTo("Several countries");
        assertThat(CountryCode.all(Language.EN)).hasSize(spanish.size()).hasSizeGreaterThan(240);
    }

    private static String proposed(String kind, String country, String name, Set<String> taken) {
        ParticipantDetails details = ParticipantCheck.adding(
                        new ParticipantPlan("x1", kind, country, name, name, "", "", ""), List.of())
                .details()
                .orElseGet(() -> ParticipantCheck.adding(
                                new ParticipantPlan("", kind, country, name, name, "", "", ""), List.of())
                        .details()
                        .orElseThrow());
        return CodeProposal.of(details, taken).value();
    }

    private static ParticipantPlan plan(String code, String kind, String country) {
        return new ParticipantPlan(code, kind, country, "Nombre", "Name", "", "", "");
    }

    private static List<String> faults(ParticipantPlan plan) {
        return said(ParticipantCheck.adding(plan, ALL));
    }

    private static List<String> changing(ParticipantPlan plan, Participant known) {
        return said(ParticipantCheck.changing(plan, known));
    }

    private static List<String> said(ParticipantCheck.Result read) {
        assertThat(read.faults())
                .allSatisfy(fault -> assertThat(fault.in(Language.ES)).isNotEqualTo(fault.in(Language.EN)));
        assertThat(read.details().isPresent()).isEqualTo(read.faults().isEmpty());
        return read.faults().stream()
                .map(fault -> fault.field() + " " + fault.textKey())
                .toList();
    }
}
