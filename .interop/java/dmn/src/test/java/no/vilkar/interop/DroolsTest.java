package no.vilkar.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/** Every decision as a DMN model, read, executed and analysed by Drools. */
class DroolsTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path DATA = Path.of(System.getProperty("vilkar.data"));
    private static final Path MODELS = Path.of(System.getProperty("vilkar.dmn"));
    private static final ObjectNode REPORT = JSON.createObjectNode();
    private static final Map<String, JsonNode> INPUTS = new HashMap<>();
    private static final Map<String, DMNModel> BY_ID = new HashMap<>();
    /** That nothing was found, and advice on form: to join rows that a reader is helped by having apart. */
    private static final Set<DMNMessageType> ADVICE = Set.of(
        DMNMessageType.DECISION_TABLE_ANALYSIS_EMPTY,
        DMNMessageType.DECISION_TABLE_CONTRACTION_RULE,
        DMNMessageType.DECISION_TABLE_2NDNFVIOLATION,
        DMNMessageType.DECISION_TABLE_1STNFVIOLATION);
    private static DMNRuntime runtime;

    @BeforeAll
    static void readModels() throws IOException {
        JSON.readTree(DATA.resolve("catalogue.json").toFile()).get("decisions")
            .forEach(decision -> INPUTS.put(decision.get("id").asText(), decision.get("inputs")));
        // Without this, Drools takes a value that its type does not allow.
        runtime = DMNRuntimeBuilder.fromDefaults().setOption(new RuntimeTypeCheckOption(true)).buildConfiguration()
            .fromResources(INPUTS.keySet().stream().map(DroolsTest::file)
                .map(file -> ResourceFactory.newFileResource(file.toFile()).setResourceType(ResourceType.DMN)).toList())
            .getOrElseThrow(IllegalStateException::new);
        runtime.getModels().forEach(model -> BY_ID.put(model.getName(), model));
        REPORT.put("models", BY_ID.size());
    }

    @AfterAll
    static void report() throws IOException {
        JSON.writeValue(Path.of(System.getProperty("vilkar.report")).toFile(), REPORT);
    }

    private static Path file(String id) {
        return MODELS.resolve(id + ".dmn");
    }

    @Test
    void readsEveryModelWithoutAWord() {
        assertEquals(INPUTS.keySet(), BY_ID.keySet());
        BY_ID.values().forEach(model -> assertEquals(List.of(), model.getMessages(), model.getName()));
    }

    static Stream<String> questions() {
        return Stream.of("consent", "individual-plan", "priority", "responsibility", "cooperation");
    }

    /** Asks Drools. What is not one known value is null. */
    private static DMNResult ask(DMNModel model, JsonNode inputs, JsonNode vector) {
        DMNContext context = runtime.newContext();
        context.set("on", LocalDate.parse(vector.get("on").asText()));
        inputs.fieldNames().forEachRemaining(name -> {
            JsonNode value = vector.get("input").path(name);
            context.set(name, value.isValueNode() ? JSON.convertValue(value, Object.class) : null);
        });
        return runtime.evaluateAll(model, context);
    }

    private static boolean isComplete(JsonNode inputs, JsonNode input) {
        boolean[] complete = {input.size() == inputs.size()};
        input.forEach(value -> complete[0] &= value.isValueNode());
        return complete[0];
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsThePackagesDoOrNotAtAll(String domain) throws IOException {
        int complete = 0;
        int partial = 0;
        int answered = 0;
        for (String line : Files.readAllLines(DATA.resolve("vectors/" + domain + ".jsonl"))) {
            JsonNode vector = JSON.readTree(line);
            String id = vector.get("decision").asText();
            JsonNode inputs = INPUTS.get(id);
            DMNResult result = ask(BY_ID.get(id), inputs, vector);
            Object outcome = result.getDecisionResults().get(0).getResult();
            String expected = vector.get("expected").path("outcome").asText(null);
            if (isComplete(inputs, vector.get("input"))) {
                complete++;
                assertEquals(expected, outcome, vector.get("id").asText());
                if (expected != null) assertEquals(List.of(), result.getMessages(), vector.get("id").asText());
            } else {
                partial++;
                if (outcome != null) answered++;
                assertTrue(outcome == null || outcome.equals(expected), vector.get("id").asText());
            }
        }
        REPORT.putObject(domain).put("complete", complete).put("partial", partial).put("partialAnswered", answered);
    }

    @Test
    void refusesAValueOutsideTheDomain() {
        String id = "consent.child-inpatient-mental-health";
        ObjectNode vector = JSON.createObjectNode().put("on", "2026-06-01");
        vector.putObject("input").put("age", 131).put("inpatient", true).put("agreesToStay", true);
        DMNResult result = ask(BY_ID.get(id), INPUTS.get(id), vector);
        assertEquals(null, result.getDecisionResults().get(0).getResult());
        assertEquals(1, result.getMessages(DMNMessage.Severity.ERROR).size());
    }

    @Test
    void findsNoGapAndNoOverlap() {
        DMNValidator validator = DMNValidatorFactory.newValidator();
        ObjectNode analysed = REPORT.putObject("analysed");
        for (String id : INPUTS.keySet().stream().sorted().toList()) {
            long start = System.nanoTime();
            List<DMNMessageType> found = validator.validate(file(id).toFile(), Validation.VALIDATE_MODEL, Validation.ANALYZE_DECISION_TABLE)
                .stream().map(DMNMessage::getMessageType).map(DMNMessageType.class::cast).filter(type -> !ADVICE.contains(type)).toList();
            assertEquals(List.of(), found, id);
            analysed.putObject(id).put("inputs", INPUTS.get(id).size()).put("milliseconds", (System.nanoTime() - start) / 1_000_000);
        }
    }
}
