/**
 * The yearly look at a charter in force, or a sooner one with its reason (domain.md 2.4, 7; S3 #7). It gathers what
 * practice and signing have shown clause by clause; each finding is decided, and what is decided goes into the next
 * version with the finding as its source.
 *
 * <p>Start at {@link ReviewOpening}, then {@link ReviewDeciding}.
 */
package org.servicecharter.practice.review;
