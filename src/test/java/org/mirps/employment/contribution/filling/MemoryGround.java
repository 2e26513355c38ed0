package org.mirps.employment.contribution.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** For each test a form of its own in two versions, and a round of each: the total of the first is called people in the second. */
@ApplicationScoped
class MemoryGround {

    private static final ParticipantCode GT = new ParticipantCode("GT");

    private static final String FORM = """
            | survey |
            | | type | name | label::es | label::en | required | constraint | tolerance |
            | | begin_group | numbers | Números | Numbers | | | |
            | | integer | %s | Personas inscritas en el año | Persons registered in the year | yes | . >= 0 | 25 |
            | | integer | placed | Personas colocadas | Persons placed | yes | | |
            %s
            | | end_group | | | | | | |
            | | begin_group | others | Otros | Others | | | |
            | | text | words | Palabras | Words | | | |
            | | begin_repeat | regime | Regímenes | Regimes | | | |
            | | text | regime_name | Nombre | Name | | | |
            | | end_repeat | | | | | | |
            | | end_group | | | | | | |

            | settings |
            | | form_title | form_id | version | default_language |
            | | Memoria | memory_%d | %d | es |
            """;

    @Inject
    private FormCatalog forms;

    @Inject
    private FormEngine engine;

    @Inject
    private RoundRepository rounds;

    @Inject
    private ContributionRepository contributions;

    @Inject
    private Clock clock;

    private int count;
    private @Nullable Years laid;

    /** A contribution of Guatemala to the round before and one to that of now, both not started, both rounds open. */
    record Years(ContributionId before, ContributionId now) {}

    @Transactional
    Years lay() {
        count++;
        long old = publish(FORM.formatted("total", "", count, 1));
        long fresh = publish(FORM.formatted("people", "| | text | fresh | Nuevo | Fresh | | | |", count, 2));
        laid = new Years(contribution("before", "Before", old, 400), contribution("now", "Now", fresh, 1));
        return laid;
    }

    /** Those laid last. */
    Years laid() {
        return Objects.requireNonNull(laid);
    }

    /** A live draft such as another node would have. */
    @Transactional
    private long publish(String form) {
        return forms.publish(
                new FormFile("memory.md", form.replaceAll("(?m)^\n", "").getBytes(StandardCharsets.UTF_8)));
    }

    private ContributionId contribution(String code, String title, long form, int daysAgo) {
        Instant now = clock.instant();
        Round round = rounds.add(new Round(
                new RoundCode("memory-" + code + "-" + count),
                LocalizedText.same(title),
                form,
                ZoneOffset.UTC,
                now.minus(Duration.ofDays(daysAgo)),
                now.plus(Duration.ofDays(1))));
        return contributions.add(new Contribution(round.id(), GT)).id();
    }
}
