package org.mirps.employment.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** {@code problems.xhtml}: what programs are told when something goes wrong, for whoever writes one; everybody may read it. */
@Named
@RequestScoped
public class ProblemsPage {

    /** By status. */
    public List<ProblemKind> getKinds() {
        return List.of(ProblemKind.values());
    }
}
