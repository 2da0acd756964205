package org.servicecharter.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;

/**
 * Turns what the domain refused into a message on the same page, which keeps what was typed; what is not there, or
 * not for this person, into the 404 page. A page that was open for too long and asks for a part of itself is answered
 * 410, on which it keeps what was typed. Everything else goes on to the error page of a fault.
 */
public class RuleViolationHandler extends ExceptionHandlerWrapper {

    RuleViolationHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queued =
                        getUnhandledExceptionQueuedEvents().iterator();
                queued.hasNext(); ) {
            if (isAnswered(context, queued.next().getContext().getException())) {
                queued.remove();
            }
        }
        super.handle();
    }

    private static boolean isAnswered(FacesContext context, Throwable thrown) {
        if (thrown instanceof ViewExpiredException
                && context.getPartialViewContext().isAjaxRequest()) {
            answer(context, HttpServletResponse.SC_GONE);
            return true;
        }
        Refusal refusal = new Refusal(thrown);
        if (refusal.isForbidden() || refusal.isNotFound()) {
            answer(context, HttpServletResponse.SC_NOT_FOUND);
            return true;
        }
        refusal.rule().ifPresent(rule -> {
            String text = CDI.current().select(Words.class).get().ofRule(rule.key(), rule.arguments());
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            context.validationFailed();
        });
        return refusal.rule().isPresent();
    }

    private static void answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RuleViolationHandler(getWrapped().getExceptionHandler());
        }
    }
}
