package org.servicecharter.practice.result;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Scope;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PromiseKeepings;
import org.servicecharter.practice.promise.PromiseNotFound;
import org.servicecharter.practice.promise.PromiseNotYours;

/**
 * Brings in a file of results of one promise, as a whole or not at all. A result with a reference that is known says the
 * same, or corrects it. For programs with a token too.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR, Scope.Names.RESULTS_WRITE})
public class ResultImport {

    @Inject
    private ResultBook book;

    @Inject
    private Results results;

    @Inject
    private PromiseKeepings keepings;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** All that is wrong with it, by line; nothing is changed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImportProblem> problems(ClauseKey key, ResultFile file) {
        List<ImportProblem> problems = new ArrayList<>();
        read(entitled(key), book.look(key), file, problems);
        return problems;
    }

    /**
     * @throws PromiseNotFound when it is in no version that was published
     * @throws PromiseNotYours unless the caller looks after the promise, or is a program that may
     * @throws ResultsNotImported when anything in the file is wrong
     */
    public ImportedResults carryOut(ClauseKey key, ResultFile file) {
        Entered entered = entitled(key);
        ResultBook.Page page = book.open(key);
        List<ImportProblem> problems = new ArrayList<>();
        List<ResultEntry> entries = read(entered, page, file, problems);
        if (!problems.isEmpty()) {
            throw new ResultsNotImported(problems);
        }
        boolean known = entries.stream().anyMatch(entry -> entry.reference() != null);
        Map<String, ResultEntry> before = known ? results.byReference(key) : new HashMap<>();
        int added = 0;
        int corrected = 0;
        for (ResultEntry entry : entries) {
            ResultEntry earlier = before.get(entry.reference());
            if (earlier == null) {
                page.write(entry, entered);
                added++;
            } else if (!earlier.saysAs(entry)) {
                Entered instead = entered.insteadOf(earlier);
                page.write(entry.entered(instead), instead);
                corrected++;
            }
        }
        page.close();
        return new ImportedResults(added, corrected, entries.size() - added - corrected);
    }

    private static List<ResultEntry> read(
            Entered entered, ResultBook.Page page, ResultFile file, List<ImportProblem> problems) {
        List<ResultEntry> entries = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (ResultFile.Line line : file.lines(problems)) {
            try {
                ResultEntry entry = page.judged(line.cells(), entered);
                Long twice = entry.reference() == null ? null : seen.putIfAbsent(entry.reference(), line.number());
                if (twice != null) {
                    problems.add(new ImportProblem(
                            line.number(),
                            ResultColumn.REFERENCE.header(),
                            "practice.result.import.twice",
                            List.of(entry.reference(), twice.toString())));
                }
                entries.add(entry);
            } catch (ResultNotUsable refused) {
                List<String> arguments =
                        Arrays.stream(refused.arguments()).map(String::valueOf).toList();
                problems.add(new ImportProblem(line.number(), refused.column(), refused.key(), arguments));
            }
        }
        return entries;
    }

    private Entered entitled(ClauseKey key) {
        boolean program = context.isCallerInRole(Scope.Names.RESULTS_WRITE);
        if (!program && !PromiseKeepings.isKeeper(context, keepings.find(key))) {
            throw new PromiseNotYours();
        }
        ResultOrigin origin = program ? ResultOrigin.PROGRAM : ResultOrigin.FILE;
        return new Entered(origin, context.getCallerPrincipal().getName(), clock.instant(), null, null);
    }
}
