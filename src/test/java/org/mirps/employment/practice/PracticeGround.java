package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UtcConverter;

/** A round of the shipped good-practices form for each test, with an organisation that refugees lead, another one, and a government. */
@ApplicationScoped
class PracticeGround {

    private static final String SESSION = """
            insert into calendar_event (code, uid, sequence, changed_at, state, calendar_year, time_precision, kind, title_es, title_en,
                modality, participants_es, participants_en, notes_es, notes_en, source_es, source_en, inferred, minutes_es, minutes_en)
            values (?, uuid(), 0, utc_timestamp(), 'PLANNED', 2025, 'NOT_STATED', 'SESSION', 'Una sesión', 'A session', 'VIRTUAL', '', '',
                '', '', '', '', '', '', '')""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private RoundRepository rounds;

    @Inject
    private ContributionRepository contributions;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private ActingAs acting;

    @Inject
    private Clock clock;

    private final Map<String, AccountId> people = new HashMap<>();
    private int laid;
    private long form;

    /** The contribution of the organisation that refugees lead, not submitted yet. */
    @Transactional
    ContributionId lay() {
        laid++;
        form = number("select id from form_version where form_id = 'mirps_buenas_practicas_2025'");
        organisation("colectivo", "REFUGEE_LED", "CR");
        organisation("fundacion", "CIVIL_SOCIETY", "MX");
        person("owner", Role.FOCAL_POINT, code("colectivo"));
        person("helper", Role.CONTRIBUTOR, code("colectivo"));
        person("stranger", Role.FOCAL_POINT, code("fundacion"));
        person("government", Role.FOCAL_POINT, new ParticipantCode("HN"));
        person("coordinator", Role.COORDINATOR, null);
        person("presenter", Role.PRESENTER, null);
        Instant now = clock.instant();
        Round round = rounds.add(new Round(
                round(),
                LocalizedText.same("Practices " + laid),
                form,
                ZoneOffset.UTC,
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1))));
        return contributions
                .add(new Contribution(round.id(), code("colectivo")))
                .id();
    }

    RoundCode round() {
        return new RoundCode("practices-" + laid);
    }

    /** A snapshot of a practice and a commitment was handed in. @param title of the practice @param level as the form answers it */
    @Transactional
    void submit(ContributionId id, int number, String title, String level) {
        execute(
                "insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256)"
                        + " values (?, ?, ?, ?, ?, repeat('0', 64))",
                id.value(),
                number,
                form,
                UtcConverter.toColumn(clock.instant()),
                person("owner").value());
        answer(id, number, 1, "practices", "gp_title", title);
        answer(id, number, 2, "practices", "gp_themes", "training care");
        answer(id, number, 3, "practices", "gp_groups", "refugee");
        answer(id, number, 4, "practices", "gp_scope", "local");
        answer(id, number, 5, "practices", "gp_mechanism", "community");
        answer(id, number, 6, "practices", "gp_partners", "refugee_led local_gov");
        answer(
                id,
                number,
                7,
                "practices",
                "gp_description",
                "Doce personas refugiadas acompañan a quienes buscan empleo.");
        answer(id, number, 8, "practices", "gp_beneficiaries", "1420");
        answer(id, number, 9, "practices", "gp_evidence", "self_report");
        answer(id, number, 10, "coms", "com_text", "Formar a veinte promotoras");
        answer(id, number, 11, "coms", "com_partners", "local_gov civil_society");
        answer(id, number, 12, "coms", "com_due", "2025-02-13");
        answer(id, number, 13, "coms", "com_resources", "partial");
        execute(
                "insert into dissemination (contribution_id, number, level, snapshot, set_by, set_at) values (?, ?, ?, ?, ?, utc_timestamp())",
                id.value(),
                number,
                level,
                number,
                person("owner").value());
        execute("update contribution set status = 'SUBMITTED', latest_snapshot = ? where id = ?", number, id.value());
    }

    /** A snapshot that was handed in holds no row after all. */
    @Transactional
    void holdsNothing(ContributionId id, int number) {
        execute(
                "delete from snapshot_answer where snapshot_id ="
                        + " (select s.id from snapshot s where s.contribution_id = ? and s.number = ?)",
                id.value(),
                number);
    }

    /** How many recommendations of a contribution count as accepted. */
    @Transactional
    long standingRecommendations(ContributionId id) {
        return number("select count(*) from recommendation where accepted and contribution_id = " + id.value());
    }

    /** Two recommendations stand in a snapshot that was handed in. */
    @Transactional
    void recommend(ContributionId id, int number, String one, String other) {
        recommend(id, number, 20, "rrrrrrrrrrrr", one);
        recommend(id, number, 30, "ssssssssssss", other);
    }

    /** A planned event of the calendar. */
    @Transactional
    EventId session() {
        execute(SESSION, "session-" + laid);
        return new EventId(number("select max(id) from calendar_event"));
    }

    /** The coordinator gives what was accepted back. */
    void reopen(ContributionId id, int snapshot) {
        as("coordinator", () -> {
            workflow.reopen(id, new ContributionWorkflow.SentBack(snapshot, "More words", List.of()));
            return id;
        });
    }

    void accept(ContributionId id, int snapshot) {
        as("coordinator", () -> {
            workflow.accept(id, snapshot);
            return id;
        });
    }

    <T> T as(String who, Supplier<T> work) {
        return acting.person(person(who), work);
    }

    /** Nobody is signed in. */
    <T> T asVisitor(Supplier<T> work) {
        return acting.person(null, work);
    }

    @Transactional
    void execute(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private void recommend(ContributionId id, int number, int seq, String row, String text) {
        answer(id, number, seq, "recs", row, "rec_text", text);
        answer(id, number, seq + 1, "recs", row, "rec_topic", "csos");
        answer(id, number, seq + 2, "recs", row, "rec_addressee", "local_gov labour_ministry");
        answer(id, number, seq + 3, "recs", row, "rec_scope", "local");
    }

    private void answer(ContributionId id, int number, int seq, String repeat, String question, String value) {
        answer(id, number, seq, repeat, repeat.equals("coms") ? "cccccccccccc" : "pppppppppppp", question, value);
    }

    private void answer(
            ContributionId id, int number, int seq, String repeat, String row, String question, String value) {
        execute(
                "insert into snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id, row_no, value)"
                        + " select s.id, ?, 'good_practices', ?, ?, ?, 1, ? from snapshot s where s.contribution_id = ? and s.number = ?",
                seq,
                question,
                repeat,
                row,
                value,
                id.value(),
                number);
    }

    private void organisation(String name, String kind, String country) {
        execute(
                "insert into participant (code, kind, country, name_es, name_en) values (?, ?, ?, ?, ?)",
                code(name).value(),
                kind,
                country,
                name + " " + laid,
                name + " " + laid);
    }

    private ParticipantCode code(String name) {
        return new ParticipantCode(name + "-" + laid);
    }

    private AccountId person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private void person(String name, Role role, @Nullable ParticipantCode participant) {
        Account account = accounts.add(new Account(
                name + laid + "@practice.example", name, Language.ES, EnumSet.of(role), participant, clock.instant()));
        people.put(name, account.id());
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
