package se.innovationskraft.bridge.measurement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.stereotype.Component;
import se.innovationskraft.bridge.threshold.AreaChange;
import se.innovationskraft.bridge.threshold.AreaResult;
import se.innovationskraft.bridge.threshold.Tally;
import tools.jackson.databind.json.JsonMapper;

/** A record as it is stored. */
@Component
class RecordJson {

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(AreaResult.class, Kind.class)
            .addMixIn(AreaChange.class, Kind.class)
            .addMixIn(Tally.class, Kind.class)
            .build();

    byte[] write(PublishedRecord record) {
        return json.writeValueAsBytes(record);
    }

    PublishedRecord read(byte[] body) {
        return json.readValue(body, PublishedRecord.class);
    }

    /** The threshold knows no JSON: its kinds of results are named by their classes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kind {}
}
