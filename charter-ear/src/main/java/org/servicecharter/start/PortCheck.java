package org.servicecharter.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Whether the portal may listen where it is told to. */
final class PortCheck {

    private PortCheck() {}

    static void check(String address, int port) throws Refusal {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw Refusal.of("charter.address is \"" + address + "\", which this machine does not know: use"
                    + " 127.0.0.1 for this machine only, or 0.0.0.0 for the whole network.");
        } catch (BindException e) {
            throw why(address, port, e.getMessage());
        } catch (IOException e) {
            throw Refusal.of("Port " + port + " cannot be opened: choose another with charter.port.");
        }
    }

    private static Refusal why(String address, int port, String message) {
        if (message.contains("Permission denied")) {
            return Refusal.of("Port " + port + " may not be opened by this user: choose one from 1024 up with"
                    + " charter.port.");
        }
        if (message.contains("Cannot assign")) {
            return Refusal.of("charter.address is \"" + address + "\", which is not an address of this machine.");
        }
        return Refusal.busy("Port " + port + " is taken by another program: stop that one, or choose another port"
                + " with charter.port.");
    }
}
