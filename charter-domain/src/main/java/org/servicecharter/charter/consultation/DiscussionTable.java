package org.servicecharter.charter.consultation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Part;
import org.servicecharter.shared.CsvText;

/**
 * All that was said about a version as a table to keep, one line a comment, in the order of the discussion.
 *
 * @param rows in which words that were taken out are missing
 */
public record DiscussionTable(String charter, int version, String title, List<Row> rows) {

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
        return CsvText.of(Stream.concat(Stream.of(COLUMNS), rows.stream().map(DiscussionTable::cells))
                .toList());
    }

    private static List<Object> cells(Row row) {
        return Arrays.asList(
                row.part,
                row.clause,
                row.about,
                row.from,
                row.name,
                row.day,
                row.comment,
                row.proposal,
                row.raised,
                String.join("\n", row.replies),
                row.outcome,
                row.answer,
                row.answeredBy);
    }
}
