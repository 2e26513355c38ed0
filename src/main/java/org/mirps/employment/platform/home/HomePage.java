package org.mirps.employment.platform.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code index.xhtml}: what needs doing now by the person who is signed in. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    HomeTasks waiting;

    private List<HomeTask> tasks = List.of();

    @PostConstruct
    void load() {
        tasks = waiting.all();
    }

    /** The most pressing first. */
    public List<HomeTask> getTasks() {
        return tasks;
    }
}
