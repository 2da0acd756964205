package org.servicecharter.framework.wording;

import java.util.List;
import java.util.Set;

/** The English words that the readings know. */
final class Lexicon {

    /** What somebody or something is like, and what one values: none of it can be seen. */
    private static final Set<String> QUALITIES = of(
            """
            kind kinder nice rude polite impolite friendly unfriendly helpful unhelpful honest dishonest open fair unfair
            professional unprofessional positive negative respectful disrespectful caring patient impatient considerate
            courteous courtesy warm cold good great better excellent bad poor happy cheerful calm reliable trustworthy
            sincere genuine authentic empathetic compassionate understanding supportive flexible proactive motivated
            committed dedicated attentive thoughtful approachable transparent consistent efficient effective competent
            knowledgeable confident humble modest loyal responsible accountable inclusive tolerant arrogant lazy careless
            indifferent selfish aggressive unkind mean clear welcoming punctual unpunctual tactful gracious diligent
            dependable pleasant unpleasant enthusiastic cooperative accommodating
            kindness rudeness politeness civility friendliness helpfulness honesty openness fairness professionalism
            respect disrespect care patience warmth quality excellence reliability trust sincerity empathy compassion
            support flexibility motivation commitment dedication attention transparency consistency efficiency competence
            knowledge confidence humility loyalty responsibility accountability inclusion tolerance arrogance laziness
            punctuality tactfulness diligence enthusiasm integrity dignity equality teamwork communication attitude attitudes behaviour behavior manner manners mindset
            service services treatment pride passion
            kindly nicely politely fairly honestly openly professionally respectfully patiently considerately courteously
            warmly reliably sincerely supportively effectively efficiently compassionately responsibly positively
            sensitively reasonably
            """);

    /** What may stand around a quality without making it visible: being it, how much of it, towards whom. */
    private static final Set<String> AROUND = of(
            """
            be being is are stay staying remain remaining act acting have having show showing demonstrate demonstrating
            display provide providing deliver delivering treat treating treated behave behaving
            i me us am will shall would can must should
            a an the and or but not no never always ever more very really truly so as also just too all every each any
            time times day everyone everybody anyone anybody people person customer customers client clients patient's
            patients visitors guests public colleague colleagues staff team teams others other another them you we i our
            my your their to towards toward with without in at of for high low deal dealings work whatever
            """);

    /** Things to do, in the form that is said to somebody. */
    private static final Set<String> DEEDS = of(
            """
            accept acknowledge act admit agree allow answer apologise apologize appreciate argue arrange ask assume avoid
            be blame book bring bully call care celebrate challenge change chat check clean close come complain complete
            confirm consult contact cooperate correct criticise decide deliver demand direct dismiss do dodge eat email
            encourage escalate excuse explain face find finish fix follow forget gather get give go gossip greet guide
            help hide hurry identify ignore improve include inform interrupt introduce invite judge keep knock know laugh
            learn leave let lie listen look lose make mark meet mend mention mumble notice offer open own pass pay pick
            plan point prepare present promise protect provide push put raise reach read recognise recognize remember
            repair repeat reply report resolve respect respond return ring roll say see sell send serve share shout show
            shrug sigh sit smile solve speak stand start stay stop suggest support take talk teach tell thank think touch
            treat try turn undermine use value wait walk warn watch wear welcome work write yell
            """);

    private static final Set<String> AFTERTHOUGHTS =
            of("it it's this that's that these they he she because so no not even always never every which who");

    /** Deeds that as often name a quality or a thing. */
    private static final Set<String> ALSO_NAMES =
            of("call care caring face mark open own plan point present respect smile smiling touch value welcome");

    private Lexicon() {}

    static boolean isQuality(String word) {
        return QUALITIES.contains(word);
    }

    static boolean isAround(String word) {
        return AROUND.contains(word);
    }

    static boolean isAfterthought(String word) {
        return AFTERTHOUGHTS.contains(word);
    }

    /** Something is done, and no quality or thing can be meant. */
    static boolean isAction(String word) {
        return isDeed(word) && !ALSO_NAMES.contains(word);
    }

    /** Also in the form that ends in -ing. */
    static boolean isDeed(String word) {
        if (!word.endsWith("ing") || word.length() < 5) {
            return DEEDS.contains(word);
        }
        String stem = word.substring(0, word.length() - 3);
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return DEEDS.contains(stem)
                || DEEDS.contains(stem + "e")
                || doubled && DEEDS.contains(stem.substring(0, stem.length() - 1));
    }

    /** What somebody does, as it is told of them: "greets". It may be a thing in the plural as well, such as "calls". */
    static boolean isDeedOfSomebody(String word) {
        if (!word.endsWith("s") || word.length() < 4) {
            return false;
        }
        String stem = word.substring(0, word.length() - 1);
        return DEEDS.contains(stem)
                || word.endsWith("es") && DEEDS.contains(word.substring(0, word.length() - 2))
                || word.endsWith("ies") && DEEDS.contains(word.substring(0, word.length() - 3) + "y");
    }

    private static Set<String> of(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }
}
