package org.mirps.employment.shared;

/** Door to the address under which people reach the installation. */
public interface BaseAddress {

    /** Such as {@code https://empleo.example.org}, without a slash at its end. Only within a request. */
    String text();
}
