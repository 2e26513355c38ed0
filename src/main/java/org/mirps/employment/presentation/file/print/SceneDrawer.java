package org.mirps.employment.presentation.file.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.drawing.ScenePainter;
import org.w3c.dom.Element;

/** Paints the drawings of a file into it, as lines and areas. */
final class SceneDrawer implements FSObjectDrawer {

    private final List<Scene> scenes;
    private final IntConsumer painting;

    /** @param painting hears the place of each before it is painted */
    SceneDrawer(List<Scene> scenes, IntConsumer painting) {
        this.scenes = scenes;
        this.painting = painting;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        int place = Integer.parseInt(element.getAttribute("data"));
        painting.accept(place);
        Scene scene = scenes.get(place);
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                    double scale = width / dotsPerPixel / scene.width();
                    graphics.scale(scale, scale);
                    ScenePainter.paint(scene, graphics);
                });
        return null;
    }
}
