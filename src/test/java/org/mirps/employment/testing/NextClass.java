package org.mirps.employment.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells that another class of tests begins, for which what is shared stands as at its start. JUnit finds it as a service, for every class. */
public final class NextClass implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        RunningApp.anotherClassBegins();
    }
}
