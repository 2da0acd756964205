/** What is to become better, proposed and worked on. Start at {@link ImprovementPage}. */
package org.servicecharter.web.practice.improvement;
