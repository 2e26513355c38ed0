package org.mirps.employment.form.catalogue;

import java.util.List;
import java.util.Map;
import org.mirps.employment.shared.LocalizedText;

/** Door to what a form version is used for. This room knows no rounds; they tell it. */
public interface FormUses {

    /** The rounds that ask each form version, the one that is due last first. A version that no round asks is left out. */
    Map<Long, List<Use>> byVersion();

    /** @param round code of a round, as in addresses */
    record Use(String round, LocalizedText title) {}
}
