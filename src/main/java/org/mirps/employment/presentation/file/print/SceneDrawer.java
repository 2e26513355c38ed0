package org.mirps.employment.presentation.file.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.drawing.ScenePainter;
import org.w3c.dom.Element;

/** Paints the drawings of a file into it, as lines and areas. */
final class SceneDrawer implements FSObjectDrawer {

    private final List<Scene> scenes;

    SceneDrawer(List<Scene> scenes) {
        this.scenes = scenes;
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
        Scene scene = scenes.get(Integer.parseInt(element.getAttribute("data")));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                    double scale = width / dotsPerPixel / scene.width();
                    graphics.scale(scale, scale);
                    ScenePainter.paint(scene, graphics);
                });
        return null;
    }
}
