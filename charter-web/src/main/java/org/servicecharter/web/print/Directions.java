package org.servicecharter.web.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets what is written from right to left as it is read: its runs by the Unicode bidirectional algorithm, which Java has,
 * the letters of each from the last to the first. It joins no letters: none of the font are joined.
 */
final class Directions implements BidiSplitter, BidiReorderer {

    /** A letter with what stands above and below it. */
    private static final Pattern SIGN = Pattern.compile("\\X");

    /** Each beside its mirror image. */
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(
                text,
                switch (direction) {
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, direction(paragraph.getRunLevel(run)));
    }

    @Override
    public byte getBaseDirection(String text) {
        return direction(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel());
    }

    private static byte direction(int level) {
        return level % 2 == 0 ? LTR : RTL;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        Deque<String> signs = new ArrayDeque<>();
        for (Matcher sign = SIGN.matcher(text); sign.find(); ) {
            signs.push(mirrored(sign.group()));
        }
        return String.join("", signs);
    }

    private static String mirrored(String sign) {
        int place = MIRRORED.indexOf(sign);
        return place < 0 ? sign : String.valueOf(MIRRORED.charAt(place ^ 1));
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
