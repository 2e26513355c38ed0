package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.contribution.access.SectionViewOnly;
import org.mirps.employment.contribution.live.JoinedTransaction;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.UseCases;
import org.mirps.employment.testing.AccessMatrix;
import org.mirps.employment.testing.AppArchive;

/**
 * Every use case as every role, with real data of one government. {@code access-use-cases.csv} says what is expected: {@code allowed} (it was
 * done, or refused by a rule that has nothing to do with the person), {@code view only} ({@link SectionViewOnly}), {@code refused} ({@link NotPermitted}), {@code hidden} ({@link
 * NotFound}). A use case without a row fails, and so does a row without its use case.
 */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {

    @Inject
    @Any
    private BeanManager beans;

    @Inject
    private ActingAs acting;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AccessGround ground;

    @PersistenceContext
    private EntityManager entities;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void everyUseCaseLetsInExactlyWhomTheTableNames() throws Exception {
        AccessMatrix expected = AccessMatrix.read(AccessMatrixIT.class, "access-use-cases.csv");
        JoinedTransaction.during(() -> {
            ground.lay();
            return ground;
        });
        List<String> actual =
                useCases().map(method -> row(method, expected.columns())).toList();
        assertThat(actual).containsExactlyElementsOf(expected.lines());
    }

    private Stream<Method> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(UseCases.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(AccessMatrixIT::name));
    }

    /** Told apart from its overloads: {@code AnswerDesk.save(ContributionId, Save, Onlooker)}. */
    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String row(Method method, List<String> columns) {
        return AccessMatrix.line(
                name(method),
                columns.stream().map(column -> cell(method, column)).toList());
    }

    /** One call, undone afterwards. */
    private String cell(Method method, String column) {
        try {
            transaction.begin();
            try {
                return JoinedTransaction.during(() -> acting.person(ground.person(column), () -> outcome(method)));
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new AssertionError(name(method) + " as " + column, e);
        }
    }

    private String outcome(Method method) {
        Object[] arguments =
                Arrays.stream(method.getParameters()).map(this::sample).toArray();
        long lines = auditLines("");
        try {
            method.invoke(contextual(method.getDeclaringClass()), arguments);
            assertLine(method, lines);
            return "allowed";
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NotPermitted) {
                assertLine(method, lines);
            }
            return outcome(e.getCause(), method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done, and what somebody may not do, is in the audit log. */
    private void assertLine(Method method, long before) {
        if (method.isAnnotationPresent(Audited.class)) {
            assertThat(auditLines(" for update"))
                    .as(name(method) + " leaves a line")
                    .isGreaterThan(before);
        }
    }

    /** @param lock reads what others have written since this transaction began */
    private long auditLines(String lock) {
        return ((Number) entities.createNativeQuery("select number from audit_end" + lock)
                        .getSingleResult())
                .longValue();
    }

    private static String outcome(@Nullable Throwable failure, Method method) {
        if (failure instanceof NotPermitted) {
            return "refused";
        }
        if (failure instanceof SectionViewOnly) {
            return "view only";
        }
        if (failure instanceof NotFound) {
            return "hidden";
        }
        if (failure instanceof BusinessRefusal || failure instanceof TransactionalException) {
            return "allowed"; // the latter would hash a password now, which is done in no transaction, such as that of
            // this test
        }
        throw new AssertionError(name(method) + " failed", failure);
    }

    private Object sample(Parameter parameter) {
        return ground.sample(parameter.getType(), parameter.getName());
    }

    private Object contextual(Class<?> type) {
        Bean<?> bean = beans.resolve(beans.getBeans(type));
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }
}
