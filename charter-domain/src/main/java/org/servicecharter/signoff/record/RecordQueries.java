package org.servicecharter.signoff.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.servicecharter.mail.MailHistory;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.grade.EvidenceGrade;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.log.SaltedRecord;

/** All records, for auditors: reasons for declining are in them, so nobody else reads here (SO-14). */
@Stateless
@RolesAllowed(Role.Names.AUDITOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecordQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private EvidenceLog log;

    @Inject
    private MailHistory letters;

    public long count(RecordSearch search) {
        return matching("select count(a)", "", Long.class, search).getSingleResult();
    }

    /** The latest first. @param first the records to skip; at most {@code size} follow */
    public List<RecordRow> page(RecordSearch search, int first, int size) {
        return matching(
                        "select a.recordId, a.personCode, p.name, a.unitCode, a.charterCode, a.versionNumber, a.outcome,"
                                + " a.grade, a.actedAt",
                        " order by a.actedAt desc, a.id desc",
                        Object[].class,
                        search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new RecordRow(
                        (String) row[0],
                        (String) row[1],
                        (String) (row[2] == null ? row[1] : row[2]),
                        (String) row[3],
                        (String) row[4],
                        (Integer) row[5],
                        (Outcome) row[6],
                        (String) row[7],
                        (Instant) row[8]))
                .toList();
    }

    private <T> TypedQuery<T> matching(String select, String order, Class<T> type, RecordSearch search) {
        Map<String, Object> conditions = search.conditions(zone());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        TypedQuery<T> query = em.createQuery(
                select + " from Acknowledgement a left join Person p on p.code = a.personCode" + where + order, type);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.replaceFirst("(?s).*:(\\w+).*", "$1"), value));
        return query;
    }

    private ZoneId zone() {
        return ZoneId.of(
                organisation.organisation().map(OrganisationRow::timeZone).orElse("UTC"));
    }

    /** @throws RecordNotFound when there is none of this number */
    public RecordView record(String recordId) {
        Acknowledgement found = em.createQuery(
                        "select a from Acknowledgement a where a.recordId = :record", Acknowledgement.class)
                .setParameter("record", recordId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RecordNotFound(recordId));
        SaltedRecord record = found.getRecord();
        String title = record.value(RecordFields.CHARTER_TITLE).orElse(found.getCharterCode());
        return new RecordView(
                recordId,
                found.getPersonCode(),
                found.getCharterCode(),
                title,
                found.getVersionNumber(),
                found.getActedAt(),
                EvidenceGrade.of(record),
                record.fields().stream()
                        .map(field -> new RecordView.Field(field.name(), field.value()))
                        .toList(),
                log.proof(recordId)
                        .map(proof -> new RecordView.Leaf(
                                proof.inclusion().leafNumber(),
                                proof.inclusion().treeSize(),
                                proof.checkpoint()))
                        .orElse(null),
                letters.of(found.getPersonCode(), title));
    }
}
