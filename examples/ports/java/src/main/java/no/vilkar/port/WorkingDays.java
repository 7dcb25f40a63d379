package no.vilkar.port;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The calendar: completed years, public holidays and working days. Days are {@link LocalDate}; there is no time zone. */
public final class WorkingDays {

    private static final Map<String, Integer> MOVING = Map.of(
        "maundy-thursday", -3, "good-friday", -2, "easter-sunday", 0, "easter-monday", 1,
        "ascension-day", 39, "whit-sunday", 49, "whit-monday", 50);
    private static final Map<String, String> FIXED = Map.of(
        "new-years-day", "01-01", "labour-day", "05-01", "constitution-day", "05-17",
        "christmas-day", "12-25", "boxing-day", "12-26");

    private WorkingDays() {}

    /** Who was born on 29 February has a birthday in common years on 28 February or on 1 March: no source settles it. */
    private static int completedYears(String born, LocalDate on, String leapDayBirthday) {
        boolean common = born.endsWith("02-29") && !Year.isLeap(on.getYear());
        String birthday = common ? leapDayBirthday : born.substring(5);
        int years = on.getYear() - Integer.parseInt(born.substring(0, 4));
        return on.toString().substring(5).compareTo(birthday) >= 0 ? years : years - 1;
    }

    /** The lowest and the highest age, over every day on which somebody may have been born. */
    public static Map<String, Integer> ages(String birthDate, String on, String leapDayBirthday) {
        LocalDate first = Law.day(birthDate + "-01-01".substring(birthDate.length() - 4));
        List<String> sides = leapDayBirthday.isEmpty() ? List.of("02-28", "03-01") : List.of(leapDayBirthday);
        List<Integer> ages = Stream.iterate(first, born -> born.toString().startsWith(birthDate), born -> born.plusDays(1))
            .flatMap(born -> sides.stream().map(side -> completedYears(born.toString(), Law.day(on), side)))
            .sorted()
            .toList();
        return Map.of("min", ages.get(0), "max", ages.get(ages.size() - 1));
    }

    /** Easter Sunday by Meeus's rule. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (8 * b + 13) / 25 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** The public holidays of a year, by day; of two on one day, by id. */
    public static List<Map<String, String>> publicHolidays(int year) {
        LocalDate sunday = easter(year);
        Stream<Map<String, String>> moving = MOVING.entrySet().stream()
            .map(each -> Map.of("id", each.getKey(), "day", sunday.plusDays(each.getValue()).toString()));
        Stream<Map<String, String>> fixed = FIXED.entrySet().stream()
            .map(each -> Map.of("id", each.getKey(), "day", year + "-" + each.getValue()));
        return Stream.concat(moving, fixed)
            .sorted(Comparator.<Map<String, String>, String>comparing(each -> each.get("day")).thenComparing(each -> each.get("id")))
            .toList();
    }

    static boolean isOff(LocalDate day, boolean saturdayCounts) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
            || day.getDayOfWeek() == DayOfWeek.SATURDAY && !saturdayCounts
            || publicHolidays(day.getYear()).stream().anyMatch(each -> each.get("day").equals(day.toString()));
    }

    /** The last of some working days, and the days that were passed over. */
    record Count(String lastDay, List<String> skipped) {}

    /** Counts working days, the first of them after the day. */
    static Count count(String from, int days, boolean saturdayCounts) {
        List<String> skipped = new ArrayList<>();
        LocalDate at = Law.day(from);
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (isOff(at, saturdayCounts)) skipped.add(at.toString());
            else left--;
        }
        return new Count(at.toString(), skipped);
    }

    /** The last of some working days, with Saturday on either side, and the days that were passed over. */
    public static Map<String, Object> workingDays(String day, int days) {
        Count count = count(day, days, false);
        return Map.of("lastDay", count.lastDay(), "skipped", count.skipped(),
            "lastDayWhereSaturdayCounts", count(day, days, true).lastDay());
    }
}
