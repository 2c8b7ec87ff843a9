package se.innovationskraft.bridge.xapi;

import java.util.List;

/**
 * What a statement says about the files that belong to it.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md#2411-attachments">2.4.11 Attachments</a>
 */
final class AttachmentRules {

    private static final String TYPE_RULE = "xapi-2.4.s1.table1.row11";
    private static final String ROW = "xapi-2.4.11.s2.table1.row";

    private AttachmentRules() {}

    static void check(Place attachments) {
        if (attachments.isArray(TYPE_RULE)) {
            attachments.items(AttachmentRules::checkOne);
        }
    }

    private static void checkOne(Place attachment) {
        if (!attachment.isObject(TYPE_RULE)) {
            return;
        }
        attachment.only(List.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl"));
        attachment.required("usageType", ROW + 1, usage -> usage.isText(ROW + 1, TextFormat.IRI));
        attachment.required("display", ROW + 2, MapRules::languageMap);
        attachment.optional("description", MapRules::languageMap);
        attachment.required("contentType", ROW + 4, type -> type.isText(ROW + 4, TextFormat.MEDIA_TYPE));
        attachment.required("length", ROW + 5, AttachmentRules::checkLength);
        attachment.required("sha2", ROW + 6, sha2 -> sha2.isText(ROW + 6, TextFormat.SHA2));
        attachment.optional("fileUrl", url -> url.isText(ROW + 7, TextFormat.IRI));
    }

    private static void checkLength(Place length) {
        if (!length.value().isIntegralNumber() || length.value().decimalValue().signum() < 0) {
            length.refuse(ROW + 5, "a whole number of bytes, 0 or more");
        }
    }
}
