package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.poll.PollView;
import org.servicecharter.workshop.result.ResultCard;
import org.servicecharter.workshop.result.ResultTheme;
import org.servicecharter.workshop.result.WorkshopResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A result as a tree of headings, paragraphs and lists, from which the PDF is set. What people wrote is text in it. */
@ApplicationScoped
public class PrintedResult {

    @Inject
    private Words words;

    @Inject
    private PollWords counts;

    @Inject
    private Portal portal;

    Document of(WorkshopResult result) {
        Document document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", portal.getLanguage());
        document.appendChild(html);
        Element head = add(html, "head", null);
        add(head, "title", result.title());
        Element about = add(head, "meta", null);
        about.setAttribute("name", "description");
        about.setAttribute("content", words.get("result.kind") + " " + result.code());
        add(head, "style", PdfResult.style());
        Element body = add(html, "body", null);
        add(body, "h1", result.title());
        muted(
                body,
                words.get("result.kind") + " " + result.code() + " · "
                        + words.format("result.people", result.participants()));
        if (result.definition() != null) {
            add(body, "h2", words.get("result.definition"));
            add(body, "p", result.definition().text()).setAttribute("class", "definition");
        }
        if (!result.principles().isEmpty()) {
            add(body, "h2", words.get("result.principles"));
            result.principles().forEach(one -> principle(body, one));
        }
        if (!result.polls().isEmpty()) {
            add(body, "h2", words.get("result.polls"));
            result.polls().forEach(one -> poll(body, one));
        }
        if (!result.themes().isEmpty()) {
            add(body, "h2", words.get("result.themes"));
            result.themes().forEach(one -> theme(body, one));
        }
        for (Chart chart : Chart.values()) {
            if (!result.on(chart).isEmpty()) {
                add(body, "h2", words.get("result.chart." + chart));
                cards(body, result.on(chart));
            }
        }
        return document;
    }

    private void principle(Element body, PrincipleView principle) {
        add(body, "h3", principle.name());
        if (principle.behaviours().isEmpty()) {
            return;
        }
        Element list = add(body, "ul", null);
        for (BehaviourView behaviour : principle.behaviours()) {
            add(list, "li", words.get("result.kind." + behaviour.kind()) + ": " + behaviour.text());
        }
    }

    private void poll(Element body, PollView poll) {
        add(body, "h3", counts.question(poll));
        muted(body, counts.about(poll));
        Element list = add(body, "ul", null);
        counts.lines(poll).forEach(one -> add(list, "li", one));
    }

    private void theme(Element body, ResultTheme one) {
        String name = one.theme().name();
        add(body, "h3", name == null ? words.get("result.unnamed") : name);
        if (one.place() != null) {
            muted(
                    body,
                    words.format("result.place", one.place()) + " · "
                            + words.format("result.dots", one.theme().dots())
                            + (one.tied() ? " · " + words.get("result.tied") : ""));
        }
        cards(body, one.cards());
    }

    private static void cards(Element body, List<ResultCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        Element list = add(body, "ul", null);
        for (ResultCard one : cards) {
            Element item = add(list, "li", signed(one.card().text(), one.card().author()));
            if (!one.card().merged().isEmpty()) {
                Element joined = add(item, "ul", null);
                one.card().merged().forEach(other -> add(joined, "li", signed(other.text(), other.author())));
            }
        }
    }

    private static String signed(String text, String author) {
        return author == null ? text : text + " (" + author + ")";
    }

    private static void muted(Element body, String text) {
        add(body, "p", text).setAttribute("class", "muted");
    }

    private static Element add(Element parent, String name, String text) {
        Element element = parent.getOwnerDocument().createElement(name);
        if (text != null) {
            element.setTextContent(text);
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible); // the usual settings are always there
        }
    }
}
