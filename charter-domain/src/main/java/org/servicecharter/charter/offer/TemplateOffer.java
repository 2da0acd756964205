package org.servicecharter.charter.offer;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.framework.PrincipleTemplate;

/**
 * A principle to begin with, in the words in which it is offered.
 *
 * @param dos what to do
 * @param dont what not to do
 */
public record TemplateOffer(PrincipleTemplate template, String principle, List<String> dos, String dont)
        implements Serializable {

    public TemplateOffer {
        dos = List.copyOf(dos);
    }
}
