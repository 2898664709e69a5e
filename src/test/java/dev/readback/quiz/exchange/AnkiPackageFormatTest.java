package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.quiz.QuizSample;

/** Opened by SQLite as a file on disk. */
class AnkiPackageFormatTest extends ExportFormatContract {
    /** Which column each table of schema 11 has, in its order. */
    private static final Map<String, String> SCHEMA = Map.of("col", "id crt mod scm ver dty usn ls conf models decks dconf tags",
            "notes", "id guid mid mod usn tags flds sfld csum flags data", "cards",
            "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data", "revlog",
            "id cid usn ease ivl lastIvl factor time type", "graves", "usn oid type");

    @TempDir
    Path directory;

    AnkiPackageFormatTest() {
        super(new AnkiPackageFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) throws Exception {
        List<ReadItem> items = new ArrayList<>();
        try (Connection collection = opened(file);
                ResultSet notes = rows(collection, "select flds, tags from notes join cards on nid = notes.id order by due")) {
            while (notes.next()) {
                String[] fields = notes.getString("flds").split("\u001f");
                items.add(AnkiReader.item(fields[0], fields[1], fields[2], notes.getString("tags")));
            }
        }
        return items;
    }

    private Connection opened(byte[] file) throws Exception {
        Map<String, byte[]> files = Unzipped.files(file);
        assertEquals(Set.of("collection.anki2", "media"), files.keySet());
        Path database = Files.write(directory.resolve("collection.anki2"), files.get("collection.anki2"));
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static ResultSet rows(Connection collection, String sql) throws SQLException {
        return collection.createStatement().executeQuery(sql);
    }

    private static List<String> column(Connection collection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = rows(collection, sql)) {
            while (rows.next())
                values.add(rows.getString(1));
        }
        return values;
    }

    @Test
    void isASoundDatabaseOfSchema11() throws Exception {
        // Given
        Connection collection = opened(new AnkiPackageFormat().write(QuizSample.quiz("article")));
        // When
        List<String> verdict = column(collection, "pragma integrity_check");
        // Then
        assertEquals(List.of("ok"), verdict);
        assertEquals(List.of("11"), column(collection, "select ver from col"));
        assertEquals(new TreeSet<>(SCHEMA.keySet()),
                new TreeSet<>(column(collection, "select name from sqlite_master where type = 'table'")));
        for (var table : SCHEMA.entrySet())
            assertEquals(table.getValue(),
                    String.join(" ", column(collection, "select name from pragma_table_info('" + table.getKey() + "')")));
        assertEquals(List.of("7"), column(collection, "select count(*) from sqlite_master where type = 'index'"));
    }

    @Test
    void linksEveryCardToItsDeckAndEveryNoteToItsType() throws Exception {
        // Given
        Connection collection = opened(new AnkiPackageFormat().write(QuizSample.quiz("article")));
        JsonNode decks = json(collection, "decks");
        JsonNode types = json(collection, "models");
        // When
        List<String> used = column(collection, "select distinct did from cards");
        // Then
        assertEquals(1, used.size());
        assertEquals("Readback::Quiz: Lighthouse", decks.path(used.get(0)).path("name").asText());
        List<String> noteTypes = column(collection, "select distinct mid from notes");
        assertEquals(3, types.path(noteTypes.get(0)).path("flds").size());
        assertEquals(List.of("6"), column(collection, "select count(distinct guid) from notes"));
        assertEquals(List.of("choice"), column(collection, "select guid from notes where sfld = 'choice'"));
    }

    /** SHA-1 of "choice" begins with 630af549. */
    @Test
    void sumsTheFirstFieldAsAnkiDoes() throws Exception {
        // Given
        Connection collection = opened(new AnkiPackageFormat().write(QuizSample.quiz("article")));
        // When
        List<String> sum = column(collection, "select csum from notes where guid = 'choice'");
        // Then
        assertEquals(List.of("1661662537"), sum);
    }

    private static JsonNode json(Connection collection, String column) throws Exception {
        return new ObjectMapper().readTree(column(collection, "select " + column + " from col").get(0));
    }
}
