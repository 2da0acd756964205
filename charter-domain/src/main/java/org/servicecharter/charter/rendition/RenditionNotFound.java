package org.servicecharter.charter.rendition;

import org.servicecharter.shared.NotFound;

/** The version is not, or no longer, written in this language and format. */
public class RenditionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    RenditionNotFound() {
        super("charter.renditionNotFound");
    }
}
