package org.servicecharter.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * Runs inside the server's process: starts it, and ends it when its parent is gone, however the parent went. The
 * parent holds the other end of the standard input; at its death, even by kill -9, the system closes it.
 */
public final class Child {

    private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";

    private Child() {}

    public static void main(String[] args) throws Throwable {
        Thread watch = new Thread(Child::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName(SERVER).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        System.gc(); // what only the start needed has grown old; it would be collected amid a workshop
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said on it
            }
        } catch (IOException e) {
            // as good as its end
        }
        System.exit(0);
    }
}
