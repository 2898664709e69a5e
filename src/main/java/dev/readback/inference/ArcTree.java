package dev.readback.inference;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The best tree over a sentence's words, each hanging on another and one alone on the root: the algorithm of Chu and Liu, and
 * Edmonds. Every node takes its best head; where that makes a circle, the circle becomes one node whose entrance costs what it
 * breaks, until there is none; then the circles are opened again. In place, so that memory stays at one matrix.
 */
final class ArcTree {
    /** More than all arcs of a sentence together: a second word under the root never pays. */
    private static final double ONE_ROOT = 1e6;

    /** Of [head][node]; node 0 is the root, node i + 1 the word i. Infinity where no arc may be. */
    private final double[][] scores;
    private final int[] heads;
    private final boolean[] gone;
    private final Deque<Circle> circles = new ArrayDeque<>();

    /**
     * A circle that became its first node.
     *
     * @param nodes its nodes; {@code within}: the head of each in the circle
     * @param entrance for a node outside, the circle's node that it would be the head of
     * @param exit for a node outside, the circle's node that would be its head
     */
    private record Circle(int[] nodes, int[] within, int[] entrance, int[] exit) {}

    private ArcTree(double[][] arcs) {
        int count = arcs.length + 1;
        scores = new double[count][count];
        for (double[] row : scores)
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        for (int word = 1; word < count; word++) {
            for (int head = 1; head < count; head++) {
                if (head != word) scores[head][word] = arcs[word - 1][head - 1];
            }
            scores[0][word] = arcs[word - 1][word - 1] - ONE_ROOT;
        }
        heads = new int[count];
        gone = new boolean[count];
    }

    /**
     * The head of every word, {@link TaggedWord#ROOT} for exactly one.
     *
     * @param arcs square and finite: [word][head], how well a word hangs on another; on the diagonal, on the root
     */
    static int[] heads(double[][] arcs) {
        return new ArcTree(arcs).solved();
    }

    private int[] solved() {
        for (int[] circle = nextCircle(); circle.length > 0; circle = nextCircle()) {
            contract(circle);
        }
        while (!circles.isEmpty()) {
            open(circles.pop());
        }
        return Arrays.stream(heads).skip(1).map(head -> head - 1).toArray();
    }

    /** Gives every node its best head and finds a circle of them; empty when there is none. */
    private int[] nextCircle() {
        for (int node = 1; node < heads.length; node++) {
            if (!gone[node]) heads[node] = bestHead(node);
        }
        int[] walk = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            for (; node != 0 && !gone[node] && walk[node] == 0; node = heads[node]) {
                walk[node] = start;
            }
            if (node != 0 && !gone[node] && walk[node] == start) return circleFrom(node);
        }
        return new int[0];
    }

    private int bestHead(int node) {
        int best = 0;
        for (int head = 1; head < heads.length; head++) {
            if (!gone[head] && scores[head][node] > scores[best][node]) best = head;
        }
        return best;
    }

    private int[] circleFrom(int node) {
        int[] nodes = new int[heads.length];
        int size = 0;
        int at = node;
        do {
            nodes[size++] = at;
            at = heads[at];
        } while (at != node);
        return Arrays.copyOf(nodes, size);
    }

    private void contract(int[] nodes) {
        int one = nodes[0];
        int[] within = Arrays.stream(nodes).map(node -> heads[node]).toArray();
        // What is given up inside, before the circle's own column changes.
        double[] cost = Arrays.stream(nodes).mapToDouble(node -> scores[heads[node]][node]).toArray();
        for (int node : nodes)
            gone[node] = true;
        int[] entrance = new int[heads.length];
        int[] exit = new int[heads.length];
        for (int outside = 0; outside < heads.length; outside++) {
            if (!gone[outside]) join(outside, nodes, cost, entrance, exit);
        }
        gone[one] = false;
        circles.push(new Circle(nodes, within, entrance, exit));
    }

    /** The arcs between {@code outside} and the circle become arcs with its first node. */
    private void join(int outside, int[] nodes, double[] cost, int[] entrance, int[] exit) {
        int one = nodes[0];
        double in = Double.NEGATIVE_INFINITY;
        double out = Double.NEGATIVE_INFINITY;
        entrance[outside] = one;
        exit[outside] = one;
        for (int i = 0; i < nodes.length; i++) {
            if (scores[outside][nodes[i]] - cost[i] > in) {
                in = scores[outside][nodes[i]] - cost[i];
                entrance[outside] = nodes[i];
            }
            if (scores[nodes[i]][outside] > out) {
                out = scores[nodes[i]][outside];
                exit[outside] = nodes[i];
            }
        }
        scores[outside][one] = in;
        scores[one][outside] = out;
    }

    private void open(Circle circle) {
        int one = circle.nodes()[0];
        int from = heads[one];
        for (int node = 1; node < heads.length; node++) {
            if (!gone[node] && node != one && heads[node] == one) heads[node] = circle.exit()[node];
        }
        for (int i = 0; i < circle.nodes().length; i++) {
            heads[circle.nodes()[i]] = circle.within()[i];
            gone[circle.nodes()[i]] = false;
        }
        heads[circle.entrance()[from]] = from;
    }
}
