/**
 * What people say about a draft, as pages show and take it: those who are asked on plain pages, those who answer on
 * /charter/discussion.xhtml.
 */
package org.servicecharter.web.charter.consultation;
