package org.mirps.employment.form.engine;

import org.javarosa.core.model.data.IAnswerData;

/** A value that could be read as its question's type: as canonical text and as the engine holds it. */
record TypedAnswer(String canonical, IAnswerData data) {}
