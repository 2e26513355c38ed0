package org.mirps.employment.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Writes the line of what is sent before it is sent: after the question who may, and before the transaction of the use case, so that an export
 * never holds two connections. One that broke leaves a second line.
 */
@Audited(Matter.SETTING)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class ExportInterceptor {

    @Inject
    AuditLog log;

    @AroundInvoke
    @Nullable
    Object call(InvocationContext call) throws Exception {
        Method act = call.getMethod();
        Matter matter = act.getAnnotation(Audited.class).value();
        if (!matter.isWrittenBefore()) {
            return call.proceed();
        }
        String detail = ActDetail.of(act, call.getParameters(), null);
        log.writeAlone(matter, ActInterceptor.name(act), Outcome.DONE, detail);
        try {
            return call.proceed();
        } catch (Exception failure) {
            log.writeAlone(matter, ActInterceptor.name(act), Outcome.FAILED, detail);
            throw failure;
        }
    }
}
