package dev.readback.reading;

/** Files in SQuAD's layout. */
final class SquadSample {
    /** An article of two paragraphs, the first with characters beyond the basic plane; the second question has no answer. */
    static final String FESTIVAL = """
            {"version": "v2.0", "data": [{"title": "Festival", "paragraphs": [
              {"context": "😀😀 It began in Cork.", "qas": [
                {"id": "a", "question": "Where did it begin?", "is_impossible": false,
                 "answers": [{"text": "Cork", "answer_start": 15}, {"text": "in Cork", "answer_start": 12}]},
                {"id": "b", "question": "Who paid?", "is_impossible": true, "answers": [],
                 "plausible_answers": [{"text": "Cork", "answer_start": 15}]}]},
              {"context": "It ended late.", "qas": [
                {"id": "c", "question": "When did it end?", "answers": [{"text": "late", "answer_start": 9}]}]}]}]}
            """;

    private SquadSample() {
    }
}
