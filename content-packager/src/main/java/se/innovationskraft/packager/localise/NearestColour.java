package se.innovationskraft.packager.localise;

import java.util.Locale;

/**
 * The nearest colour that can be read: the same hue, darker or lighter in small steps of OKLCH, where a step looks as
 * large in every hue. HR's page counts in the same way, in {@code tailor/nearest-colour.js}.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS Color 4, Oklab</a>
 */
final class NearestColour {

    private static final double STEP = 0.005;
    /** How much paler a colour becomes at a time, when no screen can show it. */
    private static final double PALER = 0.97;

    private static final double ALMOST_GREY = 0.001;
    /** Luminance of what has as much contrast to black as to white. */
    private static final double MIDDLE = 0.179;

    private NearestColour() {}

    /**
     * The colour, or else one beside it.
     *
     * @param colour {@code #rrggbb}, as are the ground and the answer
     * @param enough the contrast that is asked for; at most what black or white has
     */
    static String to(String colour, String ground, double enough) {
        double[] lab = lab(Contrast.linear(colour));
        double step = Contrast.luminance(ground) > MIDDLE ? -STEP : STEP;
        String found = colour;
        for (int count = 1; Contrast.between(found, ground) < enough; count++) {
            found = shown(Math.min(1, Math.max(0, lab[0] + count * step)), lab[1], lab[2]);
        }
        return found;
    }

    /** The colour of that lightness, as strong as it can be shown. */
    private static String shown(double lightness, double a, double b) {
        double share = 1;
        double[] light = light(lightness, a, b);
        while (!isShown(light)) {
            share = Math.hypot(a, b) * share < ALMOST_GREY ? 0 : share * PALER;
            light = light(lightness, a * share, b * share);
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", code(light[0]), code(light[1]), code(light[2]));
    }

    private static boolean isShown(double[] light) {
        for (double channel : light) {
            if (channel < -0.0001 || channel > 1.0001) {
                return false;
            }
        }
        return true;
    }

    private static long code(double light) {
        double value = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return Math.round(255 * Math.min(1, Math.max(0, value)));
    }

    private static double[] lab(double[] light) {
        double l = Math.cbrt(0.4122214708 * light[0] + 0.5363325363 * light[1] + 0.0514459929 * light[2]);
        double m = Math.cbrt(0.2119034982 * light[0] + 0.6806995451 * light[1] + 0.1073969566 * light[2]);
        double s = Math.cbrt(0.0883024619 * light[0] + 0.2817188376 * light[1] + 0.6299787005 * light[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double[] light(double lightness, double a, double b) {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }
}
