package org.servicecharter.web.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** An administrator gives the portal the organisation's colour and logo. */
@ExtendWith(ArquillianExtension.class)
class BrandIT {

    private static final Pattern LOGO = Pattern.compile("src=\"[^\"]*/(brand/[\\w-]+\\.png)\"");

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("The colour and the logo are on every page, the public ones included, and go again")
    void everyPageHasTheLook() throws Exception {
        String charter = "c/" + new PublishedByHand(portal).first("Lending in colour");
        Visitor anybody = new Visitor(portal);
        assertThat(anybody.open(charter).body()).doesNotContain("/brand/");
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("organisation/settings");

        rosa.upload("look", Map.of("look:colour", "#FFEE00"), "look:picture", picture(960, 300), "look:saveLook");

        assertThat(rosa.body()).contains("brand/ffee00.css");
        String page = seen(anybody, charter);
        assertThat(page).contains("brand/ffee00.css");
        assertThat(anybody.open("brand/ffee00.css").body()).contains("--accent:#", "prefers-color-scheme:dark");
        Matcher logo = LOGO.matcher(page);
        assertThat(logo.find()).isTrue();
        HttpResponse<byte[]> png =
                HttpClient.newHttpClient().send(anybody.request(logo.group(1)).build(), BodyHandlers.ofByteArray());
        assertThat(png.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png.body()));
        assertThat(drawn.getHeight()).isEqualTo(96);
        assertThat(drawn.getWidth()).isEqualTo(307);

        for (String button : List.of("look:dropLogo", "look:dropColour")) {
            rosa.open("organisation/settings").upload("look", Map.of(), "look:picture", new byte[0], button);
        }
        assertThat(rosa.body()).doesNotContain("/brand/");
        assertThat(anybody.open(logo.group(1)).status()).isEqualTo(404);
        assertThat(rosa.open("organisation/audit").body()).contains("logo → none");
    }

    @Test
    @DisplayName("What is no picture, or no colour, is refused with a sentence, and nothing changes")
    void whatIsNoPictureIsRefused() throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("organisation/settings");
        byte[] damaged = picture(40, 40);
        damaged[60]++;
        for (byte[] file : new byte[][] {"<svg onload='alert(1)'/>".getBytes(), damaged, picture(4001, 1)}) {
            rosa.open("organisation/settings").upload("look", Map.of(), "look:picture", file, "look:saveLook");
            assertThat(rosa.body()).contains("Please choose a PNG, JPEG or GIF").doesNotContain("/brand/");
        }
        rosa.open("organisation/settings")
                .upload("look", Map.of("look:colour", "red;}"), "look:picture", new byte[0], "look:saveLook");
        assertThat(rosa.body()).contains("Please give a colour as #").doesNotContain("/brand/");
        assertThat(rosa.open("brand/nothing.png").status()).isEqualTo(404);
        assertThat(rosa.open("brand/zzzzzz.css").status()).isEqualTo(404);
    }

    /** The public page is trusted unseen for a second. */
    private static String seen(Visitor anybody, String charter) throws Exception {
        long until = System.nanoTime() + 10_000_000_000L;
        while (!anybody.open(charter).body().contains("/brand/") && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return anybody.body();
    }

    private static byte[] picture(int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
