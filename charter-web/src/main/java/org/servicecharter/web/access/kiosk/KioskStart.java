package org.servicecharter.web.access.kiosk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.servicecharter.access.kiosk.KioskEntering;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.access.Attempt;

/** Backs /kiosk/start.xhtml and /kiosk/pin.xhtml: number and PIN, and choosing the PIN. */
@Named
@RequestScoped
public class KioskStart {

    @Inject
    private KioskEntering entering;

    @Inject
    private KioskGuests guests;

    @Inject
    private Attempt attempt;

    @Inject
    private PageMessages messages;

    @Inject
    private ExternalContext context;

    private String device;
    private String token;
    private String number;
    private String pin;
    private String startCode;

    /** Before a form is read, which is there on a shared device alone. */
    @PostConstruct
    void recognise() {
        token = DeviceToken.of(request()).orElse("");
        device = entering.device(token).orElse(null);
    }

    /** Whoever is refused reads the same sentence, whatever the reason. */
    public String enter() {
        if (isPaused()) {
            return null;
        }
        Optional<String> visit = entering.enter(token, number, pin);
        if (visit.isEmpty()) {
            attempt.failed(number);
            messages.error("kiosk_start.message.refused");
            return null;
        }
        guests.begin(request(), visit.get());
        return "/signoff/list?faces-redirect=true";
    }

    public String choosePin() {
        if (isPaused()) {
            return null;
        }
        attempt.failed(number); // each code that is tried counts, right or wrong: it is used once
        entering.choosePin(token, number, startCode, pin);
        messages.infoAfterRedirect("kiosk_pin.message.chosen");
        return "/kiosk/start?faces-redirect=true";
    }

    private boolean isPaused() {
        Duration pause = attempt.pause(number);
        if (!pause.isZero()) {
            messages.error("access_signin.message.pause", pause.toMinutes() + 1);
        }
        return !pause.isZero();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) context.getRequest();
    }

    /** By what people call it; {@code null} when this is no shared device. */
    public String getDevice() {
        return device;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Typed, and never shown again. */
    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getStartCode() {
        return startCode;
    }

    public void setStartCode(String startCode) {
        this.startCode = startCode;
    }
}
