package org.servicecharter.web.workshop.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.servicecharter.web.security.FailureLimits;
import org.servicecharter.web.security.Limit;
import org.servicecharter.web.security.Transport;
import org.servicecharter.workshop.WorkshopNotFound;

/** Lets a whole office join from one address, and nobody try out codes: only unknown codes count. */
@ApplicationScoped
public class JoinLimit {

    @Inject
    private FailureLimits limits;

    @Inject
    private Transport transport;

    /** @throws TooOften when too many unknown codes came from this address */
    public <T> T watch(HttpServletRequest request, Supplier<T> attempt) {
        String address = transport.origin(request);
        TooOften.requireNone(limits.pause(Limit.JOIN_ADDRESS, address));
        try {
            return attempt.get();
        } catch (WorkshopNotFound unknown) {
            limits.failed(Limit.JOIN_ADDRESS, address);
            throw unknown;
        }
    }
}
