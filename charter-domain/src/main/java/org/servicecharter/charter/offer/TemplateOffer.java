package org.servicecharter.charter.offer;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.framework.PrincipleTemplate;

/** A principle to begin with, in the words in which it is offered. */
public record TemplateOffer(PrincipleTemplate template, String principle, List<String> behaviours)
        implements Serializable {

    public TemplateOffer {
        behaviours = List.copyOf(behaviours);
    }
}
