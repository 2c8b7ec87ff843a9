package se.innovationskraft.bridge.privacy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.launch.Workbook;
import se.innovationskraft.bridge.launch.Workbooks;
import se.innovationskraft.bridge.storage.Secrets;

/**
 * The code that a leader hands over to have somebody find what is stored. It opens nothing, and nobody can come from what
 * is stored elsewhere, such as statements, to the code.
 */
@Component
public class HandOver {

    /** Without those that look alike: 0 O, 1 I L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final String PURPOSE = "hand-over";

    private final Workbooks workbooks;
    private final Secrets secrets;

    HandOver(Workbooks workbooks, Secrets secrets) {
        this.workbooks = workbooks;
        this.secrets = secrets;
    }

    /** Always the same for a workbook: groups of four, such as {@code 7KQX 2M9P HT4A}. */
    public String code(Workbook workbook) {
        return plainCode(workbook.id()).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The workbook of a code, or the one that it has been joined into; empty when it is nobody's. */
    public Optional<Workbook> find(String organisation, String written) {
        String wanted = written.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return workbooks.all(organisation).stream()
                .filter(id -> plainCode(id).equals(wanted))
                .findFirst()
                .flatMap(id -> workbooks.current(new Workbook(organisation, id)));
    }

    private String plainCode(String workbook) {
        BigInteger number = new BigInteger(1, secrets.hash(PURPOSE, workbook).getBytes(StandardCharsets.US_ASCII));
        StringBuilder code = new StringBuilder();
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(number.mod(base).intValue()));
            number = number.divide(base);
        }
        return code.toString();
    }
}
