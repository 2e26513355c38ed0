package org.mirps.employment.practice.joint;

import java.util.List;

/**
 * Something in what was typed of a joint recommendation that can't be kept.
 *
 * @param field where: {@code textEs}, {@code textEn}, {@code scope}, {@code addressees}, {@code sources}
 * @param textKey in the bundle of this room
 */
public record JointFault(String field, String textKey, List<Object> arguments) {

    static JointFault of(String field, String textKey, Object... arguments) {
        return new JointFault(field, textKey, List.of(arguments));
    }
}
