package org.mirps.employment.platform.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Texts;

/** {@code help.xhtml?for=}: the guide for officials, coordinators, analysts or presenters, for everybody to read. */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    ActiveLanguage language;

    @Inject
    ActiveLocale locale;

    @Inject
    CurrentUser reader;

    @Inject
    HttpServletRequest request;

    private HelpTopic topic;
    private HelpGuide guide;

    /** A guide that can be chosen. */
    public record Choice(String href, String label, boolean current) {}

    @PostConstruct
    void load() {
        String asked = request.getParameter("for");
        topic = asked == null ? HelpTopic.of(reader) : HelpTopic.of(asked).orElseGet(() -> HelpTopic.of(reader));
        guide = HelpGuide.read(topic, language.get(), HelpPage::address);
    }

    private static String address(String picture) {
        ResourceHandler resources =
                FacesContext.getCurrentInstance().getApplication().getResourceHandler();
        return resources.createResource("help/" + picture, "images").getRequestPath();
    }

    public HelpGuide getGuide() {
        return guide;
    }

    public List<Choice> getChoices() {
        Texts words = Texts.of("platform", language.get());
        return Arrays.stream(HelpTopic.values())
                .map(each -> new Choice(
                        "help.xhtml?for=" + each.code() + locale.getKept(),
                        words.get("help.topic." + each),
                        each == topic))
                .toList();
    }
}
