package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;

/** TRUST.md, P29: what the database refuses is logged with its error, and so must not quote what was to be stored. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DatabaseErrorsTest {
    private static final String CANARY = "Zwickmuehle";
    private final DataSource database;

    DatabaseErrorsTest(DataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert into article (id, title, source, text, words, added_at) values (?, '', '', '', 0, null)",
            "insert into turn (id, conversation_id, ordinal, question, understood_as, answer, suggestions, asked_at)"
                    + " values ('a', 'b', 0, 'c', 'd', ?::jsonb, '[]', now())",
            "insert into conversation (id, article_id, created_at) values ('a', ?, now())"})
    void quoteNoValues(String statement) throws SQLException {
        // Given
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(statement)) {
            insert.setString(1, CANARY);
            insert.addBatch();
            // When
            var thrown = assertThrows(BatchUpdateException.class, insert::executeBatch);
            // Then
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertFalse(trace.toString().contains(CANARY), trace::toString);
        }
    }
}
