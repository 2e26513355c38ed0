package org.mirps.employment.shared.web;

/**
 * A line of the summary of what is wrong with a form.
 *
 * @param href of the field that it is about, such as {@code #newForm:code}
 * @param text what the field is called, and what is wrong with it
 */
public record FaultLine(String href, String text) {}
