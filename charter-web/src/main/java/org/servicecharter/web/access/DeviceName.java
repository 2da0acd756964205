package org.servicecharter.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What people call the browser and machine they are at, as far as it tells: {@code Firefox, Linux}. */
record DeviceName(String told) {

    /** Browsers name those whose place they take; what comes first here counts. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"}, {"CriOS", "Chrome"}, {"Chrome", "Chrome"}, {"Safari", "Safari"}
    };

    private static final String[][] MACHINES = {
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"Windows", "Windows"},
        {"CrOS", "ChromeOS"},
        {"Mac OS", "Mac"},
        {"Linux", "Linux"}
    };

    DeviceName(HttpServletRequest request) {
        this(request.getHeader("User-Agent"));
    }

    /** {@code null} when it tells nothing that is known. */
    String shown() {
        String shown = String.join(
                ", ",
                Stream.of(first(BROWSERS), first(MACHINES))
                        .filter(name -> !name.isEmpty())
                        .toList());
        return shown.isEmpty() ? null : shown;
    }

    private String first(String[][] names) {
        return Stream.of(names)
                .filter(name -> told != null && told.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
