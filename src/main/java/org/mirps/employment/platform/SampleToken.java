package org.mirps.employment.platform;

/** Door to the personal token that the demo prints, so that its API can be tried without a page. */
public interface SampleToken {

    /**
     * Makes a new token of the demo's analyst with every scope, and revokes the one that an earlier start made. Only for an installation in
     * demo mode, after {@link SampleYear#signIns()}.
     */
    String make();
}
