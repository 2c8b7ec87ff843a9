package se.innovationskraft.packager.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import se.innovationskraft.packager.model.Problem;

/** The bytes of a zip on disk, read where they are asked for. One reader at a time. */
final class ZipBytes implements Closeable {

    private final SeekableByteChannel channel;
    private final long size;

    ZipBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    /**
     * Bytes from a place in the file, in the byte order of zips.
     *
     * @throws BadZip if the file ends before them
     */
    ByteBuffer at(long offset, int length) throws IOException, BadZip {
        if (offset < 0 || offset > size - length) {
            throw new BadZip(Problem.inFile("zip-broken", null));
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(offset);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // a channel may give less than was asked for
        }
        return buffer.flip();
    }

    /** A stretch of the file as a stream. */
    InputStream stream(long offset, long length) {
        return new Stretch(offset, offset + length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private final class Stretch extends InputStream {

        private final long end;
        private long position;

        Stretch(long start, long end) {
            this.position = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            int most = (int) Math.min(length, end - position);
            channel.position(position);
            int count = channel.read(ByteBuffer.wrap(into, from, most));
            position += Math.max(count, 0);
            return count;
        }
    }
}
