package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.readback.article.Article;
import dev.readback.inference.TaggedWord;

/**
 * Makes stand-alone questions of those that lean on what was said. Whom a pronoun means is never guessed: with two people to
 * choose from, both questions are given back.
 */
public final class FollowUps {
    private static final Pattern LEAD = Pattern.compile("^(?:(?:and|but|so|then|ok|okay|well|also)\\b,? )+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern
            .compile("^((?:(?:in|on|for|by|of|to|with|from|since|until|at|about) )?(?:who|whom|what"
                    + "|where|when|why|how|how many|how much|how long|how often|which|which one|what time|what year|how so|why not))"
                    + "(?: exactly| then| so| was that| is that)?[?!. ]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS = Pattern.compile(
            "^who (?:\\w+ )?(says?|said|claims?|claimed|reports?|reported|den(?:ies|ied)"
                    + "|expects?|expected|believes?|believed|thinks?|thought|told) ?(?:so|that|this|it)?[?!. ]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:(?:what|how) about|and|but) (?!(?:who|whom|whose|what|which|where|when"
                    + "|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|by whom|for whom|of what)\\b)(.+?)[?!. ]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSONAL = Pattern.compile("\\b(he|him|his|she|her|hers)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile("\\b(it|its|they|them|their|this|that one|the same)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IT = Pattern.compile("\\b(?:it|its)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern THERE = Pattern.compile("\\bthere\\b(?! (?:is|are|was|were|be|been)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 6;
    private static final int LONGEST_QUOTED = 45;

    private final Article article;
    private final Cast cast;
    private final Phrases phrases;

    public FollowUps(Article article, Cast cast, Function<List<String>, List<List<TaggedWord>>> tagger) {
        this.article = article;
        this.cast = cast;
        this.phrases = new Phrases(tagger);
    }

    /** @param pasts what was asked and answered, the latest first */
    public Understanding understood(String question, List<Past> pasts) {
        if (pasts.isEmpty()) return new Understanding.Whole(question);
        Past last = pasts.get(0);
        Matcher about = ABOUT.matcher(question.strip());
        if (about.matches()) return swapped(question, about.group(1), last);
        String plain = capital(LEAD.matcher(question.strip()).replaceFirst(""));
        Matcher bare = BARE.matcher(plain);
        if (bare.matches()) return readings(rebuilt(capital(bare.group(1)), last), Optional.empty(), question);
        Matcher says = SAYS.matcher(plain);
        if (says.matches()) return readings(attributed(says.group(1), last), Optional.of(plain), question);
        Antecedents antecedents = new Antecedents(cast, phrases, pasts);
        if (PERSONAL.matcher(plain).find() && !namesSomebody(plain)) return personal(plain, antecedents);
        List<String> two = IT.matcher(plain).find() ? antecedents.namedTogether() : List.of();
        if (two.size() > 1) {
            return new Understanding.Unclear(two.stream().map(thing -> about(plain, thing)).toList());
        }
        return things(plain, plain, antecedents, question);
    }

    private static String about(String question, String thing) {
        return capital(THING.matcher(question).replaceAll(match -> Matcher.quoteReplacement(form(match.group(), thing))));
    }

    /** "Who denies this?" may be answered by whoever denies; "it" and "they" may be any thing that was spoken of. */
    private Understanding things(String plain, String original, Antecedents antecedents, String question) {
        List<String> things = antecedents.things();
        List<String> found = new ArrayList<>();
        if (THING.matcher(plain).find()) {
            things.forEach(
                    thing -> found.add(THING.matcher(plain).replaceAll(match -> Matcher.quoteReplacement(form(match.group(),
                            thing)))));
        }
        if (THERE.matcher(plain).find()) {
            things.forEach(thing -> found.add(THERE.matcher(plain).replaceAll(Matcher.quoteReplacement("in " + thing))));
        }
        if (found.isEmpty() && !plain.equals(question.strip())) found.add(plain);
        return readings(found, Optional.of(original), question);
    }

    private Understanding personal(String plain, Antecedents antecedents) {
        Matcher pronoun = PERSONAL.matcher(plain);
        if (!pronoun.find()) return new Understanding.Whole(plain);
        Gender gender = Gender.of(pronoun.group().toLowerCase(Locale.ROOT));
        List<String> told = antecedents.people(gender).stream().map(person -> named(plain, gender, person)).toList();
        if (told.isEmpty()) return new Understanding.Whole(plain);
        if (told.size() > 1) return new Understanding.Unclear(told);
        List<String> found = new ArrayList<>(told);
        if (THING.matcher(told.get(0)).find()) {
            antecedents.things().forEach(thing -> found.add(THING.matcher(told.get(0))
                    .replaceAll(match -> Matcher.quoteReplacement(form(match.group(), thing)))));
        }
        return readings(found, Optional.of(plain), plain);
    }

    /** "Did she call him?" has two people in it: only the pronouns of this gender are one. */
    private static String named(String question, Gender gender, String person) {
        StringBuilder told = new StringBuilder();
        Matcher pronoun = PERSONAL.matcher(question);
        while (pronoun.find()) {
            String word = pronoun.group().toLowerCase(Locale.ROOT);
            if (Gender.of(word) != gender) continue;
            boolean last = question.substring(pronoun.end())
                    .matches("(?:[?!. ]*|(?: (?:to|in|at|on|for|from|by|with|about|and|as)\\b.*))");
            boolean owns = word.equals("his") || word.equals("hers") || word.equals("her") && !last;
            pronoun.appendReplacement(told, Matcher.quoteReplacement(owns ? owner(person) : person));
        }
        return capital(pronoun.appendTail(told).toString());
    }

    private boolean namesSomebody(String question) {
        return cast.namedIn(question).stream().anyMatch(Figure::isPerson);
    }

    /** "And when?": the last question asked by other words, with its answer in it or without. */
    private static List<String> rebuilt(String other, Past last) {
        return Asked.of(last.question()).stream()
                .flatMap(asked -> Stream.of(asked.askedBy(other, last.answer()), asked.askedBy(other)).flatMap(Optional::stream))
                .toList();
    }

    private List<String> attributed(String verb, Past last) {
        List<String> found = new ArrayList<>();
        Asked.of(last.question()).flatMap(asked -> asked.statement(last.answer()))
                .ifPresent(statement -> found.add("Who " + verb + " that " + statement + "?"));
        if (last.isAnswered()) found.add("Who " + verb + " " + last.answer().replaceAll("[.]$", "") + "?");
        last.evidence().map(span -> article.quote(article.sentenceAt(span.start())).replaceAll("\\s+", " "))
                .filter(sentence -> sentence.split(" ").length <= LONGEST_QUOTED)
                .ifPresent(sentence -> found.add("Who " + verb + " that “" + sentence.replaceAll("[.]$", "") + "”?"));
        return found;
    }

    /** "What about San Pedro?": the last question with this in the place of what is like it. */
    private Understanding swapped(String question, String other, Past last) {
        List<String> found = new ArrayList<>();
        String asked = last.question().replaceAll("\\b(?:normally|usually) ", "");
        Matcher preposition = Pattern.compile("^(for|in|on|at|by|to|from|of|with|before|after|since) .*").matcher(other);
        if (preposition.matches()) {
            Matcher phrase = Pattern.compile("\\b" + preposition.group(1) + " [^?]*").matcher(asked);
            found.add(phrase.find() ? phrase.replaceFirst(Matcher.quoteReplacement(other)) : open(asked) + " " + other + "?");
        } else if (other.matches("(?i)(?:this|next|last|the next|the last) \\w+|today|now|yesterday|tomorrow|in \\d{4}")) {
            found.add(open(asked) + " " + other + "?");
        } else {
            boolean person = namesSomebody(other);
            phrases.in(asked).stream().filter(phrase -> namesSomebody(phrase) == person)
                    .forEach(phrase -> found.add(agreeing(asked.replace(phrase, other), other)));
            found.addAll(person
                    ? List.of("Who is " + other + "?", "What did " + other + " do?", "What did " + other + " say?")
                    : List.of("What happened to " + other + "?", "What is said about " + other + "?", "Where is " + other + "?"));
        }
        return readings(found, Optional.empty(), question);
    }

    /** "When was the cup recovered?" of the paintings: "When were the paintings recovered?". */
    private static String agreeing(String question, String subject) {
        if (!subject.endsWith("s") || subject.endsWith("ss") || Character.isUpperCase(subject.charAt(0))) return question;
        return question.replace("was " + subject, "were " + subject).replace("is " + subject, "are " + subject)
                .replace("has " + subject, "have " + subject);
    }

    private static Understanding readings(List<String> found, Optional<String> original, String question) {
        List<String> readings = found.stream().map(FollowUps::capital).distinct().limit(MOST).toList();
        return readings.isEmpty() ? new Understanding.Whole(question) : new Understanding.Rewritten(readings, original);
    }

    private static String form(String pronoun, String thing) {
        String lower = pronoun.toLowerCase(Locale.ROOT);
        return lower.equals("its") || lower.equals("their") ? owner(thing) : thing;
    }

    private static String owner(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }

    private static String open(String question) {
        return question.replaceAll("[?!. ]+$", "");
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
