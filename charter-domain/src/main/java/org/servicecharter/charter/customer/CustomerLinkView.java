package org.servicecharter.charter.customer;

import java.io.Serializable;

/**
 * That customers are asked by a link. The link itself was told once, when it was made.
 *
 * @param answersShown they read by it, once it is published, what they said and what came of it
 */
public record CustomerLinkView(boolean answersShown) implements Serializable {}
