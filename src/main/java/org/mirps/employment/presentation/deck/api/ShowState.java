package org.mirps.employment.presentation.deck.api;

/** @param state changes as soon as anything on the slides may */
public record ShowState(String state) {}
