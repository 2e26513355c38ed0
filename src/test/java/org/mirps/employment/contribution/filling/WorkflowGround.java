package org.mirps.employment.contribution.filling;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.access.Delegate;
import org.mirps.employment.contribution.access.DelegationDesk;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** A small form of two sections, and for each test a contribution of its own with people of its own. */
@ApplicationScoped
public class WorkflowGround {

    private static final ParticipantCode GT = new ParticipantCode("GT");
    private static final String FORM = """
            | survey |
            | | type | name | label::es | label::en | required | constraint |
            | | begin_group | people | Personas | People | | |
            | | integer | people_total | Personas | Persons | yes | . >= 0 |
            | | text | people_text | Texto | Text | | |
            | | end_group | | | | | |
            | | begin_group | permits | Permisos | Permits | | |
            | | integer | permits_total | Permisos | Permits | yes | . <= ${people_total} |
            | | begin_repeat | regime | Regímenes | Regimes | | |
            | | text | regime_name | Nombre | Name | | |
            | | end_repeat | | | | | |
            | | end_group | | | | | |

            | settings |
            | | form_title | form_id | version | default_language |
            | | Flujo | workflow_small | 1 | es |
            """;

    @PersistenceContext
    private EntityManager entities;

    /** An executor would share the entity managers of the request that submits. */
    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private FormCatalog forms;

    @Inject
    private FormEngine engine;

    @Inject
    private AccountRepository accounts;

    @Inject
    private RoundRepository rounds;

    @Inject
    private ContributionRepository contributions;

    @Inject
    private DelegationDesk delegations;

    @Inject
    private WorkflowPerson person;

    @Inject
    private Clock clock;

    private final Map<AccountId, Account> people = new ConcurrentHashMap<>();
    private int laid;

    /** A contribution that is not started, and its people. */
    public record Place(
            ContributionId id,
            AccountId contributor,
            AccountId colleague,
            AccountId focalPoint,
            AccountId coordinator,
            AccountId stranger) {}

    @Transactional
    public Place lay() {
        return lay(FORM);
    }

    /** The same with another form. */
    @Transactional
    public Place lay(String form) {
        laid++;
        long version = forms.publish(new FormFile("workflow.md", form.getBytes(StandardCharsets.UTF_8)));
        Instant now = clock.instant();
        Round round = rounds.add(new Round(
                new RoundCode("workflow-" + laid),
                LocalizedText.same("Workflow " + laid),
                version,
                ZoneOffset.UTC,
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1))));
        Place place = new Place(
                contributions.add(new Contribution(round.id(), GT)).id(),
                person("contributor", Role.CONTRIBUTOR, GT),
                person("colleague", Role.CONTRIBUTOR, GT),
                person("focal point", Role.FOCAL_POINT, GT),
                person("coordinator", Role.COORDINATOR, null),
                person("stranger", Role.FOCAL_POINT, new ParticipantCode("HN")));
        as(place.focalPoint(), () -> {
            giveAll(place.id(), place.contributor(), place.colleague());
            return place;
        });
        return place;
    }

    /** Every section, to edit. As the focal point, who has to act. */
    void giveAll(ContributionId id, AccountId... people) {
        long version = contributions.placed(id).round().formVersionId();
        List<String> sections = forms.form(version).definition().sections().stream()
                .map(FormElement.Group::name)
                .toList();
        for (AccountId person : people) {
            delegations.give(id, new DelegationDesk.Handover(sections, Delegate.of(person), SectionAccess.EDIT, null));
        }
    }

    private AccountId person(String name, Role role, @Nullable ParticipantCode participant) {
        String email = name.replace(' ', '.') + laid + "@workflow.example";
        Account account = accounts.add(
                new Account(email, name + " " + laid, Language.EN, EnumSet.of(role), participant, clock.instant()));
        people.put(account.id(), account);
        return account.id();
    }

    /** Somebody of Guatemala to whom nobody has delegated anything. */
    @Transactional
    public AccountId newcomer() {
        laid++;
        return person("newcomer", Role.CONTRIBUTOR, GT);
    }

    /** The same, of an institution. */
    @Transactional
    public AccountId newcomer(InstitutionId institution) {
        AccountId person = newcomer();
        entities.createNativeQuery("update membership set institution_id = ? where account_id = ?")
                .setParameter(1, institution.value())
                .setParameter(2, person.value())
                .executeUpdate();
        entities.clear();
        Account account = accounts.get(person);
        people.put(person, account);
        return person;
    }

    @ActivateRequestContext
    public <T> T as(AccountId who, Supplier<T> work) {
        person.is(Objects.requireNonNull(people.get(who)));
        return work.get();
    }

    @Transactional
    public Contribution contribution(Place place) {
        return contributions.get(place.id());
    }

    /** Runs all at once, each in a thread of its own, and gives what each was refused with; null where it went through. */
    public List<BusinessRefusal> atOnce(List<Runnable> works) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<BusinessRefusal>> running = new ArrayList<>();
        List<Thread> started = new ArrayList<>();
        for (Runnable work : works) {
            FutureTask<BusinessRefusal> task = new FutureTask<>(() -> {
                start.await();
                try {
                    work.run();
                    return null;
                } catch (BusinessRefusal refusal) {
                    return refusal;
                }
            });
            running.add(task);
            Thread thread = threads.newThread(task);
            started.add(thread);
            thread.start();
        }
        start.countDown();
        List<BusinessRefusal> refusals = new ArrayList<>();
        for (FutureTask<BusinessRefusal> future : running) {
            refusals.add(future.get(60, TimeUnit.SECONDS));
        }
        for (Thread thread : started) {
            // A managed thread closes entity managers when it has done its work, and it shares them with the one that
            // started it.
            thread.join(TimeUnit.SECONDS.toMillis(60));
        }
        return refusals;
    }

    /** Changes rows, in a transaction of its own. */
    @Transactional
    public void put(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    /** Rows of a query, each as its columns joined by a blank. */
    @Transactional
    public List<String> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<String> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = row instanceof Object[] several ? several : new Object[] {row};
            List<String> texts = new ArrayList<>();
            for (Object column : columns) {
                texts.add(String.valueOf(column));
            }
            rows.add(String.join(" ", texts));
        }
        return rows;
    }

    public static RowId row(char letter) {
        return new RowId(String.valueOf(letter).repeat(12));
    }
}
