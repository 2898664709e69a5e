package dev.readback.testsupport;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A note that the database itself makes whenever an attempt is graded: a second grading leaves no other trace. */
public record Gradings(Replicas replicas) {
    public static Gradings notedBy(Replicas replicas) throws IOException, SQLException {
        try (Connection connection = replicas.connection(); Statement statement = connection.createStatement()) {
            statement.execute("create table graded (attempt_id text not null)");
            statement.execute("create function note_grading() returns trigger language plpgsql as"
                    + " 'begin insert into graded values (new.id); return new; end'");
            statement.execute("create trigger note_grading after update on attempt for each row"
                    + " when (new.submitted_at is not null) execute function note_grading()");
        }
        return new Gradings(replicas);
    }

    /** The ids of those of {@code attempts} that were graded, each as often as it was, sorted. */
    public List<String> of(Collection<String> attempts) throws IOException, SQLException {
        Stream.Builder<String> gradings = Stream.builder();
        try (Connection connection = replicas.connection();
                ResultSet rows = connection.createStatement().executeQuery("select attempt_id from graded")) {
            while (rows.next())
                gradings.add(rows.getString(1));
        }
        return gradings.build().filter(attempts::contains).sorted().toList();
    }
}
