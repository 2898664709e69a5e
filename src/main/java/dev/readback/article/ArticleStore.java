package dev.readback.article;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** The rows of articles. Each method is one transaction, committed when it returns. */
@ApplicationScoped
class ArticleStore {
    private static final String SUMMARY = """
            select a.id, a.title, a.source, a.words, a.added_at, count(s.ordinal), count(s.vector)
            from article a left join sentence s on s.article_id = a.id
            """;
    private final Session entities;

    ArticleStore(Session entities) {
        this.entities = entities;
    }

    @Transactional
    void add(Article article, int words) {
        entities.persist(new ArticleEntity(article, words));
    }

    /** Stores {@code article} under the seed's name unless that seed has been imported before; says whether it did. */
    @Transactional
    boolean addSeed(String name, Article article, int words) {
        int claimed = entities
                .createNativeMutationQuery("insert into seed (name, imported_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, name).setParameter(2, article.addedAt()).executeUpdate();
        if (claimed == 1) add(article, words);
        return claimed == 1;
    }

    @Transactional
    boolean knowsSeed(String name) {
        return !entities.createNativeQuery("select 1 from seed where name = ?1", Integer.class).setParameter(1, name)
                .getResultList().isEmpty();
    }

    @Transactional
    Optional<Article> load(String id) {
        return Optional.ofNullable(entities.find(ArticleEntity.class, id)).map(ArticleEntity::article);
    }

    @Transactional
    boolean exists(String id) {
        return !entities.createNativeQuery("select 1 from article where id = ?1", Integer.class).setParameter(1, id)
                .getResultList().isEmpty();
    }

    /** Its conversations, quizzes and attempts go with it (on delete cascade). */
    @Transactional
    boolean delete(String id) {
        return entities.createNativeMutationQuery("delete from article where id = ?1").setParameter(1, id).executeUpdate() == 1;
    }

    @Transactional
    Optional<ArticleSummary> summary(String id) {
        return summaries(entities.createNativeQuery(SUMMARY + "where a.id = ?1 group by a.id", Object[].class)
                .setParameter(1, id).getResultList()).stream().findFirst();
    }

    /** Up to {@code limit} articles after {@code cursor}, oldest first. */
    @Transactional
    List<ArticleSummary> after(ArticleCursor cursor, int limit) {
        return summaries(entities
                .createNativeQuery(SUMMARY + "where (a.added_at, a.id) > (?1, ?2) group by a.id order by a.added_at, a.id",
                        Object[].class)
                .setParameter(1, cursor.addedAt()).setParameter(2, cursor.id()).setMaxResults(limit).getResultList());
    }

    @Transactional
    List<ArticleSummary> newest(int limit) {
        return summaries(entities
                .createNativeQuery(SUMMARY + "group by a.id order by a.added_at desc, a.id desc", Object[].class)
                .setMaxResults(limit).getResultList());
    }

    private static List<ArticleSummary> summaries(List<Object[]> rows) {
        return rows.stream().map(ArticleStore::summary).toList();
    }

    private static ArticleSummary summary(Object[] row) {
        String source = (String) row[2];
        int sentences = ((Number) row[5]).intValue();
        return new ArticleSummary((String) row[0], (String) row[1], source.isEmpty() ? null : source,
                ((Number) row[3]).intValue(), sentences, (java.time.Instant) row[4],
                new ArticleSummary.Indexing(((Number) row[6]).intValue(), sentences));
    }
}
