package se.innovationskraft.bridge.dpo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may go.
 *
 * @param ids of what is erased one by one; empty for what is erased by its time
 * @param first its oldest day in Sweden; null when there is nothing
 * @param last its newest day
 */
public record Due(
        int amount,
        List<String> ids,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    public Due {
        ids = List.copyOf(ids);
    }

    static Due of(int amount, List<String> ids, @Nullable Instant first, @Nullable Instant last) {
        return new Due(amount, ids, day(first), day(last));
    }

    private static @Nullable LocalDate day(@Nullable Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, SWEDEN);
    }
}
