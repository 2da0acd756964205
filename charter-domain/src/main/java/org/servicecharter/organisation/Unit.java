package org.servicecharter.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A part of the organisation; one of them, without a parent, is the organisation as a whole. */
@Entity
@Table(name = "unit")
public class Unit {

    public static final int CODE_MAX = 40;
    public static final int NAME_MAX = 120;

    /** The code of the organisation as a whole, made with it. */
    public static final String TOP = "all";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", sequenceName = "unit_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, unique = true, updatable = false, length = CODE_MAX)
    private String code;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(name = "parent_code", length = CODE_MAX)
    private String parentCode;

    @Column(name = "closed_into", length = CODE_MAX)
    private String closedInto;

    protected Unit() {} // JPA

    /**
     * @param parentCode the unit it belongs to, or {@code null} for the top
     * @throws NameNotUsable when the code or the name is blank or longer than its limit
     */
    public Unit(String code, String name, String parentCode) {
        this.code = NameNotUsable.checked(code, CODE_MAX);
        this.name = NameNotUsable.checked(name, NAME_MAX);
        this.parentCode = parentCode;
    }

    /** @throws NameNotUsable when the name is blank or too long */
    public void rename(String newName) {
        name = NameNotUsable.checked(newName, NAME_MAX);
    }

    /** @throws UnitUnderItself when it would belong to itself; {@code null} for the top */
    public void moveUnder(String newParentCode) {
        if (code.equals(newParentCode)) {
            throw new UnitUnderItself(code, newParentCode);
        }
        parentCode = newParentCode;
    }

    /** No more, for good: another unit took over what was in it. Its code is never given again. */
    void closeInto(String successor) {
        closedInto = successor;
        parentCode = successor;
    }

    public boolean isClosed() {
        return closedInto != null;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** {@code null} at the top of the tree. */
    public String getParentCode() {
        return parentCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && code.equals(unit.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
