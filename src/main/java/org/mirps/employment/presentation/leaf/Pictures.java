package org.mirps.employment.presentation.leaf;

import org.mirps.employment.presentation.deck.SlideContent;

/** Where the pictures of slides are. */
public interface Pictures {

    Image of(SlideContent.Picture picture);

    /** @param mediaType {@code image/png} or {@code image/jpeg} */
    record Image(String mediaType, byte[] content) {}
}
