package se.innovationskraft.bridge.upstream;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Several statements as one JSON array, each with the bytes it came with. */
final class Batch {

    private Batch() {}

    static byte[] of(List<byte[]> statements) {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        array.write('[');
        for (int i = 0; i < statements.size(); i++) {
            if (i > 0) {
                array.write(',');
            }
            array.writeBytes(statements.get(i));
        }
        array.write(']');
        return array.toByteArray();
    }
}
