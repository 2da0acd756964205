package org.servicecharter.web.organisation;

import jakarta.faces.FacesException;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.servicecharter.organisation.roster.ImportPreview;
import org.servicecharter.organisation.roster.ImportProgress;

/** People coming in while somebody looks on. */
public class ImportRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Future<ImportPreview> running;
    private final transient ImportProgress progress;

    ImportRun(Future<ImportPreview> running, ImportProgress progress) {
        this.running = running;
        this.progress = progress;
    }

    /** Whether it has ended, well or not, after waiting so long at most. */
    boolean isOver(Duration most) {
        try {
            running.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (ExecutionException refused) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was done. Refuses what the domain refused. */
    ImportPreview result() {
        try {
            return running.get();
        } catch (ExecutionException refused) {
            throw new FacesException(refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FacesException(e);
        }
    }

    public int getDone() {
        return progress.getDone();
    }

    /** 0 while it is compared with who is there already. */
    public int getAll() {
        return progress.getAll();
    }
}
