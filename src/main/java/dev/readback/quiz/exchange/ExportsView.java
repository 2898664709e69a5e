package dev.readback.quiz.exchange;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each format would make of a quiz. */
@Schema(name = "Exports")
public record ExportsView(List<FormatView> formats) {
    public ExportsView {
        formats = List.copyOf(formats);
    }

    static ExportsView of(List<Export> exports) {
        return new ExportsView(exports.stream().map(FormatView::of).toList());
    }

    /**
     * @param fileName what the download is called
     * @param held how many items the file holds
     * @param leavesOut what the format keeps of no item, in words
     */
    @Schema(name = "ExportFormat")
    public record FormatView(String format, String fileName, int held, List<NotHeldView> notHeld, List<String> leavesOut) {
        static FormatView of(Export export) {
            List<NotHeldView> notHeld = export.notHeld().stream().map(one -> new NotHeldView(one.itemId(), one.reason()))
                    .toList();
            return new FormatView(export.format().code(), export.fileName().name(), export.held().items().size(), notHeld,
                    export.format().leavesOut());
        }
    }

    /** @param reason in words for the quiz's author */
    @Schema(name = "NotHeld")
    public record NotHeldView(String itemId, String reason) {}
}
