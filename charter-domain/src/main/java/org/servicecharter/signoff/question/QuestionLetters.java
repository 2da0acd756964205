package org.servicecharter.signoff.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.shared.PortalAddress;

/** Tells those who wrote a version that somebody asks, and the asker that there is an answer; whoever has a mail address. */
@ApplicationScoped
class QuestionLetters {

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private CharterQueries charters;

    @Inject
    private PortalAddress portal;

    void tellEditors(QuestionRow question) {
        charters.editors(question.charterCode(), question.version())
                .forEach(editor -> put("question", editor, question, "/signoff/questions"));
    }

    void tellAsker(QuestionRow question) {
        put("answered", question.askedBy(), question, "/signoff/list");
    }

    private void put(String kind, String personCode, QuestionRow question, String path) {
        organisation
                .employee(personCode)
                .filter(person -> person.email() != null)
                .ifPresent(person -> outbox.put(words.write(
                                kind,
                                organisation.language(),
                                person.code(),
                                person.email(),
                                person.name(),
                                question.title(),
                                Integer.toString(question.version()),
                                said(question),
                                question.answer(),
                                portal.of(path),
                                organisation
                                        .person(question.askedBy())
                                        .map(PersonRow::name)
                                        .orElse(question.askedBy()))
                        .once(kind + "/" + question.id() + "/" + person.code())));
    }

    private static String said(QuestionRow question) {
        return question.words() == null ? question.proposed() : question.words();
    }
}
