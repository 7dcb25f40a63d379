package no.vilkar.port;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The deadlines of a referral. How long one is, the catalogue says; {@link WorkingDays} counts its days. */
public final class Deadlines {

    private static final Pattern WORKING_DAYS = Pattern.compile("within-(\\d+)-working-days");
    private static final Map<String, Integer> WEEKS = Map.of("four-weeks", 4, "three-weeks-after-request", 3);
    private static final String APPOINTMENTS_COUNT_FROM = "2015-11-01";

    private final Catalogue catalogue;

    /** Counts by the rules of a catalogue. */
    public Deadlines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private Answer ask(String decision, JsonNode given, String on, String... names) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        for (String name : names) if (given.has(name)) facts.set(name, given.get(name));
        return catalogue.decision(decision).answer(facts, on, true);
    }

    /** The outcomes that an answer leaves possible. */
    private static List<String> possible(Answer answer) {
        Map<?, ?> expected = (Map<?, ?>) answer.expected();
        Object outcomes = expected.containsKey("outcome") ? List.of(expected.get("outcome")) : expected.get("possible");
        return outcomes instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    private static boolean isBy(String day, String limit) {
        return day.compareTo(limit) <= 0;
    }

    /** The last day on which a referral must be assessed. */
    public Answer assessment(JsonNode given) {
        String from = given.path("firstReceived").asText(given.path("received").asText());
        Answer answer = ask("priority.assessment-deadline", given, from, "referredTo", "ageWhenSent", "mentalDisorderOrAddiction");
        List<String> possible = possible(answer);
        List<Map<String, String>> counts = new ArrayList<>();
        for (String task : possible) {
            Matcher days = WORKING_DAYS.matcher(task);
            if (!days.find()) continue;
            boolean saturdayCounts = given.path("saturdayIsWorkingDay").asBoolean();
            String lastDay = WorkingDays.count(from, Integer.parseInt(days.group(1)), saturdayCounts).lastDay();
            counts.add(Map.of("task", task, "lastDay", lastDay));
        }
        Map<String, Object> expected = new LinkedHashMap<>();
        if (counts.isEmpty()) {
            expected.put("status", possible.isEmpty() ? "not-in-force" : possible.get(0));
        } else if (possible.size() == 1) {
            expected.put("status", "determined");
            expected.putAll(counts.get(0));
        } else {
            expected.put("status", "undetermined");
            expected.put("possible", counts);
            expected.put("needed", ((Map<?, ?>) answer.expected()).get("needed"));
            expected.put("mayHaveNoLimit", possible.contains("no-right-to-assessment"));
        }
        return new Answer(expected, answer.citation());
    }

    /** The longest that the deadline for the start of care may be, and how what was set stands to it. */
    public Answer start(JsonNode given) {
        String received = given.get("received").asText();
        Answer answer = ask("priority.start-deadline", given, received, "rightToSpecialistCare", "age", "mentalDisorderOrAddiction");
        List<String> possible = possible(answer);
        long capped = possible.stream().filter(outcome -> outcome.endsWith("-within-65-working-days")).count();
        String holds = capped == 0 ? "no" : capped == possible.size() ? "yes" : "unknown";
        String lastDay = WorkingDays.count(given.get("assessed").asText(), 65, false).lastDay();
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("cap", capped == 0 ? Map.of("holds", holds) : Map.of("holds", holds, "lastDay", lastDay));
        if (given.has("deadline")) {
            String deadline = given.get("deadline").asText();
            String beyond = holds.equals("yes") ? "beyond-cap" : "unknown";
            expected.put("deadline", capped == 0 ? "no-cap" : isBy(deadline, lastDay) ? "within-cap" : beyond);
            if (given.has("appointment") && isBy(APPOINTMENTS_COUNT_FROM, received))
                expected.put("appointment", isBy(given.get("appointment").asText(), deadline) ? "in-time" : "too-late");
        }
        return new Answer(expected, answer.citation());
    }

    /** The last day for a complaint, and when the one that was filed comes. */
    public Answer complaint(JsonNode given) {
        String knew = given.get("knew").asText();
        Answer answer = ask("priority.complaint-deadline", given, knew);
        List<String> possible = possible(answer);
        if (possible.isEmpty() || !WEEKS.containsKey(possible.get(0))) {
            String status = possible.isEmpty() ? "not-in-force" : "not-regulated";
            return new Answer(Map.of("status", status), answer.citation());
        }
        int weeks = WEEKS.get(possible.get(0));
        LocalDate last = Law.day(knew).plusWeeks(weeks);
        while (WorkingDays.isOff(last, false)) last = last.plusDays(1);
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("status", "determined");
        expected.put("weeks", weeks);
        expected.put("lastDay", last.toString());
        if (given.has("decided")) expected.put("lastDayIfLate", Law.day(given.get("decided").asText()).plusYears(1).toString());
        if (given.has("filed")) {
            String filed = given.get("filed").asText();
            Object lastIfLate = expected.get("lastDayIfLate");
            String late = lastIfLate == null ? "late-or-over-a-year" : isBy(filed, lastIfLate.toString()) ? "late" : "over-a-year";
            expected.put("timing", isBy(filed, last.toString()) ? "in-time" : late);
        }
        return new Answer(expected, answer.citation());
    }
}
