package no.vilkar.port;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Every question and checklist of {@code catalogue.json}, and the hash of the file that they were read from. */
public final class Catalogue {

    private final String sha256;
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, JsonNode> checklists = new HashMap<>();

    private Catalogue(String sha256, JsonNode data) {
        this.sha256 = sha256;
        data.get("decisions").forEach(each -> decisions.put(each.get("id").asText(), new Decision(each)));
        data.get("checklists").forEach(each -> checklists.put(each.get("id").asText(), each));
    }

    /** Reads the catalogue. */
    public static Catalogue read(Path path) throws IOException {
        byte[] content = Files.readAllBytes(path);
        try {
            String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            return new Catalogue(sha256, new ObjectMapper().readTree(content));
        } catch (NoSuchAlgorithmException error) {
            throw new IllegalStateException(error);
        }
    }

    /** The hash of the file: what a port says that it was proven for. */
    public String sha256() {
        return sha256;
    }

    /** The question of an id. */
    public Decision decision(String id) {
        return named(decisions, id);
    }

    /** The points that a document is held to on a day, by weight. */
    public Answer points(String checklist, String on) {
        Law.day(on);
        List<JsonNode> law = StreamSupport.stream(named(checklists, checklist).get("requirements").spliterator(), false)
            .filter(point -> Law.isLaw(point, on))
            .toList();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String weight : List.of("must", "should", "may"))
            expected.put(weight, ids(law, point -> point.get("weight").asText().equals(weight)));
        expected.put("dependingOnDocument", ids(law, point -> point.get("applies").asText().equals("depending-on-document")));
        return new Answer(expected, Law.citation(law));
    }

    private static List<String> ids(List<JsonNode> points, Predicate<JsonNode> which) {
        return points.stream().filter(which).map(point -> point.get("id").asText()).toList();
    }

    private static <T> T named(Map<String, T> entries, String id) {
        T entry = entries.get(id);
        if (entry == null) throw new NotInTheCatalogue("The catalogue has no such question or checklist.");
        return entry;
    }
}
