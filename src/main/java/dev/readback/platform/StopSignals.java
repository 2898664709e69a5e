package dev.readback.platform;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jboss.logging.Logger;

/**
 * Ends Readback in order when it is told to stop. Left alone, the JVM runs the shutdown hooks of all libraries at the same
 * time, and ONNX Runtime's frees what a model is still computing with: the process crashes. So the application stops first,
 * and the JVM is shut down when it has.
 * <p>
 * The JDK's signals are reached by name, since the compiler warns of them and a warning fails the build.
 */
final class StopSignals {
    private static final Logger LOG = Logger.getLogger(StopSignals.class);
    /** Signals that ask a program to end, with the exit code that tells so: 128 + the signal's number. */
    private static final Map<String, Integer> EXIT_CODES = Map.of("HUP", 129, "INT", 130, "TERM", 143);

    private StopSignals() {
    }

    /** @param stop called with the exit code, in a thread of its own, each time one of the signals arrives */
    static void handle(IntConsumer stop) {
        EXIT_CODES.forEach((signal, exitCode) -> handle(signal, () -> stop.accept(exitCode)));
    }

    private static void handle(String name, Runnable stop) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            MethodHandle run = MethodHandles.lookup().findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                    .bindTo(stop);
            Object handling = MethodHandleProxies.asInterfaceInstance(handler, MethodHandles.dropArguments(run, 0, signal));
            signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name),
                    handling);
        } catch (ReflectiveOperationException e) {
            // A signal that this system does not know, or a JVM that keeps it (-Xrs): the JVM's own way to end remains.
            LOG.debugf(e, "signal is not handled name=%s", name);
        }
    }
}
