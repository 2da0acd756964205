package org.servicecharter.web.access.kiosk;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.access.kiosk.DeviceKeeping;
import org.servicecharter.access.kiosk.DeviceRow;
import org.servicecharter.access.kiosk.PinStarting;
import org.servicecharter.access.kiosk.StartCode;
import org.servicecharter.web.PageMessages;

/** Backs /access/devices.xhtml: the shared devices of one's units, and start codes for those who use them. */
@Named
@ViewScoped
public class SharedDevicesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeviceKeeping keeping;

    @Inject
    private PinStarting starting;

    @Inject
    private DeviceOpening opening;

    @Inject
    private PageMessages messages;

    private List<DeviceRow> devices = List.of();
    private Map<String, String> units = Map.of();
    private String name;
    private String unit;
    private String number;
    private StartCode code;

    public void load() {
        units = keeping.units();
        devices = keeping.all();
    }

    /** This browser is a shared device from now on, and whoever opened it is signed out. */
    public void open() throws IOException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        opening.open(request, (HttpServletResponse) context.getResponse(), name, unit);
        context.redirect(request.getContextPath() + "/kiosk/start");
    }

    public void close(String device) {
        keeping.close(device);
        load();
        messages.info("access_devices.message.closed");
    }

    public void handOut() {
        code = starting.handOut(number);
        number = null;
    }

    public List<DeviceRow> getDevices() {
        return devices;
    }

    /** Names by code; empty for whoever may not open any. */
    public Map<String, String> getUnits() {
        return units;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Handed out just now, to be seen this once; else {@code null}. */
    public StartCode getCode() {
        return code;
    }
}
