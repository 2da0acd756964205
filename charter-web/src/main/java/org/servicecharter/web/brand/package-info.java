/**
 * The organisation's colour and logo on every page.
 *
 * <p>Start at {@link BrandServlet}.
 */
package org.servicecharter.web.brand;
