/**
 * What is to become better, from whoever had the idea to what came of it (S3 #7). Start at {@link ImprovementKeeping}.
 */
package org.servicecharter.practice.improvement;
