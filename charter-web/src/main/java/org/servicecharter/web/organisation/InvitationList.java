package org.servicecharter.web.organisation;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.servicecharter.access.InvitationLink;
import org.servicecharter.shared.CsvText;

/** Invitation links as they are handed over, on the page and as a CSV file. They cannot be shown again. */
public class InvitationList implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HEADER = "staff_number,name,email,invitation\r\n";

    private final List<InvitationLink> links;

    InvitationList(List<InvitationLink> links) {
        this.links = List.copyOf(links);
    }

    public List<InvitationLink> getLinks() {
        return links;
    }

    public StreamedContent getFile() {
        byte[] bytes = ("\uFEFF" + csv()).getBytes(StandardCharsets.UTF_8); // the mark tells spreadsheets it is UTF-8
        return DefaultStreamedContent.builder()
                .name("invitations.csv")
                .contentType("text/csv; charset=UTF-8")
                .contentLength((long) bytes.length)
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    String csv() {
        return links.stream()
                .map(link -> Stream.of(link.personCode(), link.name(), link.email(), link.url())
                        .map(InvitationList::cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", HEADER, "\r\n"));
    }

    /** Quoted; and a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String plain = text == null ? "" : CsvText.harmless(text).toString();
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
