package org.mirps.employment.platform;

import java.util.List;

/** Door to the sample content of the demo mode. */
public interface SampleYear {

    /**
     * Makes sure that the sample year is there, whole and with its round open: fills it where it is not. Only for an installation in demo
     * mode.
     *
     * @return what tells the operator how to sign in: a line for each account, then one with the password of all
     * @throws IllegalStateException if the sample content does not fit the form; says where
     */
    List<String> signIns();
}
