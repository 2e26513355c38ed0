package org.mirps.employment.contribution;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * Runs work beside the requests. An enterprise bean, because its calls are invocations of their own: what a managed executor or thread
 * factory runs shares the invocation that asked, and Payara closes entity managers of the one when the other ends.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Background {

    /** Starts the work and returns at once. The work catches and logs what goes wrong in it. Call it after the change is committed. */
    @Asynchronous
    public void run(Runnable work) {
        work.run();
    }
}
