package org.servicecharter.signoff.integrity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a look through all evidence has shown.
 *
 * @param records how many were looked at
 * @param treeSize how many leaves the log had
 * @param count of all faults, of which {@code faults} are the first hundred
 */
public record CheckView(Instant beganAt, Instant endedAt, long records, long treeSize, long count, List<Fault> faults)
        implements Serializable {

    public boolean sound() {
        return count == 0;
    }
}
