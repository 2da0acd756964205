package org.servicecharter.signoff.team;

/** Where one person stands with what they are asked to sign, as their manager sees it (SO-19). */
public enum Standing {
    DONE,
    NOT_YET,
    /** Talk with them; why they declined is not the manager's to see (SO-14). */
    DECLINED
}
