package org.servicecharter.start;

import org.glassfish.grizzly.memory.DefaultMemoryManagerFactory;
import org.glassfish.grizzly.memory.HeapBuffer;
import org.glassfish.grizzly.memory.HeapMemoryManager;
import org.glassfish.grizzly.memory.MemoryManager;
import org.glassfish.grizzly.threadpool.DefaultWorkerThread;

/**
 * Inside the server's process: cuts the buffers for what is read out of pieces of 4 KB. A stream keeps the piece its request
 * stood in for as long as it is open, and those that the server makes by itself have 64 KB.
 *
 * <p>What is written by a thread that is not the server's own, as everything live is, would take 8 KB anew for each screen
 * and event, however short. These are cut out of pieces, too, and what is not needed goes back at once.
 */
public final class SmallBuffers implements DefaultMemoryManagerFactory {

    private static final int PIECE = 4_096;

    @Override
    public MemoryManager<?> createMemoryManager() {
        return new Manager();
    }

    private static final class Manager extends HeapMemoryManager {

        private final ThreadLocal<Piece> pieces = ThreadLocal.withInitial(Piece::new);

        Manager() {
            super(PIECE);
        }

        @Override
        protected HeapBuffer allocateHeapBuffer(int size) {
            boolean hasOwn = Thread.currentThread() instanceof DefaultWorkerThread;
            return hasOwn || size > Piece.SIZE
                    ? super.allocateHeapBuffer(size)
                    : pieces.get().cut(size);
        }
    }

    /** What one thread cuts buffers from. One that another thread trims, or that was not the last, stays as long as it is. */
    private static final class Piece {

        private static final int SIZE = 16_384;

        private final Thread owner = Thread.currentThread();
        private byte[] bytes = new byte[SIZE];
        private int next;

        HeapBuffer cut(int size) {
            if (SIZE - next < size) {
                bytes = new byte[SIZE];
                next = 0;
            }
            HeapBuffer buffer = new Cut(bytes, next, size);
            next += size;
            return buffer;
        }

        /** The end of a buffer, which was not needed. */
        private void takeBack(byte[] of, int from, int to) {
            if (Thread.currentThread() == owner && of == bytes && next == to) {
                next = from;
            }
        }

        private final class Cut extends HeapBuffer {

            Cut(byte[] bytes, int offset, int size) {
                super(bytes, offset, size);
            }

            @Override
            public void trim() {
                int end = offset + cap;
                super.trim();
                cap = lim;
                takeBack(heap, offset + cap, end);
            }
        }
    }
}
