package org.servicecharter.shipped;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Many screens that follow streams on this machine, all read by one thread: a thousand of them must cost less than the
 * server they watch.
 */
public final class Screens implements AutoCloseable {

    private static final InetSocketAddress ANY = new InetSocketAddress("127.0.0.1", 0);

    private final Selector selector;
    private final Thread reader = new Thread(this::read, "screens");
    private final Queue<EventStream> opening = new ConcurrentLinkedQueue<>();
    private final List<EventStream> all = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    public Screens() throws IOException {
        selector = Selector.open();
        reader.setDaemon(true);
        reader.start();
    }

    /** One more. Hears of each event when it has come whole; the hearer must be quick. */
    public EventStream open(int port, String path, String cookie, EventStream.Hearer hearer) {
        EventStream stream = new EventStream(port, path, cookie, hearer);
        all.add(stream);
        opening.add(stream);
        selector.wakeup();
        return stream;
    }

    /** Those that have an answer of 200 and have not ended. */
    public long open() {
        return all.stream().filter(EventStream::isOpen).count();
    }

    public List<EventStream> all() {
        return List.copyOf(all);
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        try {
            while (!closed) {
                for (EventStream next = opening.poll(); next != null; next = opening.poll()) {
                    connect(next);
                }
                selector.select(key -> advance(key, buffer));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void connect(EventStream stream) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress(ANY.getAddress(), stream.port()));
        channel.register(selector, SelectionKey.OP_CONNECT, stream);
    }

    private static void advance(SelectionKey key, ByteBuffer buffer) {
        EventStream stream = (EventStream) key.attachment();
        SocketChannel channel = (SocketChannel) key.channel();
        try {
            if (stream.isLetGo()) {
                channel.close();
            } else if (key.isConnectable()) {
                channel.finishConnect();
                channel.write(ByteBuffer.wrap(stream.request()));
                key.interestOps(SelectionKey.OP_READ);
            } else {
                buffer.clear();
                if (channel.read(buffer) < 0) {
                    channel.close();
                    stream.ended();
                } else {
                    stream.take(buffer.flip());
                }
            }
        } catch (IOException gone) {
            key.cancel();
            stream.ended();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<SelectionKey> keys = new ArrayList<>(selector.keys());
        for (SelectionKey key : keys) {
            key.channel().close();
        }
        selector.close();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
