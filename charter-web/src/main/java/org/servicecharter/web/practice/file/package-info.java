/** The tables behind the charts of practice, as files. */
package org.servicecharter.web.practice.file;
