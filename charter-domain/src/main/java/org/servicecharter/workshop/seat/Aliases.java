package org.servicecharter.workshop.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.servicecharter.workshop.Workshop;

/**
 * Made-up names to write under, as "Quiet Heron". Drawn by chance for one workshop and following from nothing: a name
 * that somebody kept from workshop to workshop would tell in the end who they are (W-05).
 */
@ApplicationScoped
public class Aliases {

    /** Friendly ones: about nobody's looks, age or size, and no first names. */
    private static final List<String> ADJECTIVES = words(
            """
            Agile Azure Bold Brave Bright Calm Cheerful Clever Cosy Crimson Curious Dapper Daring Eager Emerald Festive
            Gentle Golden Graceful Honest Hopeful Jolly Keen Kind Lively Loyal Lucky Mellow Merry Nimble Noble Patient
            Playful Polite Quiet Radiant Silver Sincere Steady Sunny Swift Tidy Tranquil Velvet Warm Wise Witty Zesty
            """);

    /** Those that nobody minds being called; no first names either. */
    private static final List<String> ANIMALS = words(
            """
            Albatross Antelope Badger Beaver Bison Butterfly Crane Curlew Deer Dolphin Dragonfly Eagle Egret Elk Falcon
            Finch Firefly Flamingo Fox Gazelle Gecko Hare Hawk Hedgehog Heron Hoopoe Ibex Jackdaw Kestrel Kingfisher
            Kiwi Koala Lark Leopard Lion Lynx Magpie Marten Moose Narwhal Nightingale Osprey Otter Owl Panda Parrot
            Pelican Penguin Plover Puffin Redstart Reindeer Sandpiper Seahorse Seal Sparrow Squirrel Stork Swallow Swan
            Tiger Toucan Turtle Warbler
            """);

    static final List<String> ALL = ADJECTIVES.stream()
            .flatMap(adjective -> ANIMALS.stream().map(animal -> adjective + " " + animal))
            .toList();

    private final Random random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /** By participant; empty where there are none, and once the workshop has closed. */
    public Map<String, String> of(Workshop workshop) {
        Map<String, String> aliases = new HashMap<>();
        em.createQuery(
                        "select p.id, p.alias from Participant p where p.workshopCode = :code and p.alias is not null",
                        Object[].class)
                .setParameter("code", workshop.getCode())
                .getResultStream()
                .forEach(row -> aliases.put((String) row[0], (String) row[1]));
        return aliases;
    }

    /** Nobody, the portal included, knows from now on whose alias was whose. */
    public void forget(Workshop workshop) {
        em.flush();
        em.createQuery("update Participant p set p.alias = null where p.workshopCode = :code")
                .setParameter("code", workshop.getCode())
                .executeUpdate();
    }

    /** One that nobody else has at this board, and that stands on no card: a file may have brought some. */
    String draw(Workshop workshop) {
        return draw(taken(workshop), random);
    }

    Set<String> taken(Workshop workshop) {
        Set<String> taken = new HashSet<>(of(workshop).values());
        taken.addAll(em.createQuery(
                        "select distinct c.alias from Card c where c.workshopCode = :code and c.alias is not null",
                        String.class)
                .setParameter("code", workshop.getCode())
                .getResultList());
        return taken;
    }

    /** One of those that are not taken; numbered once all are. */
    static String draw(Set<String> taken, Random random) {
        for (int round = 1; ; round++) {
            String number = round == 1 ? "" : " " + round;
            List<String> free = ALL.stream()
                    .map(alias -> alias + number)
                    .filter(alias -> !taken.contains(alias))
                    .toList();
            if (!free.isEmpty()) {
                return free.get(random.nextInt(free.size()));
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
