package org.servicecharter.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.servicecharter.charter.check.Checklist;
import org.servicecharter.charter.rendition.RenditionDrafts;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.umbrella.Umbrellas;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;

/** Publishes a version that was handed in. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class VersionPublishing {

    @Inject
    private Charters charters;

    @Inject
    private ComingIntoForce comingIntoForce;

    @Inject
    private Event<CharterPublished> published;

    @Inject
    private Checklist checklist;

    @Inject
    private Umbrellas umbrellas;

    @Inject
    private RenditionDrafts renditions;

    /**
     * @param change not asked for the first version, nor is the reason
     * @param approver the code of a person who did not work on it
     * @throws org.servicecharter.charter.check.ChecksNotPassed when something must be done first
     * @throws org.servicecharter.charter.version.ApproverEdited when this person worked on the version
     */
    public void publish(CharterVersion version, ChangeKind change, String reason, String approver, Instant now) {
        String code = version.getCharterCode();
        Charter charter = charters.get(code);
        checklist.of(version).requirePassed();
        renditions.requireInStep(version);
        CharterText text =
                umbrellas.complete(charter, version.wording().text(charter.getKind(), charter.getLanguage()));
        version.publish(change, reason, text, approver, now);
        renditions.freeze(charter, version, now);
        ChangeKind kind = version.getPublication().orElseThrow().getChange();
        published.fire(new CharterPublished(code, version.getNumber(), kind, approver, now));
        comingIntoForce.arrive(code, now);
    }
}
