package org.servicecharter.web.practice.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.practice.result.PublicResults;

/** What customers see of how a charter's promises are kept, on its public page. */
@Named
@RequestScoped
public class KeptPromises {

    @Inject
    private PublicResults results;

    private List<KeptPromise> all = List.of();

    public void load(String charter) {
        all = results.of(charter).stream().map(KeptPromise::of).toList();
    }

    public List<KeptPromise> getAll() {
        return all;
    }
}
