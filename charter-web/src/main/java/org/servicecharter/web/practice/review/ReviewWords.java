package org.servicecharter.web.practice.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.review.FindingRow;
import org.servicecharter.practice.review.Sign;
import org.servicecharter.practice.review.Subject;
import org.servicecharter.web.Words;

/** Says findings in words, and where to read more; in pages {@code #{reviewWords.…}}. */
@Named
@RequestScoped
public class ReviewWords {

    private Words words;

    protected ReviewWords() {} // the container's proxy

    @Inject
    ReviewWords(Words words) {
        this.words = words;
    }

    /** The clause, or what else it is about. */
    public String about(FindingRow finding) {
        return switch (finding.subject()) {
            case CLAUSE -> finding.words();
            case DECLINED -> words.format("Subject.DECLINED", words.get("DeclineReason." + finding.words()));
            default -> words.get("Subject." + finding.subject());
        };
    }

    /** In the order of the signs. */
    public List<Map.Entry<Sign, Integer>> signs(FindingRow finding) {
        return finding.signs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** "2 breakdowns" */
    public String sign(Map.Entry<Sign, Integer> sign) {
        return words.format("Sign." + sign.getKey(), sign.getValue());
    }

    /** Where they can be read one by one, after the context path. */
    public String address(FindingRow finding, Sign sign) {
        String key = finding.clause() == null
                ? ""
                : URLEncoder.encode(new ClauseKey(finding.charter(), finding.clause()).toString(), UTF_8);
        return switch (sign) {
            case MONTHS_MISSED, MONTHS_KEPT ->
                "/practice/result?charter=" + finding.charter() + "&promise=" + finding.clause();
            case BREAKDOWNS, BY_CUSTOMERS ->
                "/daily/breakdowns?" + (finding.subject() == Subject.MISSING ? "standing=MISSING" : "clause=" + key);
            case GOOD_STORIES -> "/daily/stories?tone=POSITIVE&principle=" + key;
            case BAD_STORIES -> "/daily/stories?tone=NEGATIVE&principle=" + key;
            case THANKS -> "/daily/thanks";
            case INSIGHTS -> "/daily/insights?about=" + key;
            case QUESTIONS, PROPOSALS -> "/signoff/questions";
            case REMARKS, SUGGESTIONS -> "/charter/answers?code=" + finding.charter() + "&version=" + finding.version();
            case COMMENTS, IDEAS -> "/charter/lists";
            case VOICES -> "/daily/voices";
            case DECLINES -> "/signoff/overview?charter=" + finding.charter();
            case TOUCHPOINTS -> "/practice/missing";
        };
    }
}
