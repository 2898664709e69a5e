package dev.readback.quiz.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.readback.quiz.Quiz;

/**
 * A collection in Anki's schema 11, which every Anki since 2.1 imports: one deck, one note type of fields Id, Front and Back, and
 * a new card for each item. Its times are those of the quiz, so that the same quiz gives the same file.
 */
final class AnkiCollection {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DECK_1 = "1";
    /** As {@code models} in the skeleton names it. Anki takes ids for times in milliseconds and wants them distinct for good. */
    private static final long NOTE_TYPE = 1_731_920_117;
    private static final char FIELD_END = '\u001f';

    private AnkiCollection() {
    }

    /** The database file. */
    static byte[] of(Quiz quiz) {
        try (Connection database = new SQLiteConfig().createConnection("jdbc:sqlite::memory:")) {
            try (Statement statement = database.createStatement()) {
                for (String sql : resource("anki-schema.sql").split(";\\s*"))
                    statement.executeUpdate(sql);
            }
            addCollection(database, quiz);
            List<AnkiCard> cards = quiz.items().stream().map(AnkiCard::of).toList();
            for (int i = 0; i < cards.size(); i++)
                addCard(database, quiz, cards.get(i), i);
            return ((SQLiteConnection) database).serialize("main");
        } catch (SQLException exception) {
            // SQLite's messages quote statements, which are constant, and no values.
            throw new IllegalStateException("an Anki collection cannot be built", exception);
        }
    }

    private static void addCollection(Connection database, Quiz quiz) throws SQLException {
        JsonNode skeleton = json(resource("anki-collection.json"));
        ObjectNode decks = (ObjectNode) skeleton.path("decks");
        ObjectNode deck = decks.path(DECK_1).deepCopy();
        deck.put("id", deckId(quiz)).put("name", AnkiTextFormat.deck(quiz)).put("mod", seconds(quiz));
        decks.set(String.valueOf(deckId(quiz)), deck);
        insert(database, "insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')", seconds(quiz), millis(quiz),
                millis(quiz), skeleton.path("conf").toString(), skeleton.path("models").toString(), decks.toString(),
                skeleton.path("dconf").toString());
    }

    private static void addCard(Connection database, Quiz quiz, AnkiCard card, int place) throws SQLException {
        long id = millis(quiz) + place;
        String fields = String.join(String.valueOf(FIELD_END), card.id(), card.front(), card.back());
        insert(database, "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')", id, card.id(), NOTE_TYPE,
                seconds(quiz), " " + String.join(" ", card.tags()) + " ", fields, card.id(), checksum(card.id()));
        insert(database, "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')", id, id,
                deckId(quiz), seconds(quiz), place + 1);
    }

    private static void insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++)
                statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    /** From 2^30 to 2^31, the same for the same quiz, so that a second import goes into the same deck. */
    private static long deckId(Quiz quiz) {
        return (1L << 30) + (checksum(quiz.id()) & ((1L << 30) - 1));
    }

    /** The first 32 bits of the SHA-1 of a note's first field, by which Anki finds duplicates. */
    private static long checksum(String field) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(field.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 0xffL) << 24 | (hash[1] & 0xffL) << 16 | (hash[2] & 0xffL) << 8 | hash[3] & 0xffL;
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-1", exception);
        }
    }

    private static long seconds(Quiz quiz) {
        return quiz.createdAt().getEpochSecond();
    }

    private static long millis(Quiz quiz) {
        return quiz.createdAt().toEpochMilli();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("the skeleton of Anki's collection is no JSON", exception);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = AnkiCollection.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(name, exception);
        }
    }
}
