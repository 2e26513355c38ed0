package org.mirps.employment.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

class MailTextTest {

    private static final String LINK = "https://empleo.example.org/setup.xhtml?token=abc";

    @Test
    void aMailSaysTheSameAsTextAndAsHtml() {
        MailText mail = MailText.in(Language.ES, "Su cuenta")
                .paragraph("Hola, Ana:")
                .quote("Falta un dato\nen la sección 2")
                .button("Elegir la contraseña", MailText.ONE_TIME_LINK)
                .small("Una sola vez.");
        assertThat(mail.text(LINK)).isEqualTo("""
                Hola, Ana:

                > Falta un dato
                > en la sección 2

                Elegir la contraseña:
                https://empleo.example.org/setup.xhtml?token=abc

                Una sola vez.
                """);
        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"es\">")
                .contains("<title>Su cuenta</title>", "Falta un dato<br>\nen la sección 2", "Una sola vez.")
                .contains("<a href=\"" + MailText.ONE_TIME_LINK + "\"");
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() {
        MailText mail = MailText.in(Language.EN, "A")
                .paragraph("<img src=x onerror=alert(1)> & \"quotes\"")
                .link("<b>", "https://x.example/?a=1&b=\"><script>");
        assertThat(mail.html())
                .doesNotContain("<img", "<script", "<b>")
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;");
    }

    @Test
    void nobodysTextStandsForTheLink() {
        MailText mail = MailText.in(Language.EN, "To " + MailText.ONE_TIME_LINK)
                .paragraph("Name " + MailText.ONE_TIME_LINK)
                .quote(MailText.ONE_TIME_LINK)
                .link(MailText.ONE_TIME_LINK, "https://x.example/" + MailText.ONE_TIME_LINK);
        assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain(MailText.ONE_TIME_LINK);
    }

    @Test
    void aSubjectIsOneLineThatTriesToBeNoHeader() {
        assertThat(MailText.in(Language.EN, "Hello\r\nBcc: all@example.org\u0000")
                        .subject())
                .isEqualTo("Hello Bcc: all@example.org");
        assertThat(MailText.in(Language.EN, "x".repeat(400)).subject())
                .hasSize(150)
                .endsWith("…");
        assertThat(MailText.in(Language.EN, "😀".repeat(400)).subject().codePoints())
                .hasSize(150)
                .allMatch(point -> point == "😀".codePointAt(0) || point == '…');
    }
}
