package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizFile;

/** Readback's own format, which keeps everything and can be read back. */
final class JsonFormat implements ExportFormat {
    @Override
    public String code() {
        return "json";
    }

    @Override
    public String suffix() {
        return ".readback.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.brokenPair(item);
    }

    @Override
    public byte[] write(Quiz quiz) {
        return QuizFile.write(quiz).getBytes(StandardCharsets.UTF_8);
    }
}
