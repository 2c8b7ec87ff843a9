package se.innovationskraft.bridge.xapi;

/**
 * Objects whose names the sender chooses.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#41-extensions">4.1 Extensions</a>
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#42-language-maps">4.2 Language Maps</a>
 */
final class MapRules {

    private static final String EXTENSIONS_RULE = "xapi-4.1.s2";
    private static final String EXTENSION_KEY_RULE = "xapi-4.1.s3.b1";
    private static final String LANGUAGE_MAP_RULE = "xapi-4.2.s1";

    private MapRules() {}

    /** Names are IRIs; the values may be anything, null too. */
    static void extensions(Place extensions) {
        if (extensions.isObject(EXTENSIONS_RULE)) {
            extensions.entries(entry -> checkName(entry, EXTENSION_KEY_RULE, TextFormat.IRI));
        }
    }

    /** Names are language tags, values strings. */
    static void languageMap(Place map) {
        if (map.isObject(LANGUAGE_MAP_RULE)) {
            map.entries(entry -> {
                checkName(entry, LANGUAGE_MAP_RULE, TextFormat.LANGUAGE_TAG);
                entry.check(text -> text.isText(LANGUAGE_MAP_RULE));
            });
        }
    }

    private static void checkName(Place.Entry entry, String rule, TextFormat format) {
        if (!format.matches(entry.name())) {
            entry.place()
                    .report(
                            rule,
                            "Found the name " + Place.quoted(entry.name()) + "; allowed is " + format.description()
                                    + ".");
        }
    }
}
