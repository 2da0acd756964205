package org.servicecharter.web.charter.begin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.file.CharterImporting;
import org.servicecharter.web.PageMessages;

/** Backs the file on /charter/list.xhtml with which a charter begins. */
@Named
@RequestScoped
public class CharterUpload {

    /** More is refused unread. */
    private static final int MOST_BYTES = 2 * 1024 * 1024 + 1;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterImporting importing;

    @Inject
    private PageMessages messages;

    private String title;
    private Part file;

    public String take() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.error("charter_list.message.noFile");
            return null;
        }
        byte[] content = file.getInputStream().readNBytes(MOST_BYTES);
        return "/charter/draft?faces-redirect=true&code="
                + (isJson(file) ? importing.start(content) : beginning.startFromFile(title, content));
    }

    private static boolean isJson(Part file) {
        return String.valueOf(file.getSubmittedFileName())
                .toLowerCase(Locale.ROOT)
                .endsWith(".json");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
