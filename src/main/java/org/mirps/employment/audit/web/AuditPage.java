package org.mirps.employment.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.AuditCheck;
import org.mirps.employment.audit.AuditDesk;
import org.mirps.employment.audit.AuditLine;
import org.mirps.employment.audit.AuditSearch;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.audit.SearchParameters;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** {@code admin/audit.xhtml?matter=&account=&from=&to=&before=}: who did what. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    AuditDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private AuditSearch search = AuditSearch.ALL;
    private AuditDesk.Found found = new AuditDesk.Found(List.of(), Map.of());
    private @Nullable AuditCheck checked;

    @PostConstruct
    void load() {
        search = SearchParameters.read(request::getParameter);
        found = desk.lines(search);
    }

    /** Newest first. */
    public List<AuditLine> getLines() {
        return found.lines();
    }

    public String nameOf(AuditLine line) {
        return found.nameOf(line);
    }

    public List<Matter> getMatters() {
        return Arrays.asList(Matter.values());
    }

    public boolean isShown(Matter each) {
        return each == search.matter();
    }

    public boolean isAll() {
        return search.matter() == null;
    }

    /** What was done, or tried, in words; of an earlier version by its name. */
    public String act(AuditLine line) {
        return Texts.of("audit", language.get()).find("act." + line.act()).orElse(line.act());
    }

    /** With which roles, and for whom: of a participant its code. */
    public String acted(AuditLine line) {
        Texts roles = Texts.of("participant", language.get());
        return line.acted().equals("OPERATOR")
                ? Texts.of("audit", language.get()).get("audit.text.operator")
                : Stream.of(line.acted().split(" "))
                        .map(word -> roles.find("Role." + word).orElse(word))
                        .collect(NameList.joining());
    }

    public String moment(AuditLine line) {
        return RegionalTime.moment(line.at(), language.get());
    }

    /** The day as it was asked for; empty if none was. */
    public String getFrom() {
        return SearchParameters.day(request.getParameter("from"));
    }

    public String getTo() {
        return SearchParameters.day(request.getParameter("to"));
    }

    /** What is asked for, without one matter or older lines, for an address; begins with {@code &} if it is not empty. */
    public String getDays() {
        return SearchParameters.query(search.account(), getFrom(), getTo());
    }

    /** Where older ones are; empty if there are none. */
    public String getOlder() {
        List<AuditLine> lines = found.lines();
        return lines.size() < AuditDesk.MOST
                ? ""
                : "audit.xhtml?before=" + lines.get(lines.size() - 1).number() + matter() + getDays();
    }

    /** The whole of what is asked for as a file. */
    public String getFile() {
        return "/api/internal/audit.csv?" + (matter() + getDays()).replaceFirst("^&", "");
    }

    private String matter() {
        return search.matter() == null ? "" : "&matter=" + search.matter();
    }

    public void check() {
        checked = desk.check();
    }

    /** What looking through all lines has found; null if nobody has asked. */
    public @Nullable AuditCheck getChecked() {
        return checked;
    }
}
