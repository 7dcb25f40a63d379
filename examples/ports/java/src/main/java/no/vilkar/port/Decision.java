package no.vilkar.port;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * A question with its table. A row stands alone: it holds where each of its cells holds, and exactly one row holds for
 * every complete case. What is known of an input is the set of values that it may have; a row is possible while each of
 * its cells meets that set. A set of rows is one whole number, a bit for each row, so that {@code and} is what two share.
 */
public final class Decision {

    /** From what binds most to what binds least: an answer is no stronger than the weakest of the rows it rests on. */
    private static final List<String> FORCES =
        List.of("statute", "regulation", "preparatory-works", "interpretation", "guidance", "practice", "local");

    private final String id;
    private final List<Input> inputs;
    private final List<String> outcomes;
    private final List<JsonNode> rows;
    /** The rows that hold for each value of an input. */
    private final Map<String, Map<JsonNode, BigInteger>> admitting = new HashMap<>();

    Decision(JsonNode data) {
        id = data.get("id").asText();
        inputs = Law.texts(data.get("inputOrder")).stream().map(name -> Input.of(name, data.get("inputs").get(name))).toList();
        outcomes = Law.texts(data.get("outcomes"));
        rows = StreamSupport.stream(data.get("rows").spliterator(), false).toList();
        for (Input input : inputs) {
            Map<JsonNode, BigInteger> byValue = new HashMap<>();
            for (JsonNode value : input.values())
                byValue.put(value, rowsWhere(row -> Input.has(row.get("when").path(input.name()), value)));
            admitting.put(input.name(), byValue);
        }
    }

    /**
     * Answers from what is given. An input that is left out is unknown; no value stands for that.
     *
     * @param given what is known: for each input a value, a list of values or {@code {min, max}}
     * @param on the day asked about, as YYYY-MM-DD
     * @param presume whether what the law presumes stands in for what is unknown
     * @throws NotInTheCatalogue where an input, a value or the day is none
     */
    public Answer answer(JsonNode given, String on, boolean presume) {
        Law.day(on);
        read(given);
        BigInteger law = rowsWhere(row -> Law.isLaw(row, on));
        if (law.signum() == 0) return new Answer(Map.of("status", "not-in-force"), List.of());
        Map<String, List<JsonNode>> possible = new LinkedHashMap<>();
        List<Input> open = new ArrayList<>();
        for (Input input : inputs) {
            boolean presumes = presume && !given.has(input.name()) && !input.presumed().isMissingNode();
            if (presumes) open.add(input);
            JsonNode known = presumes ? input.presumed() : given.path(input.name());
            possible.put(input.name(), input.values().stream().filter(value -> Input.has(known, value)).toList());
        }
        Set<String> left = then(met(law, possible));
        List<String> presumed = new ArrayList<>();
        for (Input input : open) {
            // A presumption that changes nothing is not used.
            List<JsonNode> value = possible.put(input.name(), input.values());
            if (then(met(law, possible)).size() == left.size()) continue;
            possible.put(input.name(), value);
            presumed.add(input.name());
        }
        BigInteger met = met(law, possible);
        Map<String, Object> expected = new LinkedHashMap<>();
        if (left.size() == 1) {
            expected.put("status", "determined");
            expected.put("outcome", left.iterator().next());
        } else {
            expected.put("status", "undetermined");
            expected.put("possible", outcomes.stream().filter(left::contains).toList());
            expected.put("needed", needed(met, possible));
        }
        if (!presumed.isEmpty()) expected.put("presumed", presumed);
        expected.put("force", in(met).stream().map(row -> row.get("force").asText()).max(Comparator.comparing(FORCES::indexOf)).orElseThrow());
        return new Answer(expected, Law.citation(in(met)));
    }

    private void read(JsonNode given) {
        Map<String, Input> byName = inputs.stream().collect(Collectors.toMap(Input::name, input -> input));
        given.fields().forEachRemaining(each -> {
            Input input = byName.get(each.getKey());
            if (input == null) throw new NotInTheCatalogue(id + " has no such input.");
            if (!input.takes(each.getValue())) throw new NotInTheCatalogue(id + ": " + input.name() + " has no such value.");
        });
    }

    private BigInteger rowsWhere(Predicate<JsonNode> holds) {
        return IntStream.range(0, rows.size()).filter(at -> holds.test(rows.get(at)))
            .mapToObj(BigInteger.ZERO::setBit).reduce(BigInteger.ZERO, BigInteger::or);
    }

    private List<JsonNode> in(BigInteger set) {
        return IntStream.range(0, rows.size()).filter(set::testBit).mapToObj(rows::get).toList();
    }

    private Set<String> then(BigInteger set) {
        return in(set).stream().map(row -> row.get("then").asText()).collect(Collectors.toSet());
    }

    private BigInteger met(BigInteger law, Map<String, List<JsonNode>> possible) {
        return possible.entrySet().stream()
            .map(each -> each.getValue().stream().map(admitting.get(each.getKey())::get).reduce(BigInteger.ZERO, BigInteger::or))
            .reduce(law, BigInteger::and);
    }

    /** The inputs that matter, the most useful first: fewest outcomes left on average, then what nobody has to judge. */
    private List<String> needed(BigInteger met, Map<String, List<JsonNode>> possible) {
        return inputs.stream()
            .filter(input -> possible.get(input.name()).size() > 1 && matters(input, met, possible))
            .sorted(Comparator.<Input>comparingDouble(input -> remaining(met, input, possible.get(input.name())))
                .thenComparing(Input::isJudged))
            .map(Input::name)
            .toList();
    }

    /** Whether two completions that differ in one input alone lead to different outcomes. */
    private boolean matters(Input one, BigInteger met, Map<String, List<JsonNode>> possible) {
        Set<BigInteger> left = Set.of(met);
        for (Input other : inputs) {
            if (other == one) continue;
            Set<BigInteger> next = new HashSet<>();
            for (BigInteger set : left)
                for (JsonNode value : possible.get(other.name())) next.add(set.and(admitting.get(other.name()).get(value)));
            next.removeIf(set -> then(set).size() < 2);
            left = next;
        }
        return !left.isEmpty();
    }

    /** How many outcomes are left on average. Numbers side by side that the rows treat alike are one. */
    private double remaining(BigInteger met, Input input, List<JsonNode> values) {
        List<BigInteger> left = new ArrayList<>();
        for (JsonNode value : values) {
            BigInteger set = met.and(admitting.get(input.name()).get(value));
            if (!input.isNumber() || left.isEmpty() || !left.get(left.size() - 1).equals(set)) left.add(set);
        }
        return left.stream().mapToInt(set -> then(set).size()).average().orElseThrow();
    }
}
