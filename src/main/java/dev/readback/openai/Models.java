package dev.readback.openai;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whom a client may ask: each article, and the library.
 *
 * @param object {@code list}
 */
@Schema(name = "OpenAiModels")
record Models(String object, List<Model> data) {
    static final String PREFIX = "readback/";
    static final String LIBRARY = PREFIX + "library";

    Models {
        data = List.copyOf(data);
    }

    /**
     * @param id {@code readback/} and the article's id, or {@link #LIBRARY}
     * @param object {@code model}
     * @param created seconds since 1970
     * @param name the article's title, which some clients show
     */
    @Schema(name = "OpenAiModel")
    record Model(String id, String object, long created, @JsonProperty("owned_by") String ownedBy, String name) {}
}
