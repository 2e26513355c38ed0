package org.mirps.employment.presentation.file.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.deck.SlidePicture;
import org.mirps.employment.presentation.leaf.Pictures;
import org.mirps.employment.shared.NotFound;

/** Pictures for files that are made when whoever asked is gone: they were allowed to see the deck, of which the picture is. */
@ApplicationScoped
class PictureRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Throws NotFound for one that is on no slide any more. */
    Pictures.Image of(SlideContent.Picture picture) {
        SlidePicture found = entities.find(SlidePicture.class, picture.number());
        if (found == null) {
            throw new NotFound("picture " + picture.number());
        }
        return new Pictures.Image(found.mediaType(), found.content());
    }
}
