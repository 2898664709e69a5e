package dev.readback.quiz.sharing;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link as its author sees it.
 *
 * @param quizId of the quiz that is taken
 * @param learners who have begun under it
 * @param revokedAt {@code null} unless it was revoked
 */
@Schema(name = "ShareLink")
record LinkView(String id, String quizId, @Schema(enumeration = {
        "open", "expired", "revoked"}) String state, long learners,
        Instant createdAt, Instant expiresAt, @Schema(nullable = true) Instant revokedAt){
    static LinkView of(ShareLinks.Listed listed) {
        ShareLink link = listed.link();
        return new LinkView(link.id(), link.quizId(), listed.state().code(), listed.learners(), link.createdAt(),
                link.expiresAt(), link.revokedAt().orElse(null));
    }

    /** @param token what the link's address ends in; told only here */
    @Schema(name = "NewlyMadeShareLink")
    record Made(LinkView link, String token) {
        static Made of(ShareLinks.Made made) {
            return new Made(LinkView.of(made.listed()), made.token());
        }
    }
}
