/**
 * Figures of the shipped portal, each beside what was measured in the same run: {@code mvn -Pbench verify} prints
 * them and writes {@code target/bench/results.json}. Only on 127.0.0.1; nothing here passes or fails on time.
 *
 * <p>Start at {@code StartBench}, {@code LiveBench}, {@code CrowdBench} and {@code PageBench}.
 */
package org.servicecharter.bench;
