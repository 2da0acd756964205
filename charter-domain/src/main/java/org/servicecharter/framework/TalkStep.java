package org.servicecharter.framework;

/** The order of a talk: win people for yourself before the service, and for the service before the offer (S1). */
public enum TalkStep {
    SELF,
    SERVICE,
    OFFER
}
