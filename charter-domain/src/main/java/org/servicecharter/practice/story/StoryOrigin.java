package org.servicecharter.practice.story;

/**
 * From whom a story is.
 *
 * @param teller the person's code; {@code null} for somebody who keeps their name to themselves
 * @param keyHash by which whoever gave no name shows that it is theirs
 * @param source the address of the page it was taken from; {@code null} for one of our own
 */
public record StoryOrigin(String teller, String keyHash, String source) {

    /** From a page elsewhere, told anew; nobody here changes it. */
    public static StoryOrigin page(String address) {
        return new StoryOrigin(null, null, address);
    }
}
