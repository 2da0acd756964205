package org.servicecharter.web.practice.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.framework.ResolutionSkill;
import org.servicecharter.practice.learning.SkillChecking;
import org.servicecharter.practice.learning.SkillRow;
import org.servicecharter.web.PageMessages;

/** Backs /practice/skills.xhtml: how sure I am of what finding out a need takes. */
@Named
@ViewScoped
public class SkillsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SkillChecking checking;

    @Inject
    private PageMessages messages;

    private List<Checked> skills;

    public void load() {
        skills = checking.mine().stream().map(Checked::new).toList();
    }

    public String save() {
        Map<ResolutionSkill, Integer> sure = new EnumMap<>(ResolutionSkill.class);
        skills.forEach(one -> sure.put(one.row.skill(), one.sure));
        checking.check(sure);
        messages.infoAfterRedirect("practice_skills.message.saved");
        return "/practice/skills?faces-redirect=true";
    }

    public String forget() {
        checking.forget();
        messages.infoAfterRedirect("practice_skills.message.forgotten");
        return "/practice/skills?faces-redirect=true";
    }

    public List<Checked> getSkills() {
        return skills;
    }

    /** There is something to take back. */
    public boolean isSaid() {
        return skills.stream().anyMatch(one -> one.row.first() != null);
    }

    /** A skill, while its person says how sure they are. */
    public static class Checked implements Serializable {

        private static final long serialVersionUID = 1L;

        private final SkillRow row;
        private Integer sure;

        Checked(SkillRow row) {
            this.row = row;
            this.sure = row.last();
        }

        public SkillRow getRow() {
            return row;
        }

        public Integer getSure() {
            return sure;
        }

        public void setSure(Integer sure) {
            this.sure = sure;
        }
    }
}
