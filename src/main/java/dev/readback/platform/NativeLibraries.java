package dev.readback.platform;

/**
 * Settings of the tokenizer library, which must be there before its first use: it then asks no cloud for metadata, sends no
 * telemetry, does not look for another build of itself, and unpacks its native library into Readback's home. What the person
 * who starts Readback has set stays as it is.
 */
final class NativeLibraries {
    private NativeLibraries() {
    }

    static void keepLocal(ReadbackHome home) {
        setIfAbsent("ai.djl.offline", "true");
        setIfAbsent("RUST_FLAVOR", "cpu");
        setIfAbsent("DJL_CACHE_DIR", home.nativeLibraries().toString());
    }

    /** The library reads the environment first and the system properties second, under the same name. */
    private static void setIfAbsent(String name, String value) {
        if (System.getenv(name) == null && System.getProperty(name) == null) System.setProperty(name, value);
    }
}
