/**
 * The charter at work every day: what of it holds at which touchpoint, what people say and do there, what they are free
 * to do. It holds no class itself; start at {@code practice.coverage}, then {@code practice.guide}.
 */
package org.servicecharter.practice;
