package org.servicecharter.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of those that were asked for last: with one too many, the one that was not asked for longest goes. Not for several threads at once. */
public class LastUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most how many are kept, at least 1 */
    public LastUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
