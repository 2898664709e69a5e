package dev.readback.answering;

import java.util.List;
import java.util.function.Function;

/** What came of asking a guest. */
public sealed interface GuestReply {
    <R> R fold(Function<Claims, R> claims, Function<Unavailable, R> unavailable);

    /** @param claims in the order of telling; none when the guest finds that the article does not say */
    record Claims(List<Claim> claims) implements GuestReply {
        public Claims {
            claims = List.copyOf(claims);
        }

        @Override
        public <R> R fold(Function<Claims, R> claims, Function<Unavailable, R> unavailable) {
            return claims.apply(this);
        }
    }

    /** @param reason in words for a reader, as they follow the guest's name: "did not answer in time" */
    record Unavailable(String reason) implements GuestReply {
        public Unavailable {
            if (reason.isBlank()) throw new IllegalArgumentException("reason must not be blank");
        }

        @Override
        public <R> R fold(Function<Claims, R> claims, Function<Unavailable, R> unavailable) {
            return unavailable.apply(this);
        }
    }
}
