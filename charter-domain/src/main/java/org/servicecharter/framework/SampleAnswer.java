package org.servicecharter.framework;

/** How others finished “Customer service means…” (S3). */
public enum SampleAnswer {
    DO_WHAT_YOU_CAN,
    ANSWER_ON_THE_SPOT,
    FOLLOW_THROUGH,
    ASK_THE_RIGHT_QUESTIONS
}
