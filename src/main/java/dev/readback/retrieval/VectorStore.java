package dev.readback.retrieval;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The vectors beside their sentences: little-endian floats with the name of the model that made them. Plain JDBC, because a
 * long article has thousands and they are written in batches. Each method is one transaction.
 */
@ApplicationScoped
class VectorStore {
    private final DataSource database;

    VectorStore(DataSource database) {
        this.database = database;
    }

    /** Forgets the vectors of other models and returns the articles that lack any, oldest first. */
    @Transactional
    List<String> incomplete(String model) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(
                        "update sentence set vector = null, vector_model = null where vector_model <> ?");
                var find = connection.prepareStatement("""
                        select a.id from article a where exists
                            (select 1 from sentence s where s.article_id = a.id and s.vector is null)
                        order by a.added_at, a.id""")) {
            forget.setString(1, model);
            forget.executeUpdate();
            List<String> articles = new ArrayList<>();
            try (var rows = find.executeQuery()) {
                while (rows.next())
                    articles.add(rows.getString(1));
            }
            return articles;
        } catch (SQLException cause) {
            throw new IllegalStateException("incomplete articles cannot be listed", cause);
        }
    }

    /** The article's vectors by ordinal of the sentence, {@code null} where none of this model is stored. */
    @Transactional
    float[][] load(String articleId, String model, int sentences) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select ordinal, vector from sentence where article_id = ? and vector_model = ?")) {
            query.setString(1, articleId);
            query.setString(2, model);
            float[][] vectors = new float[sentences][];
            try (var rows = query.executeQuery()) {
                while (rows.next())
                    vectors[rows.getInt(1)] = floats(rows.getBytes(2));
            }
            return vectors;
        } catch (SQLException cause) {
            throw new IllegalStateException("vectors cannot be loaded", cause);
        }
    }

    /** Stores vectors for the sentences from ordinal {@code first} on; does nothing when the article is gone. */
    @Transactional
    void save(String articleId, String model, int first, List<float[]> vectors) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update sentence set vector = ?, vector_model = ? where article_id = ? and ordinal = ?")) {
            for (int i = 0; i < vectors.size(); i++) {
                update.setBytes(1, bytes(vectors.get(i)));
                update.setString(2, model);
                update.setString(3, articleId);
                update.setInt(4, first + i);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException cause) {
            throw new IllegalStateException("vectors cannot be stored", cause);
        }
    }

    static byte[] bytes(float[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    static float[] floats(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
