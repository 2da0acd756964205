/** Pages about a charter in other languages and in easy words: writing, publishing, reading and comparing them. */
package org.servicecharter.web.charter.rendition;
