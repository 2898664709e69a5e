package dev.readback.platform;

import java.lang.reflect.Proxy;
import java.util.Map;

import io.quarkus.runtime.Quarkus;

/**
 * Stops the application before the JVM goes down. Left alone, a signal starts all shutdown hooks at once, and the ONNX runtime's
 * own hook would take its environment away from runs that are still under way, which crashes the JVM. So the signal only asks
 * the application to stop; the JVM exits when it has, with the exit code that the signal stands for.
 *
 * <p>By reflection, because the compiler warns of {@code sun.misc.Signal} in a way that cannot be switched off; the class is
 * open to everybody in every JDK from 17 to 25.
 */
final class StopSignals {
    private static final Map<String, Integer> EXIT_CODES = Map.of("INT", 130, "TERM", 143);

    private StopSignals() {
    }

    static void stopApplicationFirst() {
        EXIT_CODES.forEach(StopSignals::handle);
    }

    private static void handle(String name, int exitCode) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object stop = Proxy.newProxyInstance(StopSignals.class.getClassLoader(), new Class<?>[]{handler},
                    (proxy, method, arguments) -> {
                        Quarkus.asyncExit(exitCode);
                        return null;
                    });
            signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name), stop);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException("this JVM offers no sun.misc.Signal", absent);
        }
    }
}
