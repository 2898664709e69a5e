package dev.readback.quiz.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Country names in English: the JDK's, and those in use that it does not give. */
final class Countries {
    private static final Set<String> JDK = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    private Countries() {
    }

    static boolean has(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return JDK.contains(plain) || WordList.COUNTRIES.has(plain) || WordList.COUNTRIES.has(plain.replace(".", ""));
    }
}
