package no.vilkar.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds resources to base R4, and to the profiles of a package where one is given, by HAPI's validator, offline. */
class HapiTest {

    /** The folder of a package of profiles; empty where none is given. */
    private static final String PROFILES = System.getProperty("vilkar.profiles");
    private static FhirValidator validator;

    @BeforeAll
    static void makeValidator() throws IOException {
        FhirContext context = FhirContext.forR4();
        PrePopulatedValidationSupport profiles = new PrePopulatedValidationSupport(context);
        if (!PROFILES.isEmpty()) {
            try (Stream<Path> files = Files.list(Path.of(PROFILES))) {
                for (Path file : files.filter(HapiTest::isConformance).toList())
                    profiles.addResource(context.newJsonParser().parseResource(Files.readString(file)));
            }
        }
        // Code systems that are not given are no error.
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(context);
        unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            profiles,
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context),
            unknown)));
    }

    private static boolean isConformance(Path file) {
        return file.getFileName().toString().matches("(StructureDefinition|CodeSystem|ValueSet)-.*\\.json");
    }

    static Stream<Path> resources() throws IOException {
        return Files.list(Path.of(System.getProperty("vilkar.resources"))).sorted();
    }

    private static List<String> errors(String resource) {
        return validator.validateWithResult(resource).getMessages().stream()
            .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
            .map(message -> message.getLocationString() + ": " + message.getMessage())
            .toList();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void isWhatItSaysThatItIs(Path file) throws IOException {
        assertEquals(List.of(), errors(Files.readString(file)));
    }

    @Test
    void wouldSayWhatIsNot() {
        assertFalse(errors("{\"resourceType\": \"Patient\", \"gender\": \"unsure\"}").isEmpty());
        assertFalse(errors("{\"resourceType\": \"Consent\", \"status\": \"active\"}").isEmpty());
    }

    @Test
    void wouldSayWhatIsNotOfAProfile() throws IOException {
        assumeFalse(PROFILES.isEmpty());
        String profile = Files.readString(Path.of(PROFILES, "StructureDefinition-no-basis-RelatedPerson.json"));
        String url = FhirContext.forR4().newJsonParser().parseResource(StructureDefinition.class, profile).getUrl();
        String related = """
            {"resourceType": "RelatedPerson", "patient": {"reference": "Patient/a"}, "meta": {"profile": ["%s"]},
             "relationship": [{"coding": [{
               "system": "http://hl7.no/fhir/CodeSystem/no-basis-parental-responsibility", "code": "%s"}]}]}
            """;
        assertEquals(List.of(), errors(related.formatted(url, "felles")));
        assertFalse(errors(related.formatted(url, "begge")).isEmpty());
    }
}
