package org.servicecharter.web;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.servicecharter.shared.BadInput;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.shared.NotFound;

/** Answers every failure of the REST API as a {@link Problem}: a refusal with its sentence, a fault with a number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private Words words;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return new Refusal(thrown).rule().map(this::refused).orElseGet(() -> other(thrown));
    }

    private Response refused(BusinessRuleViolation rule) {
        int status = rule instanceof NotFound ? 404 : rule instanceof BadInput ? 400 : 409;
        return new Problem(status, words.ofRule(rule.key(), rule.arguments()), rule.key()).response();
    }

    private Response other(Throwable thrown) {
        if (new Refusal(thrown).isForbidden() || thrown instanceof ForbiddenException) {
            return forbidden();
        }
        if (thrown instanceof WebApplicationException web) {
            return answered(web.getResponse());
        }
        if (thrown instanceof ProcessingException || thrown instanceof JsonbException) {
            return new Problem(400, words.get("general.badRequest"), "http.400").response();
        }
        UUID number = UUID.randomUUID();
        LOG.log(Level.SEVERE, "REST call failed, " + number, thrown);
        return new Problem(500, words.get("error_500.title"), number.toString()).response();
    }

    /** A program learns that its token lacks the right; anybody else, no more than where there is nothing. */
    private Response forbidden() {
        if (request.getUserPrincipal() == null) {
            return new Problem(401, words.get("error_404.text"), "forbidden").response();
        }
        String text = request.getHeader("Authorization") == null ? "error_404.text" : "access_token.lacks";
        return new Problem(403, words.get(text), "forbidden").response();
    }

    /** A status of the framework's or a resource's own, with its headers: when to come back, what is allowed. */
    private Response answered(Response own) {
        int status = own.getStatus();
        String text =
                switch (status) {
                    case 404 -> "error_404.title";
                    case 429 -> "general.tooOften";
                    default -> "general.badRequest";
                };
        Response problem = new Problem(status, words.get(text), "http." + status).response();
        List.of("Retry-After", "Allow").forEach(name -> {
            if (own.getHeaderString(name) != null) {
                problem.getHeaders().putSingle(name, own.getHeaderString(name));
            }
        });
        return problem;
    }
}
