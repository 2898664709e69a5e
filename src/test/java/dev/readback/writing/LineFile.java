package dev.readback.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A file of one JSON object a line. */
record LineFile(Path path) {
    interface Parser {
        void parse(String line) throws JsonProcessingException;
    }

    /** Blank lines are left out; an error names the file and the number of the line, from 1. */
    void forEach(Parser parser) {
        List<String> lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            try {
                if (!lines.get(at).isBlank()) parser.parse(lines.get(at));
            } catch (JsonProcessingException | IllegalArgumentException cause) {
                throw new IllegalArgumentException(path + ", line " + (at + 1) + ": " + cause.getMessage(), cause);
            }
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException cause) {
            throw new IllegalArgumentException(path + " cannot be read (" + cause + ")", cause);
        }
    }
}
