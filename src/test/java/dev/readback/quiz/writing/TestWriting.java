package dev.readback.quiz.writing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.readback.answering.TestAnswering;
import dev.readback.article.Article;
import dev.readback.inference.TaggedWord;
import dev.readback.testsupport.TestModels;

/** The models that ship, as the service asks them, without a container. */
final class TestWriting {
    /** As the service's default. */
    private static final double LEAST_SURE = 0.4;
    /** All of them. */
    static final WritingModels MODELS = new WritingModels(TestWriting::tagged, TestModels.writer()::writeAll,
            article -> new RoundTrip(TestAnswering.examiner(article), LEAST_SURE));
    /** Rules alone, with the Tagger, and nothing proved: for what is decided before a question is read. */
    static final WritingModels RULES = new WritingModels(TestWriting::tagged,
            orders -> orders.stream().map(order -> List.<dev.readback.inference.WrittenQuestion>of()).toList(),
            article -> new OpenGate());
    private static final Map<String, List<TaggedWord>> TAGGED = new ConcurrentHashMap<>();

    private TestWriting() {
    }

    static Reading reading(Article article) {
        return Reading.of(article, WritingLimits.DEFAULT, TestWriting::tagged);
    }

    static Parse parse(Statement statement) {
        return new Parse(statement.sentence(), tagged(List.of(statement.sentence().in(statement.text()))).get(0));
    }

    /** Remembers what was tagged: many tests read the same article. */
    static List<List<TaggedWord>> tagged(List<String> sentences) {
        List<String> missing = sentences.stream().filter(sentence -> !TAGGED.containsKey(sentence)).distinct().toList();
        List<List<TaggedWord>> found = TestModels.tagger().tag(missing);
        for (int i = 0; i < missing.size(); i++)
            TAGGED.put(missing.get(i), found.get(i));
        return sentences.stream().map(TAGGED::get).toList();
    }
}
