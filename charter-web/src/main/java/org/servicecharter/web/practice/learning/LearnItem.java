package org.servicecharter.web.practice.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.guide.GuideQueries;
import org.servicecharter.practice.learning.ItemRow;
import org.servicecharter.practice.learning.ItemWriting;
import org.servicecharter.practice.learning.Practising;
import org.servicecharter.web.PageMessages;

/** Backs /practice/learn-item.xhtml: an author writes what is practised. */
@Named
@ViewScoped
public class LearnItem implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Practising practising;

    @Inject
    private ItemWriting writing;

    @Inject
    private GuideQueries guides;

    @Inject
    private PageMessages messages;

    private String code;
    private ItemRow item;
    private List<ClauseInForce> principles = List.of();
    private ItemForm form = new ItemForm();

    public void load() {
        principles = guides.principles();
        item = code == null ? null : practising.item(code);
        form = item == null || item.terms() == null ? new ItemForm() : ItemForm.of(item.terms());
    }

    public String save() {
        if (item == null) {
            writing.add(form.terms());
        } else {
            writing.change(code, item.revision(), form.terms());
        }
        return done("practice_item.message.saved");
    }

    public String retire() {
        writing.retire(code, item.revision());
        return done("practice_item.message.retired");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/practice/learn?faces-redirect=true";
    }

    public List<ClauseInForce> getPrinciples() {
        return principles;
    }

    public ItemRow getItem() {
        return item;
    }

    public ItemForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
