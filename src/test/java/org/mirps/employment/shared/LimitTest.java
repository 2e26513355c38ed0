package org.mirps.employment.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

    @ParameterizedTest
    @EnumSource
    void theOneAfterTheLastIsRefusedInWordsOfBothLanguages(Limit limit) {
        assertThatCode(() -> limit.requireRoom(limit.most() - 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limit.requireRoom(limit.most()))
                .isInstanceOfSatisfying(LimitReached.class, refusal -> {
                    for (Language language : Language.values()) {
                        assertThat(Texts.of(refusal, language))
                                .containsPattern("\\d")
                                .doesNotContain("{0}", "refusal.");
                    }
                    assertThat(Texts.of(refusal, Language.ES)).isNotEqualTo(Texts.of(refusal, Language.EN));
                });
    }

    @Test
    void everyLimitIsAskedSomewhere() {
        Set<String> asked = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.mirps.employment")
                        .stream()
                        .filter(from -> !from.isEquivalentTo(Limit.class))
                        .flatMap(from -> from.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Limit.class))
                        .map(JavaFieldAccess::getTarget)
                        .map(target -> target.getName())
                        .collect(Collectors.toSet());
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Limit.values()).map(Enum::name).toList());
    }
}
