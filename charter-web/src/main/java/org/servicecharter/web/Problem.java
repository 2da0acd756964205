package org.servicecharter.web;

import jakarta.ws.rs.core.Response;

/**
 * A refusal as RFC 9457 {@code application/problem+json}.
 *
 * @param title what to do, in a sentence for people
 * @param key the refusal's stable name, for programs
 */
public record Problem(int status, String title, String key) {

    public Response response() {
        return Response.status(status)
                .type("application/problem+json")
                .entity(this)
                .build();
    }
}
