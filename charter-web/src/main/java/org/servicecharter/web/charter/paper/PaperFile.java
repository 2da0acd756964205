package org.servicecharter.web.charter.paper;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.servicecharter.shared.Sha256;

/** A file that is kept by whoever fetched it, who asks each time whether it still holds, like the page. */
record PaperFile(String name, String type, byte[] content) {

    Response answer(Request request) {
        EntityTag tag = new EntityTag(Sha256.hex(content));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content, type) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, no-cache")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }
}
