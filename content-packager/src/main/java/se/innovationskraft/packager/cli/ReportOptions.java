package se.innovationskraft.packager.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How to speak to the caller: in which language, to a person or to a program. */
final class ReportOptions {

    @Option(names = "--lang", paramLabel = "sv|en", descriptionKey = "option.lang", defaultValue = "sv")
    private Language language = Language.sv;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** The languages of messages. */
    enum Language {
        sv,
        en
    }

    boolean json() {
        return json;
    }

    Locale locale() {
        return Locale.forLanguageTag(language.name());
    }

    Texts texts() {
        return new Texts(locale());
    }
}
