package org.servicecharter.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks each page and each part of one up once: they do not change while the portal runs. Mojarra asks for all of them again
 * for every request, and each time for a localised folder, which it learns not to be there by an exception.
 */
public class KeptViews extends ResourceHandlerWrapper {

    private final Map<String, ViewResource> kept = new ConcurrentHashMap<>();

    public KeptViews(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String name) {
        return kept.computeIfAbsent(
                name, unknown -> super.createViewResource(context, unknown)); // what is not there is not kept
    }
}
