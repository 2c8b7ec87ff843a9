package se.innovationskraft.bridge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two versions of the answers to an exercise, {@code {"v":1, "round":1, "fields":{"id":{"value":"…","rev":3}}}}:
 * field by field the higher revision wins. With the same revision the text there stays, and the other one is kept beside
 * it, see {@link OtherTexts}. Of two rounds the later one holds, the earlier goes among {@code rounds}.
 */
public final class AnswerMerge {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Whether a text of a lower revision is kept, too. */
    private final boolean isForStrangers;

    private AnswerMerge(boolean isForStrangers) {
        this.isForStrangers = isForStrangers;
    }

    /**
     * Merges answers that have been written apart from each other, so that a higher revision does not tell which is the
     * newer: what does not win is kept beside what does.
     *
     * @param there body of the document that stays; empty when there is none
     */
    public static byte[] mergeStrangers(byte[] there, byte[] incoming) {
        return new AnswerMerge(true).mergeBodies(there, incoming);
    }

    /**
     * Merges bodies of the same answers; what holds no answers is not merged: then the incoming body takes the place of the other.
     *
     * @param there body of the document that stays; empty when there is none
     */
    public static byte[] merge(byte[] there, byte[] incoming) {
        return new AnswerMerge(false).mergeBodies(there, incoming);
    }

    private byte[] mergeBodies(byte[] there, byte[] incoming) {
        if (there.length == 0) {
            return incoming;
        }
        try {
            if (JSON.readTree(there) instanceof ObjectNode target
                    && JSON.readTree(incoming) instanceof ObjectNode added) {
                return isAnswers(target) && isAnswers(added) ? JSON.writeValueAsBytes(merge(target, added)) : incoming;
            }
            return incoming;
        } catch (JacksonException e) {
            return incoming;
        }
    }

    private static boolean isAnswers(ObjectNode document) {
        return document.get("fields") instanceof ObjectNode;
    }

    private ObjectNode merge(ObjectNode target, ObjectNode added) {
        int difference = round(target) - round(added);
        if (difference == 0) {
            addFields(target, added);
            addRounds(target, older(added));
            return target;
        }
        ObjectNode later = difference > 0 ? target : added;
        ObjectNode earlier = difference > 0 ? added : target;
        List<ObjectNode> rounds = older(earlier);
        ObjectNode past = earlier.deepCopy();
        past.remove("rounds");
        rounds.add(past);
        addRounds(later, rounds);
        return later;
    }

    private static int round(ObjectNode document) {
        return document.path("round").asInt(1);
    }

    private static List<ObjectNode> older(ObjectNode document) {
        List<ObjectNode> rounds = new ArrayList<>();
        for (JsonNode round : document.path("rounds")) {
            if (round instanceof ObjectNode past) {
                rounds.add(past);
            }
        }
        return rounds;
    }

    /** A round that both have is merged like the latest one. */
    private void addRounds(ObjectNode document, List<ObjectNode> rounds) {
        if (rounds.isEmpty()) {
            return;
        }
        ArrayNode kept = document.get("rounds") instanceof ArrayNode there ? there : document.putArray("rounds");
        for (ObjectNode round : rounds) {
            older(document).stream()
                    .filter(there -> round(there) == round(round))
                    .findFirst()
                    .ifPresentOrElse(there -> addFields(there, round), () -> kept.add(round));
        }
    }

    private void addFields(ObjectNode target, ObjectNode added) {
        if (!(target.get("fields") instanceof ObjectNode fields)) {
            return;
        }
        for (Map.Entry<String, JsonNode> field : added.path("fields").properties()) {
            JsonNode there = fields.get(field.getKey());
            fields.set(field.getKey(), there == null ? field.getValue() : later(there, field.getValue()));
        }
        if (target.path("completed").asString("").isEmpty()
                && !added.path("completed").asString("").isEmpty()) {
            target.set("completed", added.get("completed"));
        }
    }

    private JsonNode later(JsonNode there, JsonNode incoming) {
        long difference = revision(incoming) - revision(there);
        JsonNode later = difference > 0 ? incoming : there;
        JsonNode earlier = difference > 0 ? there : incoming;
        if (later instanceof ObjectNode field) {
            if (difference == 0 || isForStrangers) {
                OtherTexts.add(field, earlier.path("value"));
            }
            OtherTexts.of(earlier).forEach(text -> OtherTexts.add(field, text));
        }
        return later;
    }

    private static long revision(JsonNode field) {
        return field.path("rev").asLong(0);
    }
}
