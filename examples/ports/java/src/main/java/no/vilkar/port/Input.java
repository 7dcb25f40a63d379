package no.vilkar.port;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a table looks at: its values, and sets of them as the catalogue writes them. */
record Input(String name, JsonNode data, List<JsonNode> values) {

    static Input of(String name, JsonNode data) {
        List<JsonNode> values = switch (data.get("kind").asText()) {
            case "flag" -> List.of(BooleanNode.FALSE, BooleanNode.TRUE);
            case "choice" -> parts(data.get("values"));
            default -> IntStream.rangeClosed(data.get("min").asInt(), data.get("max").asInt())
                .<JsonNode>mapToObj(IntNode::valueOf).toList();
        };
        return new Input(name, data, values);
    }

    boolean isNumber() {
        return data.get("kind").asText().equals("integer");
    }

    boolean isJudged() {
        return data.has("judge");
    }

    /** The value that the law presumes while nothing is known; missing where it presumes none. */
    JsonNode presumed() {
        return data.path("presumed").path("value");
    }

    /** Whether a set has a value: one of them, a list, or a range that may be open. What is missing is every value. */
    static boolean has(JsonNode set, JsonNode value) {
        if (set.isMissingNode()) return true;
        if (set.isArray()) return parts(set).contains(value);
        if (!set.isObject()) return set.equals(value);
        int low = set.path("min").asInt(Integer.MIN_VALUE);
        return low <= value.asInt() && value.asInt() <= set.path("max").asInt(Integer.MAX_VALUE);
    }

    /** Whether what is given is a set of values of this input, and holds one of them at least. */
    boolean takes(JsonNode given) {
        if (isNumber() && given.isObject()) {
            JsonNode low = given.has("min") ? given.get("min") : data.get("min");
            JsonNode high = given.has("max") ? given.get("max") : data.get("max");
            return values.contains(low) && values.contains(high) && low.asInt() <= high.asInt();
        }
        List<JsonNode> parts = given.isArray() ? parts(given) : List.of(given);
        return !parts.isEmpty() && values.containsAll(parts);
    }

    private static List<JsonNode> parts(JsonNode list) {
        List<JsonNode> parts = new ArrayList<>();
        list.forEach(parts::add);
        return parts;
    }
}
