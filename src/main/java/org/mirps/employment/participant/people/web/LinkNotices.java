package org.mirps.employment.participant.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.participant.people.LinkNotice;
import org.mirps.employment.participant.people.LinkNoticeDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** On the home page: which new links were made to accounts that matter to the person who reads. */
@Named
@RequestScoped
public class LinkNotices {

    @Inject
    LinkNoticeDesk desk;

    @Inject
    ActiveLanguage language;

    private List<String> lines = List.of();

    @PostConstruct
    void load() {
        lines = desk.mine().stream().map(this::said).toList();
    }

    /** One sentence for each link, the newest first. */
    public List<String> getLines() {
        return lines;
    }

    private String said(LinkNotice notice) {
        Texts words = Texts.of("participant", language.get());
        String by = notice.by().isEmpty() ? words.get("links.text.operator") : notice.by();
        String made = RegionalTime.moment(notice.madeAt(), language.get());
        return notice.usedAt()
                .map(used ->
                        words.get("links.text.used", by, notice.of(), made, RegionalTime.moment(used, language.get())))
                .orElseGet(() -> words.get("links.text.unused", by, notice.of(), made));
    }
}
