package dev.readback.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * What cannot even be decoded is refused before any route and any handler of ours, and would stand in the metrics as it was sent.
 * No route has a percent sign.
 */
class RefusedPaths {
    private static final String URI = "uri";

    @Produces
    @Singleton
    MeterFilter withoutRefusedPaths() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                String uri = id.getTag(URI);
                return uri != null && uri.contains("%") ? id.withTag(Tag.of(URI, "refused")) : id;
            }
        };
    }
}
