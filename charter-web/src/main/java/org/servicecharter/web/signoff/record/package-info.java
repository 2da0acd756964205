/** What auditors see of the evidence: records, one record, whether all of it still is what it was, and all of it as one file. */
package org.servicecharter.web.signoff.record;
