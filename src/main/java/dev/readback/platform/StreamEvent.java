package dev.readback.platform;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/** One event of a stream: a name and one JSON object as data. */
public interface StreamEvent {
    /** The event's name on the wire. */
    String name();

    /** What is sent as JSON. */
    Object data();

    /** @param id by which the stream can be taken up again after it */
    default OutboundSseEvent onWire(Sse sse, String id) {
        return sse.newEventBuilder().id(id).name(name()).data(data()).build();
    }
}
