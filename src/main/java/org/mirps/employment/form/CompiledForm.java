package org.mirps.employment.form;

/**
 * A form that was read without errors and runs.
 *
 * @param xform the ODK XForm, XML text
 * @param compiled the engine's own serialised form, to be restored fast; an opaque array, do not change it
 */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes that are stored and handed back, never compared
public record CompiledForm(FormDefinition definition, String xform, byte[] compiled) {}
