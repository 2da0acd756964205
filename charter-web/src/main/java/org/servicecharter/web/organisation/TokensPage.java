package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.servicecharter.access.token.TokenKeeping;
import org.servicecharter.access.token.TokenMade;
import org.servicecharter.access.token.TokenRow;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Scope;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/tokens.xhtml: which programs may use the portal, and for how long. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_OFFERED = 90;

    @Inject
    private TokenKeeping keeping;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private List<TokenRow> tokens;
    private TokenMade made;
    private String name;
    private Scope[] scopes = {};
    private LocalDate lastDay;

    public void load() {
        tokens = keeping.all();
        lastDay = organisation.today().plusDays(DAYS_OFFERED);
    }

    public void make() {
        made = keeping.make(name, Set.of(scopes), lastDay);
        name = null;
        scopes = new Scope[0];
        load();
    }

    public void revoke(String code) {
        keeping.revoke(code);
        made = null;
        load();
        messages.info("organisation_tokens.message.revoked");
    }

    public List<TokenRow> getTokens() {
        return tokens;
    }

    /** {@code null} unless one was made just now: its secret is shown this once. */
    public TokenMade getMade() {
        return made;
    }

    /** The day of a moment where the organisation is; for an end, the last day that it covers. */
    public LocalDate day(Instant moment) {
        return moment == null ? null : organisation.there(moment).toLocalDate();
    }

    public LocalDate lastDayOf(TokenRow token) {
        return day(token.expiresAt()).minusDays(1);
    }

    public Scope[] getAllScopes() {
        return Scope.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Scope[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Scope[] scopes) {
        this.scopes = scopes.clone();
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
