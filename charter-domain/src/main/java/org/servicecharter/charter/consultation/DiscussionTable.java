package org.servicecharter.charter.consultation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servicecharter.charter.text.Part;

/**
 * All that was said about a version as a table to keep, one line a comment, in the order of the discussion. As CSV it is
 * RFC 4180, and what a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @param rows in which words that were taken out are missing
 */
public record DiscussionTable(String charter, int version, String title, List<Row> rows) {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it a spreadsheet does not see that it is UTF-8

    private static final List<String> COLUMNS = List.of(
            "part",
            "clause",
            "said about",
            "from",
            "name",
            "day",
            "comment",
            "proposal",
            "raised",
            "replies",
            "outcome",
            "answer",
            "answered by");

    /** Who said it. */
    public enum From {
        STAFF,
        CUSTOMER,
        WORKSHOP
    }

    /**
     * One comment with what came of it; what does not apply is {@code null}.
     *
     * @param clause the code of the clause, {@code null} for the whole
     * @param about the clause as it was when this was said
     * @param replies each with the name of who gave it, if they did
     */
    public record Row(
            Part part,
            String clause,
            String about,
            From from,
            String name,
            LocalDate day,
            String comment,
            String proposal,
            int raised,
            List<String> replies,
            Outcome outcome,
            String answer,
            String answeredBy) {}

    /** @param name what the person with this code is called */
    public static DiscussionTable of(Discussion discussion, UnaryOperator<String> name) {
        return new DiscussionTable(
                discussion.charterCode(),
                discussion.number(),
                discussion.title(),
                discussion.topics().stream()
                        .flatMap(topic -> topic.comments().stream().map(one -> row(topic, one, name)))
                        .toList());
    }

    private static Row row(Topic topic, CommentView one, UnaryOperator<String> name) {
        From from = one.isFromWorkshop() ? From.WORKSHOP : one.fromCustomer() ? From.CUSTOMER : From.STAFF;
        String doubt = one.isFromWorkshop() ? one.concern().name() : null;
        return new Row(
                topic.part(),
                topic.clause(),
                one.seen(),
                from,
                one.by() == null ? one.customerName() : name.apply(one.by()),
                one.on(),
                doubt == null ? one.words() : join(": ", doubt, one.words()),
                one.proposed(),
                one.raised(),
                one.replies().stream()
                        .map(reply -> join(": ", reply.by() == null ? null : name.apply(reply.by()), reply.words()))
                        .toList(),
                one.outcome(),
                one.answer(),
                one.answeredBy() == null ? null : name.apply(one.answeredBy()));
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    /** To be sent in UTF-8. */
    public String csv() {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (Row row : rows) {
                printer.printRecord(
                        row.part,
                        row.clause,
                        harmless(row.about),
                        row.from,
                        harmless(row.name),
                        row.day,
                        harmless(row.comment),
                        harmless(row.proposal),
                        row.raised,
                        harmless(String.join("\n", row.replies)),
                        row.outcome,
                        harmless(row.answer),
                        row.answeredBy);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory can always be written to
        }
        return table.toString();
    }

    private static String harmless(String text) {
        return text == null || text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
