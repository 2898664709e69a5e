package dev.readback.quiz.writing;

import java.util.List;
import java.util.function.Function;

import dev.readback.article.Article;
import dev.readback.inference.QuestionOrder;
import dev.readback.inference.TaggedWord;
import dev.readback.inference.WrittenQuestion;

/**
 * What the writing of a quiz asks of models.
 *
 * @param tagger the words of each sentence
 * @param writer for each order the questions written, best first
 * @param proofs for an article the dearest gate, asked only of drafts that would be chosen
 */
public record WritingModels(Function<List<String>, List<List<TaggedWord>>> tagger,
        Function<List<QuestionOrder>, List<List<WrittenQuestion>>> writer, Function<Article, Gate> proofs) {}
