package org.servicecharter.web.charter.begin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.charter.model.CharterModel;
import org.servicecharter.charter.model.ModelBeginning;
import org.servicecharter.web.PageMessages;

/** Backs the models on /charter/list.xhtml after which a charter begins. */
@Named
@RequestScoped
public class CharterModels {

    @Inject
    private ModelBeginning beginning;

    @Inject
    private PageMessages messages;

    private String title;
    private CharterModel model;

    public String start() {
        if (model == null) {
            messages.error("charter_list.message.noModel");
            return null;
        }
        return "/charter/draft?faces-redirect=true&code=" + beginning.start(model, title);
    }

    public CharterModel[] getAll() {
        return CharterModel.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public CharterModel getModel() {
        return model;
    }

    public void setModel(CharterModel model) {
        this.model = model;
    }
}
