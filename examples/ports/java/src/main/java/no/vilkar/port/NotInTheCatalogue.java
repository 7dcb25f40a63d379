package no.vilkar.port;

/** What was asked is outside what the catalogue knows: no such question, input, value or day. */
public final class NotInTheCatalogue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotInTheCatalogue(String message) {
        super(message);
    }
}
