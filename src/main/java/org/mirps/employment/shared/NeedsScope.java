package org.mirps.employment.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a REST resource: a caller who comes with a personal token needs this scope. A method without it is closed to every token.
 * Who comes with a session is bound by roles alone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {

    TokenScope value();
}
