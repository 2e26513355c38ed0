package org.mirps.employment.contribution.preview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.filling.DrawnItem;
import org.mirps.employment.contribution.filling.ItemView;
import org.mirps.employment.contribution.preview.PreviewDesk;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code forms/preview-fragment.xhtml?draft=&key=&row=}: one question, group or repeat of a form that is being tried, drawn anew. */
@Named
@RequestScoped
public class PreviewFragmentPage {

    @Inject
    PreviewDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private DrawnItem item;

    @PostConstruct
    void load() {
        item = desk.item(address.draft(), address.key(), address.row(), language.get());
    }

    public List<ItemView> getItems() {
        return List.of(item.view());
    }

    public long getRevision() {
        return item.revision();
    }
}
