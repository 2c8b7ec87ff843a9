package se.innovationskraft.packager.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that counts how much of it is read. */
final class CountingChannel implements SeekableByteChannel {

    private final SeekableByteChannel file;
    private long count;

    CountingChannel(Path file) throws IOException {
        this.file = Files.newByteChannel(file);
    }

    /** How many bytes have been read, those read twice counted twice. */
    long count() {
        return count;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = file.read(into);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        file.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
