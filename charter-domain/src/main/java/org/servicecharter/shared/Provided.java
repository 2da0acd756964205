package org.servicecharter.shared;

import jakarta.json.spi.JsonProvider;

/** What the platform provides and takes long to find: looked for once. */
public final class Provided {

    /** {@code jakarta.json.Json} goes through the whole class path for it at each call, as the API asks. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private Provided() {}
}
