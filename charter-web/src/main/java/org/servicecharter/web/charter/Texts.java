package org.servicecharter.web.charter;

import java.util.HashMap;

/** Fields of one line of text by name, so that a page can repeat over them. */
public class Texts extends HashMap<String, String> {

    private static final long serialVersionUID = 1L;
}
