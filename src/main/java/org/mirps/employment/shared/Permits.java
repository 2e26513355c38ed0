package org.mirps.employment.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a use case: the roles of which one is enough. An empty list lets everybody in, signed in or not. Refuses with {@link
 * NotPermitted} before the transaction begins. Whose data it is (the government) is checked by the use case itself.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permits {

    @Nonbinding
    Role[] value();
}
