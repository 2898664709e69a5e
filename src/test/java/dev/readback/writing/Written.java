package dev.readback.writing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the service wrote about an article.
 *
 * @param engine as the quiz names it
 * @param shortage why there are fewer items than asked for, with counts; empty when there are not
 * @param millis from sending the request to having the quiz
 */
record Written(Source source, String engine, List<SheetItem> items, Map<String, Integer> shortage, Agreement reader,
        double millis) {
    Written {
        items = List.copyOf(items);
        shortage = Collections.unmodifiableMap(new LinkedHashMap<>(shortage));
    }

    double per100Words() {
        return 100.0 * items.size() / source.words();
    }
}
