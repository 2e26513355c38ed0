package org.mirps.employment.form.change;

import org.mirps.employment.shared.BusinessRefusal;

/** Answers cannot go on under this name: there is no such question any more or yet, it holds something else, or it is taken. Nothing was done. */
public final class RenameNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RenameNotPossible(String oldName, String newName) {
        super("refusal.RenameNotPossible", oldName, newName);
    }
}
