package org.mirps.employment.practice.joint;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.form.Choice;
import org.mirps.employment.practice.ChoiceLabels;
import org.mirps.employment.shared.LocalizedText;

/**
 * What a coordinator typed of a joint recommendation.
 *
 * @param textEs plain; one of both texts may be empty until it is agreed
 * @param scope name of a choice
 * @param addressees names of choices
 */
public record JointPlan(String textEs, String textEn, String scope, List<String> addressees) {

    /** Characters of the text in one language. */
    public static final int LONGEST = 1000;

    static final String SCOPE = "rec_scope";
    static final String ADDRESSEE = "rec_addressee";

    public JointPlan {
        textEs = textEs.strip();
        textEn = textEn.strip();
        addressees = List.copyOf(addressees);
    }

    LocalizedText text() {
        return new LocalizedText(textEs, textEn);
    }

    /** What is wrong with it. @param offered by the form whose lists it uses */
    List<JointFault> faults(ChoiceLabels offered) {
        List<JointFault> faults = new ArrayList<>();
        if (textEs.isEmpty() && textEn.isEmpty()) {
            faults.add(JointFault.of("textEs", "fault.joint.blank"));
        }
        checkLength("textEs", textEs, faults);
        checkLength("textEn", textEn, faults);
        if (!names(offered, SCOPE).contains(scope)) {
            faults.add(JointFault.of("scope", "fault.joint.scope"));
        }
        if (addressees.isEmpty() || !names(offered, ADDRESSEE).containsAll(addressees)) {
            faults.add(JointFault.of("addressees", "fault.joint.addressees"));
        }
        return faults;
    }

    private static void checkLength(String field, String text, List<JointFault> faults) {
        if (text.length() > LONGEST) {
            faults.add(JointFault.of(field, "fault.joint.tooLong", LONGEST, text.length()));
        }
    }

    private static List<String> names(ChoiceLabels offered, String question) {
        return offered.choices(question).stream().map(Choice::name).toList();
    }
}
