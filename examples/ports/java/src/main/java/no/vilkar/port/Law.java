package no.vilkar.port;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What rows and points have in common: they are law from a day until another, and rest on provisions. */
final class Law {

    private Law() {}

    /** Reads a day as YYYY-MM-DD. What holds a time of day is none. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException | NullPointerException error) {
            throw new NotInTheCatalogue("The day asked about is not written as YYYY-MM-DD.");
        }
    }

    /** From its first day, until the day on which it has ended. Days so written compare as texts. */
    static boolean isLaw(JsonNode entry, String on) {
        JsonNode until = entry.path("until").path("day");
        return entry.get("from").get("day").asText().compareTo(on) <= 0
            && (until.isMissingNode() || on.compareTo(until.asText()) < 0);
    }

    /** What some rows or points rest on, each once, in the order in which they came. */
    static List<String> citation(List<JsonNode> entries) {
        Set<String> basis = new LinkedHashSet<>();
        entries.forEach(entry -> basis.addAll(texts(entry.get("basis"))));
        return List.copyOf(basis);
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
