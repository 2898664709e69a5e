package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"Who is Guillaume Soro?", "What is the official capital?", "What does the UN want?",
            "what is the capital", "WHERE IS RTI", "which sports team won?", "Which port ships half of the cocoa beans?",
            "Which news agency wrote it?", "What happens to cocoa prices?", "What surrounds the city?", "casualties UN",
            "How many suburbs are there?", "How do the rebels advance?", "Why are they fighting?", "When were elections held?",
            "can you tell me who won", "Could you please tell us what the capital is?", "do tell me who won",
            "do you know where the palace is?", "Tell me what the army did.", "Is what he said known?",
            "What are the rebels accused of?", "what were French troops doing", "Name the official capital.",
            "who was the president", "May 1968 events", "Is the capital Abidjan or Yamoussoukro?", "What crisis began?", "???",
            "is",
            "What was the name of the group's first album?", "Which actress has three children?", "What is a series?",
            "In what year did the sales fall?", "What team wins?", "which city ships cocoa", "What makes cocoa prices fall?",
            "Can you identify the prime minister?", "Could you describe the palace?", "can you summarise the fighting",
            "Does the article say who the prime minister is?", "does it mention when the war began",
            "Does the article say how many died?", "did they explain why he left", "does this report tell us where RTI is?",
            "Does the author state what the capital is?", "Is it known who fired the shots?", "Did he say why he left?",
            "Is it clear when the talks begin?", "May elections Ivory Coast", "will of Gbagbo", "might of the army",
            "Whose forces reached Abidjan?", "Whose two sons died?", "What killed hundreds?", "What triggered riots?",
            "If the port fell, who would take it?", "If 1 were prime what would the sieve yield?",
            "What killed 40 people?", "What sparked violent protests in Abidjan?", "Name the port Ouattara's forces took.",
            "Name the port the rebels took.", "Identify the town he left for two years.",
            "Who has imposed sanctions on Gbagbo?", "Who sanctioned Gbagbo's allies?"})
    void oneSpanAnswers(String question) {
        // Given
        var expected = AnswerForm.ONE;
        // When
        AnswerForm form = AnswerForm.of(question);
        // Then
        assertEquals(expected, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which suburbs did heavy weapons fire come from?", "WHICH SUBURBS WERE HIT", "wich suburbs were hit",
            "What countries imposed sanctions?", "whcih two towns fell", "From which suburbs did fire come?",
            "Name the suburbs that were hit.", "name two ports", "list the bodies behind the sanctions", "Who are the rebels?",
            "who were the candidates", "Who else were there?", "What are the names of the suburbs?",
            "what are the two capitals?", "Which African countries border Ghana?", "what other sanctions are in place",
            "Which port cities did they take?", "Which people fled?", "The army took which two towns?",
            "Can you tell me which towns fell?", "Can you name the suburbs?", "So, which towns fell?", "waht countries are named",
            "In the article, which towns fell?", "What kinds of weapons were used?", "Which sports are played there?",
            "which opposition leaders were arrested", "What sports teams are there?", "What armed groups fought there?",
            "Name Ouattara's allies.", "Name the president's sons.", "Does the article say which towns fell?",
            "Can you identify the suburbs?", "Which killed soldiers were buried?"})
    void severalSpansAnswer(String question) {
        // Given
        var expected = AnswerForm.SEVERAL;
        // When
        AnswerForm form = AnswerForm.of(question);
        // Then
        assertEquals(expected, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Was Wilson Or elected?", "Has Gbagbo stepped down?", "has gbagbo stepped down", "DID OUATTARA WIN",
            "Isn't Gbagbo president?",
            "isnt gbagbo president", "Won’t he go?", "Is it true that Gbagbo lost?", "Gbagbo lost, right?", "Gbagbo lost right?",
            "He lost, didn't he?", "True or false: Gbagbo lost", "can you tell me if Gbagbo lost", "Do you know whether he lost?",
            "Should Gbagbo step down?", "Might exports resume?", "Is there heavy shooting?", "Does he live in Abidjan or not?",
            "According to the UN, did people die?", "May visitors enter?", "Do rebels hold the city?", "tell me if he won",
            "Does the article say whether he won?", "Did the man who shot him flee?", "Did he leave when the troops came?",
            "Was the final count correct?", "Will visitors come?", "Does the article mention Gbagbo?"})
    void yesOrNoAnswers(String question) {
        // Given
        var expected = AnswerForm.YES_NO;
        // When
        AnswerForm form = AnswerForm.of(question);
        // Then
        assertEquals(expected, form);
    }
}
