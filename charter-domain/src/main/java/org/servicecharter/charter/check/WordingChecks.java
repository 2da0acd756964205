package org.servicecharter.charter.check;

import java.util.List;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.Wording;
import org.servicecharter.framework.wording.CardHint;
import org.servicecharter.framework.wording.CardReading;
import org.servicecharter.framework.wording.Prose;

/** How a charter reads (CC-27, CC-30), and what the frameworks warn of (S0 our way, S1 open questions, S4 people). */
final class WordingChecks {

    static final int WORDS_OF_A_SENTENCE = 20;
    static final int MOST_WORDS = 30;

    private final Findings findings;

    WordingChecks(Findings findings) {
        this.findings = findings;
    }

    void run(Wording wording) {
        List<Clause> clauses = wording.clauses().toList();
        average(clauses.stream().map(clause -> new Prose(clause.getWording())).toList());
        clauses.forEach(this::check);
    }

    private void average(List<Prose> clauses) {
        int sentences =
                clauses.stream().mapToInt(prose -> prose.sentences().size()).sum();
        int words = clauses.stream().mapToInt(Prose::words).sum();
        int average = sentences == 0 ? 0 : words / sentences;
        findings.should(average <= WORDS_OF_A_SENTENCE, "CC-27", "long", average, WORDS_OF_A_SENTENCE);
    }

    private void check(Clause clause) {
        Prose prose = new Prose(clause.getWording());
        for (String sentence : prose.sentences()) {
            int words = new Prose(sentence).words();
            findings.should(words <= MOST_WORDS, "CC-27", "sentence", words, sentence);
        }
        List<String> vague = prose.vagueWords();
        vague.forEach(word -> findings.should(false, "CC-30", "vague", word, prose.text()));
        prose.superlatives().stream()
                .filter(word -> !vague.contains(word))
                .forEach(word -> findings.should(false, "CC-30", "superlative", word, prose.text()));
        findings.should(clause.part() == Part.DONT || !prose.isAboutOurWay(), "S0", "ourWay", prose.text());
        prose.yesNoQuestions().forEach(question -> findings.should(false, "S1", "yesNo", question));
        prose.peopleAsThings().forEach(words -> findings.should(false, "S4", "people", words, prose.text()));
        boolean mindset = clause.part() == Part.DO
                && CardReading.hints(clause.getWording(), true).contains(CardHint.SEEN);
        findings.should(!mindset, "CC-04", "mindset", prose.text());
    }
}
