package org.mirps.employment.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.NotPermitted;

/** Who wanted to do what they may not do leaves a line too; it stands around everything, also the question who may. */
@Audited(Matter.SETTING)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 100)
public class RefusalInterceptor {

    @Inject
    AuditLog log;

    @AroundInvoke
    @Nullable
    Object call(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (NotPermitted refusal) {
            Method act = call.getMethod();
            log.writeAlone(
                    act.getAnnotation(Audited.class).value(),
                    ActInterceptor.name(act),
                    Outcome.REFUSED,
                    ActDetail.of(act, call.getParameters(), null));
            throw refusal;
        }
    }
}
