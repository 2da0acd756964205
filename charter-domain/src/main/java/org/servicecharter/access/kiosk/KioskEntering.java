package org.servicecharter.access.kiosk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.servicecharter.access.PasswordHashing;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;

/**
 * Coming in at a shared device (SO-17). Open to everybody who stands before one: the device shows its token, the person
 * their PIN. Whoever is refused learns nothing: an unknown number, somebody who has left, a locked PIN and a wrong one get
 * the same answer after the same time. A badge is a staff number that a scanner types.
 *
 * <p>No transaction around it, so that no database connection waits while a PIN is computed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KioskEntering {

    @Inject
    private SharedDevices devices;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private PinOutcome outcome;

    /** By what people call it. Empty when the token is unknown or the device was closed. */
    public Optional<String> device(String token) {
        return devices.findOpen(token).map(SharedDevice::getName);
    }

    /**
     * @return the secret of the visit that begins; empty when refused, whatever the reason
     * @throws org.servicecharter.access.SignInBusy when too many others are computed at once
     */
    public Optional<String> enter(String token, String staffNumber, String pin) {
        Optional<PersonalPin> known = devices.findOpen(token).isEmpty()
                ? Optional.empty()
                : employee(staffNumber).flatMap(devices::pin).filter(PersonalPin::isGood);
        if (known.isEmpty() || pin == null || pin.length() > PinRules.MOST) {
            hashing.matchesNobody("");
            return Optional.empty();
        }
        String person = known.get().getPersonCode();
        String stored = known.get().getPinHash();
        if (!hashing.matches(pin, stored)) {
            outcome.failed(person);
            return Optional.empty();
        }
        return outcome.entered(person, stored, token);
    }

    /**
     * The person chooses the PIN that nobody else knows, with the start code they were handed, once.
     *
     * @throws PinNotUsable when it is too easy, or the code is wrong, used, replaced or out of date
     */
    public void choosePin(String token, String staffNumber, String startCode, String pin) {
        String person = employee(staffNumber)
                .filter(known -> devices.findOpen(token).isPresent())
                .filter(known -> devices.pin(known).isPresent())
                .orElseThrow(PinNotUsable::code);
        PinRules.check(pin, person);
        String code =
                startCode == null ? "" : startCode.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!outcome.chosen(person, code, hashing.hash(pin))) {
            throw PinNotUsable.code();
        }
    }

    private Optional<String> employee(String staffNumber) {
        return organisation
                .employee(staffNumber == null ? "" : staffNumber.strip())
                .map(PersonRow::code);
    }
}
