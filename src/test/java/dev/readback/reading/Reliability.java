package dev.readback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What confidence is worth: how often what is said with it is right. Ten bins of equal width (Guo et al. 2017, "On Calibration of
 * Modern Neural Networks").
 *
 * @param bins from 0 to 1; a bin holds its lower bound, the last its upper one too
 */
public record Reliability(List<Bin> bins) {
    static final int BINS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** Something said with a confidence, 0 to 1. */
    public record Claim(double confidence, boolean right) {}

    /**
     * @param meanConfidence NaN when the bin is empty
     * @param right share, NaN when the bin is empty
     */
    public record Bin(double from, double to, int count, double meanConfidence, double right) {
        double gap() {
            return count == 0 ? 0 : Math.abs(meanConfidence - right);
        }
    }

    public static Reliability of(List<Claim> claims) {
        List<List<Claim>> parted = IntStream.range(0, BINS).<List<Claim>>mapToObj(bin -> new ArrayList<>()).toList();
        claims.forEach(claim -> parted.get(Math.min(BINS - 1, (int) (claim.confidence() * BINS))).add(claim));
        return new Reliability(IntStream.range(0, BINS).mapToObj(bin -> bin(bin, parted.get(bin))).toList());
    }

    /** Expected calibration error: the mean distance of confidence from truth, each bin weighted by its count. NaN without claims. */
    public double error() {
        double distance = bins.stream().mapToDouble(bin -> bin.count() * bin.gap()).sum();
        return distance / bins.stream().mapToInt(Bin::count).sum();
    }

    private static Bin bin(int number, List<Claim> claims) {
        return new Bin((double) number / BINS, (number + 1.0) / BINS, claims.size(), Share.mean(claims, Claim::confidence),
                Share.of(claims, Claim::right));
    }
}
