/**
 * The page that shows what administrators did. Start at {@link org.servicecharter.web.audit.AuditPage}.
 */
package org.servicecharter.web.audit;
