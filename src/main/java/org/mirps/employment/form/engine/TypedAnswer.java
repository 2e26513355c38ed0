package org.mirps.employment.form.engine;

import org.javarosa.core.model.data.IAnswerData;
import org.jspecify.annotations.Nullable;

/**
 * A value that could be read as its question's type: as canonical text and as the engine holds it.
 *
 * @param isWhole the engine holds all of it; otherwise it is not valid
 */
record TypedAnswer(String canonical, @Nullable IAnswerData data, boolean isWhole) {

    TypedAnswer(String canonical, IAnswerData data) {
        this(canonical, data, true);
    }

    /** @param data what of it the engine may see; null for nothing */
    static TypedAnswer inPart(String canonical, @Nullable IAnswerData data) {
        return new TypedAnswer(canonical, data, false);
    }
}
