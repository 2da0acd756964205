/**
 * A file as a table of headings and cells, whether it is CSV, an Excel workbook or JSON, and what is wrong with it. What the
 * cells mean is not looked at here; nothing else of the portal is used.
 *
 * <p>Start at {@link org.servicecharter.organisation.roster.table.Table}.
 */
package org.servicecharter.organisation.roster.table;
