package org.servicecharter.organisation.brand;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew as a PNG of at most {@value #MOST_WIDTH} by {@value #MOST_HEIGHT} pixels: nothing of the file that
 * was uploaded is given out, neither where it was taken nor what somebody hid in it.
 */
final class LogoImage {

    static final int MOST_MEGABYTES = 2;

    /** On each side; asked before the picture is unpacked. */
    static final int MOST_PIXELS = 4000;

    static final int MOST_WIDTH = 480;
    static final int MOST_HEIGHT = 96;

    private LogoImage() {}

    /** @throws LogoNotUsable when it is too large, or neither PNG, JPEG nor GIF */
    static byte[] of(byte[] uploaded) {
        if (uploaded.length > MOST_MEGABYTES * 1024 * 1024) {
            throw new LogoNotUsable();
        }
        try {
            return png(scaled(read(uploaded)));
        } catch (IOException damaged) {
            throw new LogoNotUsable();
        }
    }

    private static BufferedImage read(byte[] uploaded) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new LogoNotUsable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                    throw new LogoNotUsable();
                }
                return reader.read(0);
            } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) { // so say some readers
                throw new LogoNotUsable();
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor =
                Math.min(1, Math.min(MOST_WIDTH / (double) image.getWidth(), MOST_HEIGHT / (double) image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
