package org.servicecharter.web;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who opens pages and sends their forms back, with cookies of their own and without scripts. */
public class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");

    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // as browsers speak without encryption
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String portal;

    private HttpResponse<String> page;
    private HttpResponse<String> before;
    private boolean readsNotices = true;

    public Visitor(URL portal) {
        this.portal = portal.toString();
    }

    public Visitor open(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(portal + path)).GET());
    }

    /** Sends a form of the page that is open, as a browser does. */
    public Visitor submit(String form, Map<String, String> fields, String button) throws Exception {
        Map<String, String> all = filled(form, fields, button);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(target(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The same for a form with a file. */
    public Visitor upload(String form, String field, byte[] file, String button) throws Exception {
        return upload(form, Map.of(), field, file, button);
    }

    /** The same for a form with other fields beside the file. */
    public Visitor upload(String form, Map<String, String> fields, String field, byte[] file, String button)
            throws Exception {
        String boundary = UUID.randomUUID().toString();
        StringBuilder head = new StringBuilder();
        filled(form, fields, button)
                .forEach((name, value) -> head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"people.csv\"\r\nContent-Type: text/csv\r\n\r\n");
        return send(target(form)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    /** Becomes this person of the demo organisation. */
    public Visitor as(String name) throws Exception {
        open("signin");
        Matcher button = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"" + name + "\"")
                .matcher(body());
        if (!button.find()) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return submit("demo", Map.of(), button.group(1));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path));
    }

    public Visitor send(HttpRequest.Builder request) throws Exception {
        before = page;
        page = client.send(request.build(), BodyHandlers.ofString());
        return readsNotices && path().startsWith("/privacy?to=") ? submit("privacy", Map.of(), "privacy:read") : this;
    }

    /** Stays at the privacy notice that somebody sees before their first page. */
    public Visitor stoppingAtTheNotice() {
        readsNotices = false;
        return this;
    }

    /** To the page before, as it was shown then. */
    public Visitor back() {
        page = before;
        return this;
    }

    public int status() {
        return page.statusCode();
    }

    public String body() {
        return page.body();
    }

    public HttpResponse<String> page() {
        return page;
    }

    /** Where redirects have led, without the portal's own address. */
    public String path() {
        return page.uri().toString().substring(portal.length() - 1);
    }

    public String origin() {
        return portal.substring(0, portal.length() - 1);
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Closes the browser: what ends with the session is gone, what was to stay stays. */
    public void forget(String cookie) {
        cookie(cookie).ifPresent(found -> cookies.getCookieStore().getURIs().forEach(uri -> cookies.getCookieStore()
                .remove(uri, found)));
    }

    private Map<String, String> filled(String form, Map<String, String> fields, String button) {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(markup(form));
        while (hidden.find()) {
            all.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
        }
        Matcher nonce = NONCE.matcher(body());
        if (nonce.find()) { // a script of PrimeFaces adds it where there are scripts
            all.putIfAbsent("primefaces.nonce", nonce.group(1));
        }
        all.putAll(fields);
        all.put(button, "x");
        return all;
    }

    private HttpRequest.Builder target(String form) {
        String action = attribute(markup(form), "action").replace("&amp;", "&");
        return HttpRequest.newBuilder(page.uri().resolve(action))
                .header("Origin", origin())
                .header("Referer", page.uri().toString());
    }

    private String markup(String form) {
        int start = body().indexOf("<form id=\"" + form + "\"");
        if (start < 0) {
            throw new IllegalStateException("no form " + form + " on " + path() + ": " + body());
        }
        return body().substring(start, body().indexOf("</form>", start));
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
