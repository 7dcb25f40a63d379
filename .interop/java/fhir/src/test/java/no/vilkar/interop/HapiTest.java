package no.vilkar.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds resources to base R4 by HAPI's validator, without a network. */
class HapiTest {

    private static FhirValidator validator;

    @BeforeAll
    static void makeValidator() {
        FhirContext context = FhirContext.forR4();
        // Code systems that cannot be had here, such as those of no-basis, are no error.
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(context);
        unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
            new DefaultProfileValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context),
            new InMemoryTerminologyServerValidationSupport(context),
            unknown)));
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
    void isOfBaseR4(Path file) throws IOException {
        assertEquals(List.of(), errors(Files.readString(file)));
    }

    @Test
    void wouldSayWhatIsNot() {
        assertFalse(errors("{\"resourceType\": \"Patient\", \"gender\": \"unsure\"}").isEmpty());
        assertFalse(errors("{\"resourceType\": \"Consent\", \"status\": \"active\"}").isEmpty());
    }
}
