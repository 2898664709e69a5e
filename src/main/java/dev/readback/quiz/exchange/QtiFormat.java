package dev.readback.quiz.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/** A package of QTI 2.1: a manifest, a test, and a file for each item. */
final class QtiFormat implements ExportFormat {
    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private static final String SCHEMA = NAMESPACE + " http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";
    private static final String PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static final String TEST = "test.xml";

    @Override
    public String code() {
        return "qti";
    }

    @Override
    public String suffix() {
        return ".qti.zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item).or(() -> item.fold(choice -> Optional.empty(), statement -> Optional.empty(),
                QtiFormat::obstacleToTyping, ordering -> Optional.empty()));
    }

    /** Accepted answers stand in attributes, where XML makes a blank of every white space. */
    private static Optional<String> obstacleToTyping(Item.Typed item) {
        boolean isBroken = Told.accepted(item).stream().anyMatch(answer -> answer.matches("(?s).*[\\t\\n\\r].*"));
        return isBroken ? Optional.of("an answer has a tab or several lines, and QTI's answers have one") : Optional.empty();
    }

    @Override
    public byte[] write(Quiz quiz) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("imsmanifest.xml", manifest(quiz));
        files.put(TEST, test(quiz));
        List<Item> items = quiz.items();
        for (int i = 0; i < items.size(); i++) {
            QtiItem item = new QtiItem(items.get(i), "Question " + (i + 1));
            files.put(path(items.get(i)), document("assessmentItem", item::write, item.attributes()));
        }
        return Archive.of(files);
    }

    /** A name as XML wants it, from any id: it begins with a letter, and other characters are spelt by their number. */
    static String identifier(String id) {
        StringBuilder identifier = new StringBuilder("i_");
        id.codePoints().forEach(character -> {
            boolean isPlain = character < 128 && (Character.isLetterOrDigit(character) || character == '-' || character == '_');
            identifier.append(isPlain ? Character.toString(character) : "." + Integer.toHexString(character) + ".");
        });
        return identifier.toString();
    }

    private static String path(Item item) {
        return "items/" + identifier(item.id()) + ".xml";
    }

    private static byte[] test(Quiz quiz) {
        String title = Characters.oneLine(quiz.title());
        return document("assessmentTest", test -> test.element("testPart", part -> part
                .empty("itemSessionControl", "showFeedback", "true")
                .element("assessmentSection", section -> quiz.items().forEach(item -> section.empty("assessmentItemRef",
                        "identifier", identifier(item.id()), "href", path(item))), "identifier", "section", "title", title,
                        "visible", "true"),
                "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "individual"), "identifier",
                identifier(quiz.id()), "title", title);
    }

    private static byte[] document(String root, Consumer<Xml> content, String... attributes) {
        String[] all = new String[attributes.length + 6];
        String[] own = {"xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
                SCHEMA};
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(attributes, 0, all, own.length, attributes.length);
        return Xml.document(Xml.DECLARATION, xml -> xml.element(root, content, all));
    }

    private static byte[] manifest(Quiz quiz) {
        return Xml.document(Xml.DECLARATION, document -> document.element("manifest", xml -> {
            xml.element("metadata", about -> about.leaf("schema", "QTIv2.1 Package").leaf("schemaversion", "1.0.0"));
            xml.empty("organizations");
            xml.element("resources", resources -> {
                resource(resources, "test", "imsqti_test_xmlv2p1", TEST, quiz.items());
                quiz.items().forEach(item -> resource(resources, identifier(item.id()), "imsqti_item_xmlv2p1", path(item),
                        List.of()));
            });
        }, "xmlns", PACKAGING, "identifier", "manifest"));
    }

    private static void resource(Xml xml, String identifier, String type, String path, List<Item> dependencies) {
        xml.element("resource", resource -> {
            resource.empty("file", "href", path);
            dependencies.forEach(item -> resource.empty("dependency", "identifierref", identifier(item.id())));
        }, "identifier", identifier, "type", type, "href", path);
    }
}
