package dev.readback.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import dev.readback.reading.Service;
import dev.readback.reading.TokenF1;

/**
 * Has the running application write a quiz, and learns its keys as a learner does who hands in nothing: from the reviews. So what
 * is judged is what users get, whatever writes it inside.
 */
final class Scribe {
    private final Service service;
    private final WritingOptions options;

    Scribe(Service service, WritingOptions options) {
        this.service = service;
        this.options = options;
    }

    Written write(Source source) {
        String article = service.add(source.title(), source.text());
        String text = service.indexedText(article);
        long start = System.nanoTime();
        JsonNode quiz = service.post("/api/articles/" + article + "/quizzes", request(), 201);
        double millis = (System.nanoTime() - start) / 1e6;
        List<SheetItem> items = new ReviewedQuiz(source.title(), text, quiz, reviews(quiz)).items();
        return new Written(source, quiz.path("engine").asText(), items, shortage(quiz.path("shortage")), reader(article, items),
                millis);
    }

    private Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>(Map.of("items", options.items(), "seed", options.seed()));
        if (!options.kinds().isEmpty()) request.put("kinds", options.kinds());
        return request;
    }

    private JsonNode reviews(JsonNode quiz) {
        JsonNode attempt = service.post("/api/quizzes/" + quiz.path("id").asText() + "/attempts", Map.of("feedback", "deferred"),
                201);
        return service.post("/api/attempts/" + attempt.path("id").asText() + "/submission", Map.of(), 200).at("/result/reviews");
    }

    private static Map<String, Integer> shortage(JsonNode shortage) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        shortage.path("reasons").forEach(reason -> reasons.put(reason.path("reason").asText(), reason.path("count").asInt()));
        return reasons;
    }

    private Agreement reader(String article, List<SheetItem> items) {
        Agreement agreement = Agreement.NONE;
        for (SheetItem item : items)
            if (item.asks() && !item.isStatement()) agreement = agreement.plus(agrees(article, item));
        return agreement;
    }

    private Agreement agrees(String article, SheetItem item) {
        JsonNode answer = service.ask(article, item.stem()).answer();
        List<String> golds = new ArrayList<>(List.of(item.key()));
        golds.addAll(item.alsoAccepted());
        return Agreement.of(answer.path("outcome").asText().equals("found"),
                TokenF1.f1(answer.path("text").asText(), golds) >= Agreement.SAME);
    }
}
