package org.servicecharter.organisation.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkbookTableTest {

    @Test
    void lettersGoOnAfterZ() {
        assertThat(WorkbookTable.letters(0)).isEqualTo("A");
        assertThat(WorkbookTable.letters(25)).isEqualTo("Z");
        assertThat(WorkbookTable.letters(26)).isEqualTo("AA");
        assertThat(WorkbookTable.letters(701)).isEqualTo("ZZ");
    }
}
