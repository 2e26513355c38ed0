package org.mirps.employment.contribution.filling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.DrawnItem;
import org.mirps.employment.contribution.filling.ItemView;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/fragment.xhtml?id=&key=&row=}: one question, group or repeat, drawn anew by the same tags as the whole section. */
@Named
@RequestScoped
public class FragmentPage {

    @Inject
    ContributionReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private DrawnItem item;

    @PostConstruct
    void load() {
        item = reading.item(address.id(), address.key(), address.row(), language.get());
    }

    public List<ItemView> getItems() {
        return List.of(item.view());
    }

    public long getRevision() {
        return item.revision();
    }

    public boolean isEditable() {
        return item.editable();
    }
}
