package org.servicecharter.as;

import java.util.concurrent.Callable;

/**
 * Somebody who calls the domain, with a role and a name of their own. Each subclass is one person; their codes are
 * mapped in {@code glassfish-ejb-jar.xml}. No transaction of its own: what is called decides, as for a page.
 */
@jakarta.ejb.TransactionAttribute(jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED)
@jakarta.annotation.security.PermitAll
public abstract class Caller {

    public <T> T get(Callable<T> work) throws Exception {
        return work.call();
    }

    public void does(Work work) throws Exception {
        work.run();
    }

    /** Something to do that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
