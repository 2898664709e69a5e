package dev.readback.answering;

/** Logistic regression by Newton's method, with a ridge just strong enough that it ends when a feature never varies. */
public final class LogisticFit {
    private static final double RIDGE = 1e-2;
    private static final int STEPS = 30;

    private LogisticFit() {
    }

    /**
     * @param features one row for each case; the first column should be 1
     * @return a weight for each column
     */
    public static double[] weights(double[][] features, boolean[] right) {
        return weights(features, right, RIDGE);
    }

    /** @param ridge how much weights are held down, above 0; the more, the fewer the cases */
    public static double[] weights(double[][] features, boolean[] right, double ridge) {
        int width = features[0].length;
        double[] weights = new double[width];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[width];
            double[][] curve = new double[width][width];
            for (int i = 0; i < width; i++) {
                gradient[i] = ridge * weights[i];
                curve[i][i] = ridge;
            }
            for (int row = 0; row < features.length; row++)
                add(features[row], right[row], weights, gradient, curve);
            double[] change = solved(curve, gradient);
            for (int i = 0; i < width; i++)
                weights[i] -= change[i];
        }
        return weights;
    }

    public static double probability(double[] features, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++)
            sum += features[i] * weights[i];
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(double[] row, boolean right, double[] weights, double[] gradient, double[][] curve) {
        double sure = probability(row, weights);
        for (int i = 0; i < row.length; i++) {
            gradient[i] += row[i] * (sure - (right ? 1 : 0));
            for (int j = 0; j < row.length; j++)
                curve[i][j] += row[i] * row[j] * sure * (1 - sure);
        }
    }

    /** Gauss without pivoting: the matrix is symmetric and, by the ridge, positive definite. */
    private static double[] solved(double[][] matrix, double[] right) {
        int width = right.length;
        for (int i = 0; i < width; i++) {
            for (int row = i + 1; row < width; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < width; column++)
                    matrix[row][column] -= factor * matrix[i][column];
                right[row] -= factor * right[i];
            }
        }
        double[] solution = new double[width];
        for (int i = width - 1; i >= 0; i--) {
            double rest = right[i];
            for (int column = i + 1; column < width; column++)
                rest -= matrix[i][column] * solution[column];
            solution[i] = rest / matrix[i][i];
        }
        return solution;
    }
}
