package org.servicecharter.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080/c/a", "https://service.example.org/c/how-we-look-after-you-0123456789"})
    void aCameraReadsTheAddress(String address) throws Exception {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(address).png()));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        BinaryBitmap seen = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));

        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 300})
    void thePictureForTheWebHasTheSameModules(int length) {
        QrCode code = QrCode.of("x".repeat(length));

        assertThat(code.svg())
                .contains("viewBox=\"0 0 %1$d %1$d\"".formatted(code.size()), code.path())
                .endsWith("</svg>");
    }
}
