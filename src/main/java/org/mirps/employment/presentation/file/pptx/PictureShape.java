package org.mirps.employment.presentation.file.pptx;

import java.awt.Dimension;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.Pictures;

/** A picture as large as it fits, in its own proportions. */
final class PictureShape {

    private final XMLSlideShow show;

    PictureShape(XMLSlideShow show) {
        this.show = show;
    }

    void write(XSLFSlide slide, Pictures.Image image, String shows, Page.Box box) {
        PictureType type = image.mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
        XSLFPictureData data = show.addPicture(image.content(), type);
        XSLFPictureShape shape = slide.createPicture(data);
        Dimension size = data.getImageDimensionInPixels();
        double scale = Math.min(box.width() / Math.max(1, size.width), box.height() / Math.max(1, size.height));
        double width = Math.max(1, size.width) * scale;
        double height = Math.max(1, size.height) * scale;
        shape.setAnchor(Words.rectangle(new Page.Box(
                box.left() + (box.width() - width) / 2, box.top() + (box.height() - height) / 2, width, height)));
        Words.described(shape, "Picture", shows);
    }
}
