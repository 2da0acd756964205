package org.servicecharter.charter.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Promise;
import org.servicecharter.charter.version.Wording;
import org.servicecharter.framework.wording.Prose;

/**
 * How a charter reads (CC-27, CC-30), and what the frameworks warn of (S0 our way, S1 open questions, S3 customers who
 * are never wrong, S4 people as cases). What not to do may well quote what one does not want to hear.
 */
final class WordingChecks {

    static final int WORDS_OF_A_SENTENCE = 20;
    static final int MOST_WORDS = 30;

    /** Where customers are told what they get: there our way of doing things has no place. */
    private static final Set<Part> ABOUT_THEM =
            EnumSet.of(Part.MOTTO, Part.DEFINITION, Part.PRINCIPLE, Part.DO, Part.PROMISE, Part.COURTESY);

    /** A charter speaks of us and to you (CC-27). */
    private static final Pattern PERSON =
            Pattern.compile("\\b(we|us|our|ours|you|your|yours)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE_ENDS = Pattern.compile("\\R+|;\\s+");

    /** What is asked of customers, and of a body that is not ours, promises nothing. */
    private static final Set<Part> OF_OTHERS = EnumSet.of(Part.ASKED, Part.ESCALATION);

    private final Findings findings;
    private final boolean english;

    /** @param english another language is told less, never something wrong */
    WordingChecks(Findings findings, boolean english) {
        this.findings = findings;
        this.english = english;
    }

    void run(String motto, Wording wording) {
        List<Clause> written =
                wording.clauses().filter(clause -> !clause.isPlaceholder()).toList();
        average(written.stream()
                .flatMap(clause -> lines(clause.getWording()))
                .map(Prose::new)
                .toList());
        if (motto != null) {
            read(findings.at("motto"), Part.MOTTO, new Prose(motto));
        }
        written.forEach(clause -> {
            Findings there = findings.at(clause);
            length(there, clause.getWording());
            read(there, clause.part(), new Prose(clause.getWording()));
        });
        wording.promises().stream()
                .filter(promise -> english && !promise.isPlaceholder())
                .forEach(this::promised);
    }

    private void promised(Promise promise) {
        String words = promise.getWording();
        Findings there = findings.at(promise);
        there.should(PERSON.matcher(words).find(), "CC-27", "person", words);
        new Prose(words).hedges().forEach(hedge -> there.should(false, "CC-30", "hedge", hedge, words));
    }

    private void average(List<Prose> lines) {
        int sentences =
                lines.stream().mapToInt(prose -> prose.sentences().size()).sum();
        int words = lines.stream().mapToInt(Prose::words).sum();
        int average = sentences == 0 ? 0 : words / sentences;
        findings.should(average <= WORDS_OF_A_SENTENCE, "CC-27", "long", average, WORDS_OF_A_SENTENCE);
    }

    private static void length(Findings there, String text) {
        lines(text).flatMap(line -> new Prose(line).sentences().stream()).forEach(sentence -> {
            int words = new Prose(sentence).words();
            there.should(words <= MOST_WORDS, "CC-27", "sentence", words, sentence);
        });
    }

    /** An item of a list is read by itself, with or without a full stop. */
    private static Stream<String> lines(String text) {
        return LINE_ENDS.splitAsStream(text);
    }

    private static void read(Findings there, Part part, Prose prose) {
        if (part == Part.DONT) {
            return;
        }
        List<String> vague = OF_OTHERS.contains(part) ? List.of() : prose.vagueWords();
        vague.forEach(word -> there.should(false, "CC-30", "vague", word, prose.text()));
        prose.superlatives().stream()
                .filter(word -> !vague.contains(word))
                .forEach(word -> there.should(false, "CC-30", "superlative", word, prose.text()));
        there.should(!ABOUT_THEM.contains(part) || !prose.isAboutOurWay(), "S0", "ourWay", prose.text());
        there.should(!prose.claimsAlwaysRight(), "S3", "alwaysRight", prose.text());
        prose.peopleAsThings().forEach(words -> there.should(false, "S4", "people", words, prose.text()));
        if (part == Part.DO) {
            prose.yesNoQuestions().forEach(question -> there.should(false, "S1", "yesNo", question));
        }
    }
}
