package org.mirps.employment.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that leaves a line in the audit log, in its own transaction: where the line cannot be written, the act does not happen. What is
 * read without being taken out leaves none, and neither does what the history of answers keeps anyway; {@code AuditedActsTest} has the list.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    @Nonbinding
    Matter value();
}
