package se.innovationskraft.packager.localise;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value of the municipality's file has to be. What it is not, it tells of. */
@FunctionalInterface
interface SettingCheck {

    void check(Setting setting);

    /** A text that is not empty. */
    static SettingCheck text(int longest) {
        return setting -> {
            if (setting.text().isBlank()) {
                setting.refuseValue("\"…\"");
            } else if (setting.text().length() > longest) {
                setting.refuse("org-too-long", setting.text().length(), longest);
            }
        };
    }

    /**
     * A text of a certain form.
     *
     * @param allowed the form, in words that need no language
     */
    static SettingCheck matching(Pattern pattern, String allowed) {
        return setting -> {
            if (!pattern.matcher(setting.text()).matches()) {
                setting.refuseValue(allowed);
            }
        };
    }

    /** An object in which every key is known and none of the required is missing. */
    static SettingCheck object(Map<String, SettingCheck> known, List<String> required) {
        return setting -> {
            if (!setting.value().isObject()) {
                setting.refuseValue("{ … }");
                return;
            }
            required.stream()
                    .map(setting::child)
                    .filter(child -> child.value().isMissingNode())
                    .forEach(child -> child.refuse("org-missing-key"));
            setting.children().forEach(child -> {
                SettingCheck check = known.get(child.key());
                if (check == null) {
                    child.refuse(
                            "org-unknown-key",
                            String.join(", ", known.keySet().stream().sorted().toList()));
                } else {
                    check.check(child);
                }
            });
        };
    }

    /** An object of as many keys, or a list of as many items, as there may be; each is checked. */
    static SettingCheck each(boolean isList, int most, SettingCheck check) {
        return setting -> {
            if (isList ? !setting.value().isArray() : !setting.value().isObject()) {
                setting.refuseValue(isList ? "[ … ]" : "{ … }");
            } else if (setting.value().size() > most) {
                setting.refuse("org-too-many", setting.value().size(), most);
            } else {
                setting.children().forEach(check::check);
            }
        };
    }

    /** Only what holds is checked further. */
    default SettingCheck after(Predicate<Setting> holds) {
        return setting -> {
            if (holds.test(setting)) {
                check(setting);
            }
        };
    }
}
