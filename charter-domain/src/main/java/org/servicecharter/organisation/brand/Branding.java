package org.servicecharter.organisation.brand;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.Organisation;
import org.servicecharter.organisation.Organisations;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** An administrator says how the organisation looks; everybody sees it. Noted in the audit trail. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class Branding {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private RandomCodes codes;

    @Inject
    private AuditTrail trail;

    /**
     * @param colour such as {@code #0d5f73}; {@code null} for the portal's own
     * @throws org.servicecharter.organisation.ColourNotUsable when it is none
     */
    public void paint(String colour) {
        Organisation organisation = organisations.get();
        organisation.paint(colour);
        trail.note("organisation.changed", organisation.getName(), "colour → " + (colour == null ? "none" : colour));
    }

    /**
     * @param uploaded a PNG, JPEG or GIF
     * @throws LogoNotUsable when it is none, or too large
     */
    public void show(byte[] uploaded) {
        byte[] png = LogoImage.of(uploaded);
        String code = codes.id();
        take(code);
        em.persist(new Logo(code, png));
    }

    /** The name stands alone again. */
    public void hideLogo() {
        take(null);
    }

    /** Empty when the organisation has another logo, or none. */
    @PermitAll
    public Optional<byte[]> logo(String code) {
        return Optional.ofNullable(em.find(Logo.class, code)).map(Logo::getPng);
    }

    private void take(String code) {
        Organisation organisation = organisations.get();
        String before = organisation.getLogoCode();
        organisation.showLogo(code);
        if (before != null) {
            em.remove(em.getReference(Logo.class, before));
        }
        trail.note("organisation.changed", organisation.getName(), "logo → " + (code == null ? "none" : "another"));
    }
}
