package dev.readback.mcp;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import jakarta.inject.Singleton;

import io.quarkiverse.mcp.server.Cancellation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import dev.readback.platform.Interruptible;

/**
 * Those who call tools. The protocol's server tells a tool nothing when they hang up or take a call back, so that is looked for while
 * the tool works: they may leave while a model is asked, whose line is wanted by others.
 */
@Singleton
class Callers {
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private final CurrentVertxRequest request;

    Callers(CurrentVertxRequest request) {
        this.request = request;
    }

    /** {@code work} on a worker, interrupted when the caller of the tool that runs now leaves. */
    <T> Uni<T> heeded(Cancellation cancellation, Callable<T> work) {
        RoutingContext call = request.getCurrent();
        return heeded(() -> cancellation.check().isRequested() || call != null && call.response().closed(), work);
    }

    static <T> Uni<T> heeded(BooleanSupplier hasLeft, Callable<T> work) {
        Uni<T> left = Multi.createFrom().ticks().every(LOOK_EVERY).filter(tick -> hasLeft.getAsBoolean()).toUni().onItem()
                .transformToUni(tick -> Uni.createFrom().failure(new Cancellation.OperationCancellationException()));
        return Uni.combine().any().of(Interruptible.work(work), left);
    }
}
