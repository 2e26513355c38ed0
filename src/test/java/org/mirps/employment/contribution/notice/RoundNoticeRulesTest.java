package org.mirps.employment.contribution.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirps.employment.contribution.notice.RoundNoticeRules.Telling;
import org.mirps.employment.round.RoundAct;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Which acts of a coordinator those who fill are told of, and with which of them they get a date. */
class RoundNoticeRulesTest {

    private static final Map<RoundAct, Telling> TABLE = Map.ofEntries(
            Map.entry(RoundAct.PREPARED, Telling.NOTHING),
            Map.entry(RoundAct.ANNOUNCED, Telling.NOTICE_WITH_DATE),
            Map.entry(RoundAct.RENAMED, Telling.NOTHING),
            Map.entry(RoundAct.OPENING_MOVED, Telling.NOTICE),
            Map.entry(RoundAct.DUE_MOVED, Telling.NOTICE_WITH_DATE),
            Map.entry(RoundAct.EXTENDED, Telling.NOTICE_WITH_DATE),
            Map.entry(RoundAct.EXTENSION_ENDED, Telling.NOTICE_WITH_DATE),
            Map.entry(RoundAct.INVITED, Telling.NOTICE_WITH_DATE),
            Map.entry(RoundAct.LEFT_OUT, Telling.NOTICE),
            Map.entry(RoundAct.TAKEN_BACK, Telling.NOTICE),
            Map.entry(RoundAct.ENDED_BY_HAND, Telling.NOTICE),
            Map.entry(RoundAct.CANCELLED_BY_HAND, Telling.NOTICE),
            Map.entry(RoundAct.REOPENED, Telling.NOTICE),
            Map.entry(RoundAct.REPLANNED, Telling.NOTHING),
            Map.entry(RoundAct.DELETED, Telling.NOTHING));

    @Test
    void eachActIsToldAsTheTableSays() {
        Map<RoundAct, Telling> actual = new EnumMap<>(RoundAct.class);
        Arrays.stream(RoundAct.values()).forEach(act -> actual.put(act, RoundNoticeRules.of(act)));
        assertThat(actual).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @EnumSource(RoundAct.class)
    void whatIsToldHasItsSentenceInBothLanguages(RoundAct act) {
        if (RoundNoticeRules.of(act) == Telling.NOTHING) {
            return;
        }
        for (Language language : Language.values()) {
            assertThat(Texts.of("contribution", language).get("round.notice." + act, "Ana", "3 de mayo"))
                    .contains("Ana");
        }
    }
}
