package se.innovationskraft.packager.archive;

/**
 * How much a zip of unknown origin may ask for. Above a limit it is refused before it is unpacked.
 *
 * @param files how many files it may hold
 * @param directoryBytes how long its table of contents may be
 * @param fileBytes how large one file may be, unpacked
 * @param totalBytes how large all of it may be, unpacked
 * @param ratio how many times larger than packed a large file may be
 * @param textBytes how large a text may be to be kept in memory and read
 * @param textsBytes how much text is kept in memory in all
 */
public record ZipLimits(
        int files, long directoryBytes, long fileBytes, long totalBytes, int ratio, long textBytes, long textsBytes) {

    private static final long MEGABYTE = 1 << 20;

    /** Wide enough for a course with films, narrow enough for a small computer. */
    public static final ZipLimits GENEROUS =
            new ZipLimits(20_000, 8 * MEGABYTE, 1024 * MEGABYTE, 2048 * MEGABYTE, 200, 4 * MEGABYTE, 32 * MEGABYTE);

    /** Below this size nobody minds how well a file packs: a page of blanks is no attack. */
    static final long SMALL = 10 * MEGABYTE;
}
