package org.servicecharter.signoff.overview;

import static org.servicecharter.signoff.overview.CountedRows.count;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Campaign;

/**
 * Counts those who have signed, with two passes over what each signed last, of an index alone: H2 looks each up where they
 * are joined with the people. It takes as long as all else that is counted, and is done beside that.
 */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.APPROVER, Role.Names.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignerCounts {

    /** Parameters: charter, the first version that counts, the moment from which on signatures do. */
    private static final String SIGNERS =
            """
            select s.unit_code, s.version_number, case when %done then 1 else 0 end as is_done, count(*)
            from last_signature s where s.charter_code = ?1%scope
            group by s.unit_code, s.version_number, is_done
            """;

    /** Parameters: as above. By itself, as days of units are many groups: bringing them here takes longer than a second pass. */
    private static final String DAYS =
            """
            select cast(s.acted_at at time zone '%zone' as date) as done_on, count(*)
            from last_signature s where s.charter_code = ?1 and %done%scope
            group by done_on
            """;

    /**
     * Those among the signers who do not work here, to be taken off; one group is of nobody's unit. Parameters: as above, and today.
     *
     * <p>Joined from the left, since H2 would else look up a person for each who signed, and not the signature of the
     * few who have gone.
     */
    private static final String GONE =
            """
            select s.unit_code, s.version_number,
                case when %done then cast(s.acted_at at time zone '%zone' as date) end as done_on, -count(*)
            from person p left join last_signature s on s.person_code = p.code and s.charter_code = ?1
            where (p.starts_on > ?4 or p.ends_on < ?4)%scope
            group by s.unit_code, s.version_number, done_on
            """;

    @Inject
    private CountedRows rows;

    /** @param zone where days are counted */
    @Asynchronous
    public Future<Standings.Signed> signed(Campaign campaign, ZoneId zone) {
        Object[] values = CountedRows.signed(campaign);
        Stream<Standings.Signers> signers =
                rows.of(campaign, SIGNERS, "s", zone, values).map(row -> group(row, count(row[2]) == 1));
        Map<LocalDate, Integer> byDay = rows.of(campaign, DAYS, "s", zone, values)
                .collect(Collectors.toMap(row -> day(row[0]), row -> count(row[1]), Integer::sum, TreeMap::new));
        List<Object[]> gone = rows.of(campaign, GONE, "s", zone, rows.signedUntilToday(campaign))
                .filter(row -> row[0] != null)
                .toList();
        gone.stream()
                .filter(row -> row[2] != null)
                .forEach(row -> byDay.merge(day(row[2]), count(row[3]), Integer::sum));
        return new AsyncResult<>(new Standings.Signed(
                Stream.concat(signers, gone.stream().map(row -> group(row, row[2] != null)))
                        .toList(),
                byDay));
    }

    private static Standings.Signers group(Object[] row, boolean done) {
        return new Standings.Signers((String) row[0], count(row[1]), done, count(row[3]));
    }

    private static LocalDate day(Object date) {
        return ((Date) date).toLocalDate();
    }
}
