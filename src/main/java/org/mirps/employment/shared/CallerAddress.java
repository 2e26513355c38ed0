package org.mirps.employment.shared;

/** Door to where a request comes from. */
public interface CallerAddress {

    /** Network address of the person or program that asks, such as {@code 192.0.2.7}; empty where nobody asks over a network. */
    String text();
}
