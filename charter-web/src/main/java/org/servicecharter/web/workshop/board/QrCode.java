package org.servicecharter.web.workshop.board;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address as cameras read it.
 *
 * @param size modules along each side
 * @param path the dark modules as an SVG path, a run of them in a row as one box
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4; // modules of white around it, as cameras want

    /** @throws IllegalArgumentException when no QR code holds the address: some thousand characters */
    public static QrCode of(String address) {
        Map<EncodeHintType, ?> hints =
                Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        try {
            BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints);
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
