package org.servicecharter.charter.consultation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;

/**
 * All that was said about one version.
 *
 * @param consultation {@code null} when staff were not asked
 * @param open whether more may be said and answered
 * @param topics about the whole, about each clause in reading order, about those that were taken out
 */
public record Discussion(
        String charterCode, int number, String title, ConsultationView consultation, boolean open, List<Topic> topics)
        implements Serializable {

    public Discussion {
        topics = List.copyOf(topics);
    }

    static Discussion of(
            CharterVersion version, List<Comment> comments, List<Reply> replies, ConsultationView consultation) {
        Map<Long, List<ReplyView>> answers = replies.stream()
                .collect(Collectors.groupingBy(
                        reply -> reply.getComment().getId(), Collectors.mapping(ReplyView::of, Collectors.toList())));
        Map<String, List<Comment>> said = comments.stream()
                .collect(Collectors.groupingBy(
                        comment -> Objects.requireNonNullElse(comment.getClauseCode(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, Clause> clauses = version.wording()
                .clauses()
                .collect(
                        Collectors.toMap(Clause::getCode, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Stream<String> order =
                Stream.concat(Stream.of(""), Stream.concat(clauses.keySet().stream(), said.keySet().stream()));
        return new Discussion(
                version.getCharterCode(),
                version.getNumber(),
                version.getParticulars().getTitle(),
                consultation,
                version.getState().isOpen(),
                order.distinct()
                        .filter(said::containsKey)
                        .map(code -> topic(said.get(code), Optional.ofNullable(clauses.get(code)), answers))
                        .toList());
    }

    /** What customers said and what came of it, as they are shown it themselves: without names and staff's replies. */
    public static Discussion ofCustomers(CharterVersion version, List<Comment> comments) {
        List<Comment> theirs = comments.stream().filter(Comment::isFromCustomer).toList();
        Discussion all = of(version, theirs, List.of(), null);
        List<Topic> unnamed = all.topics.stream().map(Topic::withoutNames).toList();
        return new Discussion(all.charterCode, all.number, all.title, null, all.open, unnamed);
    }

    private static Topic topic(List<Comment> said, Optional<Clause> clause, Map<Long, List<ReplyView>> answers) {
        return Topic.of(
                said.get(0),
                clause,
                said.stream()
                        .map(one -> CommentView.of(one, clause, answers.getOrDefault(one.getId(), List.of())))
                        .toList());
    }

    /** How many comments and suggestions have no answer yet. */
    public long unanswered() {
        return comments().filter(CommentView::isOpen).count();
    }

    public long count() {
        return comments().count();
    }

    /** How many there are on a clause. */
    public int countOn(String clause) {
        return on(clause).size();
    }

    /** @param clause {@code null} or empty for the whole */
    public List<CommentView> on(String clause) {
        return topics.stream()
                .filter(topic ->
                        Objects.requireNonNullElse(topic.clause(), "").equals(Objects.requireNonNullElse(clause, "")))
                .flatMap(topic -> topic.comments().stream())
                .toList();
    }

    private Stream<CommentView> comments() {
        return topics.stream().flatMap(topic -> topic.comments().stream());
    }
}
