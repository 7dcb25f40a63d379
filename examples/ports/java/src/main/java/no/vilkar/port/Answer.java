package no.vilkar.port;

import java.util.List;

/**
 * An answer in the form that the test vectors have, and what it rests on.
 *
 * @param expected for a question: {@code status}, {@code outcome} or {@code possible} and {@code needed}, {@code presumed}, {@code force}
 * @param citation the provisions and interpretations of the rows that are possible
 */
public record Answer(Object expected, List<String> citation) {}
