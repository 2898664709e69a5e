package dev.readback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Puts questions to a service: first all articles are added and indexed, then several clients ask, article by article. */
final class Examiner {
    private static final int TELL_EVERY = 500;

    private final Service service;
    private final int clients;
    private final Consumer<String> progress;

    Examiner(Service service, int clients, Consumer<String> progress) {
        this.service = service;
        this.clients = clients;
        this.progress = progress;
    }

    /** In the order of the questions. */
    List<Outcome> outcomes(Sitting sitting) throws InterruptedException, ExecutionException {
        List<Shelved> articles = shelved(sitting.exams());
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Outcome>> asked = new ArrayList<>();
            for (Shelved article : articles) {
                for (Asked question : article.exam().questions())
                    asked.add(threads.submit(() -> article.ask(service, sitting.mode(), question)));
            }
            return awaited(asked);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Shelved> shelved(List<Exam> exams) {
        List<String> ids = exams.stream().map(exam -> service.add(exam.title(), exam.text())).toList();
        List<Shelved> articles = new ArrayList<>();
        for (String id : ids)
            articles.add(new Shelved(exams.get(articles.size()), id, service.indexedText(id)));
        progress.accept(articles.size() + " articles added and indexed");
        return articles;
    }

    private List<Outcome> awaited(List<Future<Outcome>> asked) throws InterruptedException, ExecutionException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : asked) {
            outcomes.add(one.get());
            if (outcomes.size() % TELL_EVERY == 0) progress.accept(outcomes.size() + " of " + asked.size() + " questions asked");
        }
        return outcomes;
    }
}
