package org.servicecharter.web.charter.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.servicecharter.charter.customer.CustomerLinkNotUsable;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.security.FailureLimits;
import org.servicecharter.web.security.Limit;
import org.servicecharter.web.security.Transport;

/**
 * Somebody at a customers' page. From one address not many wrong links are tried, nor comments sent; nor through one
 * link, wherever they come from.
 */
@RequestScoped
public class CustomerVisit {

    @Inject
    private FailureLimits limits;

    @Inject
    private Transport transport;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageMessages messages;

    /** What the link opens, or {@code null} with a message for whoever tried too many. */
    <T> T open(Supplier<T> reading) {
        if (isPaused("customers_read.message.pause", limits.pause(Limit.KEY_ADDRESS, transport.origin(request)))) {
            return null;
        }
        try {
            return reading.get();
        } catch (CustomerLinkNotUsable refused) {
            limits.failed(Limit.KEY_ADDRESS, transport.origin(request)); // or it could be guessed at leisure
            throw refused;
        }
    }

    /** Whether a comment may be sent now; else a message says when. */
    boolean maySpeak(String key) {
        Duration address = limits.pause(Limit.CUSTOMER_ADDRESS, transport.origin(request));
        Duration link = limits.pause(Limit.CUSTOMER_LINK, key);
        return !isPaused("customers_say.message.pause", address.compareTo(link) > 0 ? address : link);
    }

    void spoke(String key) {
        limits.failed(Limit.CUSTOMER_ADDRESS, transport.origin(request));
        limits.failed(Limit.CUSTOMER_LINK, key);
    }

    private boolean isPaused(String why, Duration pause) {
        if (!pause.isZero()) {
            messages.error(why, pause.toMinutes() + 1);
        }
        return !pause.isZero();
    }
}
