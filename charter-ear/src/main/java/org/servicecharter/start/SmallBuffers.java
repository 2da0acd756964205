package org.servicecharter.start;

import org.glassfish.grizzly.memory.DefaultMemoryManagerFactory;
import org.glassfish.grizzly.memory.HeapMemoryManager;
import org.glassfish.grizzly.memory.MemoryManager;

/**
 * Inside the server's process: cuts the buffers for what is read out of pieces of 4 KB. A stream keeps the piece its request
 * stood in for as long as it is open, and those that the server makes by itself have 64 KB.
 */
public final class SmallBuffers implements DefaultMemoryManagerFactory {

    private static final int PIECE = 4_096;

    @Override
    public MemoryManager<?> createMemoryManager() {
        return new HeapMemoryManager(PIECE);
    }
}
