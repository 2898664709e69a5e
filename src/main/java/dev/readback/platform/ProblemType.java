package dev.readback.platform;

/** The catalogue of everything that can go wrong for a client. The type URI is derived from the code. */
public enum ProblemType {
    MALFORMED_REQUEST("malformed-request", "The request cannot be read", 400),
    INVALID_INPUT("invalid-input", "The request is not valid", 400),
    CROSS_SITE("cross-site", "Requests from other sites are refused", 403),
    AUTHOR_SECRET_REQUIRED("author-secret-required", "Only the quiz's author may do this", 403),
    NOT_FOUND("not-found", "Nothing is here", 404),
    ARTICLE_NOT_FOUND("article-not-found", "Article not found", 404),
    CONVERSATION_NOT_FOUND("conversation-not-found", "Conversation not found", 404),
    TURN_NOT_FOUND("turn-not-found", "Turn not found in this conversation", 404),
    QUIZ_NOT_FOUND("quiz-not-found", "Quiz not found", 404),
    ATTEMPT_NOT_FOUND("attempt-not-found", "Attempt not found", 404),
    ITEM_NOT_FOUND("item-not-found", "Item not found in this quiz", 404),
    DECK_NOT_FOUND("deck-not-found", "Deck not found", 404),
    CARD_NOT_FOUND("card-not-found", "Card not found in this deck", 404),
    LINK_NOT_FOUND("link-not-found", "Link not found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "Method not allowed here", 405),
    NOT_ACCEPTABLE("not-acceptable", "None of the accepted formats can be served", 406),
    TURN_STOPPED("turn-stopped", "The turn was stopped", 409),
    ATTEMPT_SUBMITTED("attempt-submitted", "The attempt has been submitted", 409),
    RESPONSE_REVIEWED("response-reviewed", "The response has been reviewed", 409),
    RESPONSE_OUTDATED("response-outdated", "A later response has come already", 409),
    ATTEMPT_OPEN("attempt-open", "The attempt has not been submitted", 409),
    NOTHING_TO_DECIDE("nothing-to-decide", "Grading was sure of this item", 409),
    NOTHING_MISSED("nothing-missed", "Nothing was missed", 409),
    TIME_IS_UP("time-is-up", "The time for this quiz is up", 409),
    NO_REPLACEMENT("no-replacement", "No other item can be written", 409),
    QUESTION_WITHHELD("question-withheld", "A quiz that is being taken asks this", 409),
    QUIZ_MOVED_ON("quiz-moved-on", "The quiz in this conversation has moved on", 409),
    CLASS_FULL("class-full", "No more learners can join", 409),
    LINK_REVOKED("link-revoked", "The link has been revoked", 410),
    LINK_EXPIRED("link-expired", "The link has expired", 410),
    DRAFT_CHANGED("draft-changed", "The draft has changed meanwhile", 412),
    TOO_LARGE("too-large", "The request is too large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "The content type is not supported", 415),
    UNREADABLE_ARTICLE("unreadable-article", "The text cannot be used as an article", 422),
    INTERNAL("internal", "Something went wrong on our side", 500),
    BUSY("busy", "Too much at once", 503);

    private final String code;
    private final String title;
    private final int status;

    ProblemType(String code, String title, int status) {
        this.code = code;
        this.title = title;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The RFC 9457 type, a URI reference. */
    public String uri() {
        return "/problems/" + code;
    }
}
