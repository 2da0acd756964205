package org.servicecharter.mail;

/** Where a letter stands on its way out. */
public enum MailState {
    /** To be sent, now or at its next try. */
    WAITING,
    /** Claimed by one postman, who is at it. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Perhaps sent: the line or the node broke at the last moment. Only a person sends it again. */
    UNSURE,
    /** Refused for good, tried too often, or too old. */
    FAILED,
    /** Overtaken by a newer one; never sent. */
    WITHDRAWN;

    boolean mayBecome(MailState next) {
        return switch (this) {
            case WAITING -> next == WAITING || next == SENDING || next == FAILED || next == WITHDRAWN;
            case SENDING -> next == SENT || next == WAITING || next == FAILED || next == UNSURE;
            case SENT -> next == WAITING;
            case UNSURE -> next != SENDING;
            case FAILED -> next == WAITING || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
