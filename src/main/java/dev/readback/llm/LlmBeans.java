package dev.readback.llm;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

import dev.readback.answering.Guests;
import dev.readback.quiz.writing.QuestionGuests;
import dev.readback.retrieval.Retrieval;

/** The configured guest, or none. */
@ApplicationScoped
class LlmBeans {
    private static final Logger LOG = Logger.getLogger(LlmBeans.class);

    private final Optional<Llm> llm;
    private final Retrieval retrieval;

    LlmBeans(LlmConfig config, Retrieval retrieval, Clock clock, MeterRegistry meters) {
        this.llm = Llm.of(config, clock, meters);
        this.retrieval = retrieval;
    }

    /** Settings that cannot work stop the start rather than the first question. */
    void tell(@Observes StartupEvent start) {
        llm.ifPresent(guest -> LOG.infof("a guest is asked first model=%s", guest.name()));
    }

    @Produces
    @Singleton
    Guests guests() {
        return new Guests(llm.map(guest -> guest.answerer(retrieval::of)));
    }

    @Produces
    @Singleton
    QuestionGuests questionGuests() {
        return new QuestionGuests(llm.map(Llm::drafter));
    }
}
