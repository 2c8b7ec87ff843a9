package se.innovationskraft.packager.check.archive.scorm;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.innovationskraft.packager.check.archive.xml.XmlElement;

/** Addresses in a manifest, and which file in the zip they mean. */
final class Address {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Address() {}

    /** An address without what follows {@code ?} or {@code #}. */
    static String path(String address) {
        return address.split("[?#]", 2)[0];
    }

    /** An element's address with the bases of all around it before; LMSs only put them one after another. */
    static String based(XmlElement element, String address) {
        StringBuilder bases = new StringBuilder();
        for (org.w3c.dom.Node node = element.element();
                node instanceof org.w3c.dom.Element at;
                node = at.getParentNode()) {
            bases.insert(0, at.getAttributeNS(XML, "base"));
        }
        return bases + address;
    }

    /** Whether an address names a host or another scheme. */
    static boolean isElsewhere(String address) {
        return address.matches("(?s)([A-Za-z][A-Za-z0-9+.-]+:|//).*");
    }

    /** Whether an address begins at a root or a drive. */
    static boolean isAbsolute(String address) {
        return address.matches("(?s)([/\\\\]|[A-Za-z]:).*");
    }

    /** The name in the zip that a relative address means, its {@code ..} resolved; empty when it leads out. */
    static Optional<String> file(String address) {
        List<String> parts = new ArrayList<>();
        for (String part : path(address).replace('\\', '/').split("/")) {
            if (part.equals("..") && parts.isEmpty()) {
                return Optional.empty();
            } else if (part.equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** A name whose {@code %20} and the like are letters; as it is when they cannot be read. */
    static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
