/**
 * What a published charter is given out as: document, poster, pocket card, slides, what changed, and the code of its
 * address. All are made of the frozen text alone, so a paper can be made again at any time and is the same.
 *
 * <p>Start at {@link org.servicecharter.web.charter.paper.Papers}; anyone fetches them below {@code /c/{charter}}.
 */
package org.servicecharter.web.charter.paper;
