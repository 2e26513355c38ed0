package org.mirps.employment.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Holds {@link Audited} within the transaction of the use case (that one has priority 200). */
@Audited(Matter.SETTING)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
public class ActInterceptor {

    @Inject
    AuditLog log;

    @AroundInvoke
    @Nullable
    Object call(InvocationContext call) throws Exception {
        Method act = call.getMethod();
        Matter matter = act.getAnnotation(Audited.class).value();
        Object result = call.proceed();
        if (!matter.isWrittenBefore()) {
            log.write(matter, name(act), Outcome.DONE, ActDetail.of(act, call.getParameters(), result));
        }
        return result;
    }

    static String name(Method act) {
        return act.getDeclaringClass().getSimpleName() + "." + act.getName();
    }
}
