package org.mirps.employment.shared;

import java.text.NumberFormat;

/** How large a file is, in words. */
public final class FileSize {

    public static final int MEGABYTE = 1024 * 1024;
    private static final int KILOBYTE = 1024;

    private FileSize() {}

    /** Such as "340 kB" or "1.2 MB"; never zero. */
    public static String say(long bytes, Language language) {
        boolean large = bytes >= MEGABYTE;
        NumberFormat format = NumberFormat.getNumberInstance(language.formats());
        format.setMaximumFractionDigits(large ? 1 : 0);
        return format.format(large ? (double) bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE))
                + (large ? " MB" : " kB");
    }
}
