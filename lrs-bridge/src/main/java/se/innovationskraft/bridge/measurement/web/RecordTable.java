package se.innovationskraft.bridge.measurement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.measurement.PublishedRecord;
import se.innovationskraft.bridge.threshold.AreaChange;
import se.innovationskraft.bridge.threshold.AreaResult;
import se.innovationskraft.bridge.threshold.Median;
import se.innovationskraft.bridge.threshold.Tally;

/** A record as rows of a spreadsheet, in the words of its page. A cell with a bound is a text, so that nobody adds it up. */
@Component
class RecordTable {

    private final MessageSource messages;

    RecordTable(MessageSource messages) {
        this.messages = messages;
    }

    /** The rows; a cell is a text or a whole number. */
    List<List<Object>> rows(RecordPage page, Locale locale) {
        return new Rows(new Words(messages, locale)).of(page);
    }

    /** What a page says, by key. */
    private record Words(MessageSource messages, Locale locale) {

        String of(String key, Object... values) {
            return messages.getMessage(key, values, locale);
        }
    }

    /** Rows that are being written. */
    private static final class Rows {

        private final List<List<Object>> rows = new ArrayList<>();
        private final Words words;

        Rows(Words words) {
            this.words = words;
        }

        List<List<Object>> of(RecordPage page) {
            about(page);
            add();
            add(heading("parts"), heading("area"), heading("level"), heading("people"), heading("answers"));
            page.areas().forEach(area -> area(page.record(), heading("whole"), area));
            page.parts()
                    .forEach(part -> part.areas()
                            .forEach(area -> area(page.record(), part.part().name(), area)));
            page.changes().forEach(this::change);
            tally("obstacles", "count.obstacle.", page.record().obstacles());
            trials(page.record());
            return rows;
        }

        private void about(RecordPage page) {
            PublishedRecord record = page.record();
            add(heading("point"), record.point().title());
            add(heading("published"), page.day().toString());
            add(heading("model"), record.model().version());
            add(heading("answers"), orNotTold(record.answers()));
            add(heading("invited"), orNotTold(record.point().invited()));
            add(heading("threshold"), record.rules().threshold());
            add(heading("trust"), heading("trust.self"));
        }

        private void area(PublishedRecord record, String part, AreaRow area) {
            if (area.result() instanceof AreaResult.Exact exact) {
                exact(record, part, area.title(), exact);
            } else if (area.result() instanceof AreaResult.Mostly mostly) {
                String level = level(record, mostly.level());
                add(part, area.title(), level, words.of("overview.at-least", mostly.atLeast()), mostly.of());
            } else if (area.result() instanceof AreaResult.Withheld withheld) {
                add(part, area.title(), "", words.of("overview.reason." + withheld.reason()));
            }
        }

        private void exact(PublishedRecord record, String part, String area, AreaResult.Exact exact) {
            for (int level = 1; level <= exact.counts().size(); level++) {
                add(part, area, level(record, level), exact.counts().get(level - 1), exact.of());
            }
            add(part, area, heading("unknown"), exact.unknown());
            add(part, area, heading("median"), median(exact.median()));
        }

        private void change(RecordPage.Since since) {
            add();
            add(words.of("overview.since", since.point().title()), heading("up"), heading("same"), heading("down"));
            since.areas().forEach(row -> {
                if (row.change() instanceof AreaChange.Counted counted) {
                    add(row.title(), counted.up(), counted.same(), counted.down());
                } else if (row.change() instanceof AreaChange.Mostly mostly) {
                    add(row.title(), words.of("overview.moved." + mostly.move(), mostly.atLeast(), mostly.of()));
                } else if (row.change() instanceof AreaChange.SideBySide apart) {
                    add(row.title(), words.of("overview.why." + apart.why()));
                }
            });
        }

        private void trials(PublishedRecord record) {
            if (record.trials() != null) {
                tally("trials", "steering.trial.column.", record.trials());
                add(
                        words.of("steering.hours.column"),
                        record.hours() == null ? heading("not-told") : words.of("overview.at-least", record.hours()));
            }
        }

        private void tally(String heading, String names, Tally tally) {
            add();
            add(heading(heading), heading("people"), heading("answers"));
            if (tally instanceof Tally.Counted counted) {
                counted.shares().forEach(share -> add(words.of(names + share.name()), share(share), counted.of()));
            } else if (tally instanceof Tally.Withheld withheld) {
                add("", words.of("overview.reason." + withheld.reason()));
            }
        }

        private Object share(Tally.Share share) {
            return share.size() == Tally.Size.EXACTLY
                    ? share.people()
                    : words.of("overview.share." + share.size(), share.people());
        }

        private Object median(Median median) {
            return median.liesBetween()
                    ? words.of("overview.median.between", median.low(), median.high())
                    : median.low();
        }

        private static String level(PublishedRecord record, int level) {
            return level + " " + record.model().levels().get(level - 1);
        }

        private Object orNotTold(@Nullable Integer number) {
            return number == null ? heading("not-told") : number;
        }

        private String heading(String key) {
            return words.of("overview." + key);
        }

        private void add(Object... cells) {
            rows.add(List.of(cells));
        }
    }
}
