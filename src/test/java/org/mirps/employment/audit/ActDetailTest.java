package org.mirps.employment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;

/** What a line says of an act: whom and what it was done to, and nothing that is secret or somebody's words. */
class ActDetailTest {

    /** Acts of every kind of parameter. */
    @SuppressWarnings("unused") // read by reflection
    private static final class Acts {
        void open(String email, String password, Language language, Set<ParticipantCode> participants) {}

        void close(AccountId id, @Nullable String reason, byte[] content) {}

        void plan(Plan plan, String token) {}
    }

    private record Plan(String titleEs, String note, int days, Language language) {}

    @Test
    void namesWhomAndWhat() {
        assertThat(of(
                        "open",
                        "ana@example.org",
                        "four words will do",
                        Language.ES,
                        Set.of(new ParticipantCode("HN"), new ParticipantCode("GT"))))
                .isEqualTo("email=ana@example.org; language=ES; participants=GT,HN");
    }

    @Test
    void leavesOutSecretsWordsAndFiles() {
        assertThat(of("close", new AccountId(7), "because of her illness", new byte[] {1, 2}))
                .isEqualTo("id=7");
    }

    @Test
    void looksIntoAPlan() {
        assertThat(of("plan", new Plan("Ronda 2027", "between us", 3, Language.EN), "mirps_secret"))
                .isEqualTo("titleEs=Ronda 2027; days=3; language=EN");
    }

    @Test
    void isOneLineThatNobodyCanBreakOutOf() {
        assertThat(of("open", "a\nb; id=9" + "x".repeat(700), "p", Language.ES, Set.of()))
                .startsWith("email=a b  id 9")
                .endsWith("…; language=ES")
                .hasSizeLessThan(ActDetail.LONGEST)
                .doesNotContain("\n");
    }

    @Test
    void saysWhatWasMade() {
        Method act = act("close");
        @Nullable Object[] arguments = {new AccountId(1), null, new byte[0]};
        assertThat(ActDetail.of(act, arguments, new AccountId(8))).isEqualTo("id=1; made=8");
        assertThat(ActDetail.of(act, arguments, List.of("link"))).isEqualTo("id=1");
        assertThat(ActDetail.of(act, arguments, "a secret")).isEqualTo("id=1");
    }

    private static String of(String name, @Nullable Object... arguments) {
        return ActDetail.of(act(name), arguments, null);
    }

    private static Method act(String name) {
        return Arrays.stream(Acts.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
