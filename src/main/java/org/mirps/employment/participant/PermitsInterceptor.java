package org.mirps.employment.participant;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;

/** Holds {@link Permits}: refuses before the transaction of the use case begins (that one has priority 200). */
@Permits({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermitsInterceptor {

    @Inject
    CurrentUser currentUser;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Role[] permitted = call.getMethod().getAnnotation(Permits.class).value();
        if (permitted.length > 0 && Arrays.stream(permitted).noneMatch(currentUser::has)) {
            throw new NotPermitted();
        }
        return call.proceed();
    }
}
