package org.servicecharter.bench;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** People put into the portal's database while it is at rest, each with a browser that the portal remembers. */
final class ManySigners {

    private final String url;

    /** @param data the portal's directory; it must not run while anything here is called */
    ManySigners(Path data) {
        url = "jdbc:h2:file:" + data.resolve("charter").toAbsolutePath() + ";IFEXISTS=TRUE";
    }

    /** People whose codes are {@code signer} and a number, and the auditor of the demo: remembered by what {@link #secret} says. */
    void come(int many) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                PreparedStatement person = connection.prepareStatement(
                        "insert into person (id, revision, code, name, unit_code, starts_on) values (?, 1, ?, ?,"
                                + " (select min(code) from unit), date '2020-01-01')");
                PreparedStatement device = connection.prepareStatement(
                        "insert into remembered_device (id, person_code, secret_hash, since, expires_at)"
                                + " values (?, ?, ?, current_timestamp, dateadd(day, 1, current_timestamp))")) {
            for (int number = 1; number <= many; number++) {
                String code = "signer" + number;
                person.setLong(1, 1_000_000 + number);
                person.setString(2, code);
                person.setString(3, "Signer " + number);
                person.addBatch();
                remember(device, number, code);
            }
            remember(device, 0, auditor());
            person.executeBatch();
            device.executeBatch();
            statement.executeUpdate("insert into privacy_reading (person_code, number, read_at) select p.code,"
                    + " coalesce((select max(number) from privacy_notice), 0), current_timestamp from person p"
                    + " where not exists (select 1 from privacy_reading r where r.person_code = p.code)");
        }
    }

    private static void remember(PreparedStatement device, int number, String code) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(secret(number).getBytes(StandardCharsets.UTF_8));
        device.setLong(1, 1_000_000 + number);
        device.setString(2, code);
        device.setString(3, HexFormat.of().formatHex(digest));
        device.addBatch();
    }

    private String auditor() throws SQLException {
        return asks("select min(p.code) from person p, person_role r where r.person_id = p.id and r.role = 'AUDITOR'");
    }

    /** What the browser of this person keeps; 0 is the auditor. */
    static String secret(int number) {
        return "known-browser-" + number;
    }

    static List<Signer> at(String portal, int from, int to) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .build();
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> new Signer(client, portal, secret(number)))
                .toList();
    }

    /** The first column of the first row. */
    String asks(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "charter", "");
    }
}
