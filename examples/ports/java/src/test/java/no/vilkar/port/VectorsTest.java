package no.vilkar.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays every test vector, and says which catalogue the port was proven for. */
class VectorsTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path DATA = Path.of(System.getProperty("vilkar.data"));
    private static final Map<String, Integer> REPLAYED = new TreeMap<>();
    private static Catalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read(DATA.resolve("catalogue.json"));
    }

    @AfterAll
    static void sayWhatWasProven() throws IOException {
        Map<String, Object> proven = new LinkedHashMap<>();
        proven.put("catalogue", "sha256:" + catalogue.sha256());
        proven.put("vectors", REPLAYED);
        JSON.writeValue(Path.of(System.getProperty("vilkar.proven")).toFile(), proven);
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(DATA.resolve("vectors"))) {
            List<String> names = paths.map(path -> path.getFileName().toString()).sorted().toList();
            return names.stream().filter(name -> name.endsWith(".jsonl"));
        }
    }

    private static Answer answer(JsonNode vector) {
        JsonNode input = vector.path("input");
        if (vector.has("checklist")) return catalogue.points(vector.get("checklist").asText(), vector.get("on").asText());
        if (vector.has("decision"))
            return catalogue.decision(vector.get("decision").asText())
                .answer(input, vector.get("on").asText(), vector.path("presume").asBoolean(true));
        Deadlines deadlines = new Deadlines(catalogue);
        return switch (vector.get("function").asText()) {
            case "assessment-deadline" -> deadlines.assessment(input);
            case "start-deadline" -> deadlines.start(input);
            case "complaint-deadline" -> deadlines.complaint(input);
            // What rests on no table rests on what the vector says.
            default -> new Answer(counted(vector.get("function").asText(), input), Law.texts(vector.get("citation")));
        };
    }

    private static Object counted(String function, JsonNode input) {
        return switch (function) {
            case "age" -> WorkingDays.ages(
                input.get("birthDate").asText(), input.get("on").asText(), input.path("leapDayBirthday").asText());
            case "public-holidays" -> WorkingDays.publicHolidays(input.get("year").asInt());
            case "working-days" -> WorkingDays.workingDays(input.get("day").asText(), input.get("days").asInt());
            default -> throw new NotInTheCatalogue("The calendar has no " + function + ".");
        };
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersEveryVectorAsThePackagesDo(String file) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve("vectors").resolve(file));
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            JsonNode vector = JSON.readTree(line);
            Answer found = answer(vector);
            assertEquals(vector.get("expected"), JSON.valueToTree(found.expected()), vector.get("id").asText());
            assertEquals(Law.texts(vector.get("citation")), found.citation(), vector.get("id").asText());
        }
        REPLAYED.put(file.replace(".jsonl", ""), lines.size());
    }

    @Test
    void findsTheVectorsOfTheQuestionsTheChecklistsAndTheCalendar() throws IOException {
        assertTrue(files().toList().containsAll(List.of("consent.jsonl", "checklists.jsonl", "calendar.jsonl")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"age\": 131}|2026-06-01",
        "{\"age\": 12.5}|2026-06-01",
        "{\"age\": {\"min\": 12, \"max\": 11}}|2026-06-01",
        "{\"age\": null}|2026-06-01",
        "{\"careTakenOver\": \"perhaps\"}|2026-06-01",
        "{\"careTakenOver\": []}|2026-06-01",
        "{\"objectsToHealthCare\": 1}|2026-06-01",
        "{\"shoeSize\": 43}|2026-06-01",
        "{}|2026-02-30",
        "{}|20260601",
        "{}|2026-06-01T00:00:00Z",
    })
    void refusesWhatTheCatalogueDoesNotKnow(String given, String on) throws IOException {
        JsonNode facts = JSON.readTree(given);
        Decision decision = catalogue.decision("consent.who-decides");
        assertThrows(NotInTheCatalogue.class, () -> decision.answer(facts, on, true));
    }

    @Test
    void refusesAQuestionThatTheCatalogueDoesNotHave() {
        assertThrows(NotInTheCatalogue.class, () -> catalogue.decision("consent.who-pays"));
    }
}
