package org.servicecharter.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** People whom two transactions change at the same time. */
@ApplicationScoped
class ChangedAtOnce {

    @Inject
    private People people;

    /** Reads them all, has another transaction rename one of them, and renames them all. */
    @Transactional
    public void renameWhileAnotherDoes(List<String> codes, Runnable another) {
        List<Person> read = codes.stream().map(people::get).toList();
        another.run();
        read.forEach(person -> person.rename("Renamed"));
        people.forgetWritten();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void rename(String code) {
        people.get(code).rename("Another");
    }

    @Transactional
    public List<String> names(List<String> codes) {
        return codes.stream().map(code -> people.get(code).getName()).toList();
    }
}
