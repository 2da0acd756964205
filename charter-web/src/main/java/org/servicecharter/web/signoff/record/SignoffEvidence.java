package org.servicecharter.web.signoff.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.servicecharter.signoff.integrity.CheckView;
import org.servicecharter.signoff.integrity.EvidenceChecking;
import org.servicecharter.signoff.integrity.Fault;
import org.servicecharter.signoff.log.KeyRotation;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.verify.FindingWords;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /signoff/evidence.xhtml: whether the evidence still is what it was, and the log's key. */
@Named
@ViewScoped
public class SignoffEvidence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceChecking checking;

    @Inject
    private KeyRotation rotation;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private CheckView last;
    private String keys;
    private boolean sure;
    private Long earlier;
    private Long now;

    public void load() {
        last = checking.last().orElse(null);
        keys = receipts.verifierKeys();
    }

    public void checkNow() {
        last = checking.checkNow();
        messages.info(last.sound() ? "signoff_evidence.message.sound" : "signoff_evidence.message.unsound");
    }

    public void changeKey() {
        if (!sure) {
            messages.error("signoff_evidence.message.notSure");
            return;
        }
        rotation.changeKey();
        sure = false;
        keys = receipts.verifierKeys();
        messages.info("signoff_evidence.message.keyChanged");
    }

    /** Offers the proof that the log only grew since it had so many leaves. */
    public void grown() {
        now = earlier == null ? null : checking.grownFrom(earlier).orElse(null);
        if (now == null) {
            messages.error("signoff_evidence.message.noCheckpoint");
        }
    }

    /** What is not as it was, in a sentence. */
    public String sentence(Fault fault) {
        Map<String, String> fields = new FindingWords().all();
        return words.format(
                "Fault." + fault.kind(), fault.where(), fields.getOrDefault("field." + fault.part(), fault.part()));
    }

    /** {@code null} before the first time. */
    public CheckView getLast() {
        return last;
    }

    public String getKeys() {
        return keys;
    }

    public Long getEarlier() {
        return earlier;
    }

    public void setEarlier(Long earlier) {
        this.earlier = earlier;
    }

    /** How many leaves there are; {@code null} until it was asked, and when no earlier checkpoint is like that. */
    public Long getNow() {
        return now;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
