package dev.readback.quiz.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** A content type of H5P, in the version whose fields are written. */
record H5pLibrary(String machineName, int majorVersion, int minorVersion) {
    static final H5pLibrary QUESTION_SET = new H5pLibrary("H5P.QuestionSet", 1, 20);
    static final H5pLibrary MULTI_CHOICE = new H5pLibrary("H5P.MultiChoice", 1, 16);
    static final H5pLibrary TRUE_FALSE = new H5pLibrary("H5P.TrueFalse", 1, 8);
    static final H5pLibrary BLANKS = new H5pLibrary("H5P.Blanks", 1, 14);

    /** As a description of a package names it. */
    Map<String, Object> dependency() {
        Map<String, Object> dependency = new LinkedHashMap<>();
        dependency.put("machineName", machineName);
        dependency.put("majorVersion", majorVersion);
        dependency.put("minorVersion", minorVersion);
        return dependency;
    }

    /** As content names it: "H5P.Blanks 1.14". */
    @Override
    public String toString() {
        return machineName + " " + majorVersion + "." + minorVersion;
    }
}
