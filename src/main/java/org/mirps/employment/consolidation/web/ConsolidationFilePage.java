package org.mirps.employment.consolidation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.mirps.employment.consolidation.bundle.PackageDesk;
import org.mirps.employment.consolidation.bundle.PackageKind;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.file.FileView;

/**
 * {@code consolidation/file.xhtml?round=&file=package.zip&in=es} (or {@code codes.xlsx}, {@code labels.xlsx}): a round as one file, how far it is, and then
 * the way to it ({@link FileView}).
 */
@Named
@RequestScoped
public class ConsolidationFilePage {

    @Inject
    PackageDesk packages;

    @Inject
    FileView view;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private RoundCode round;
    private PackageKind kind;

    /** Throws NotFound for a file that nobody knows. */
    @PostConstruct
    void open() {
        round = RoundCode.parse(request.getParameter("round"));
        kind = PackageKind.parse(parameter("file"));
        Language in = Language.find(parameter("in")).orElse(language.get());
        view.with("round", round.value()).with("file", parameter("file")).with("in", in.code());
        view.open(parameter("job"), () -> packages.ask(round, kind, in));
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public String cancel() {
        view.cancel();
        return "/consolidation/" + getBack() + "&faces-redirect=true";
    }

    public FileView getView() {
        return view;
    }

    /** Where its reader came from, beside this page. */
    public String getBack() {
        return "round.xhtml?round=" + round;
    }

    /** What it is called: {@code round.package.} and this. */
    public String getKind() {
        return kind == PackageKind.PACKAGE ? "zip" : kind.what();
    }
}
