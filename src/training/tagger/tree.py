"""The best tree over a sentence's arcs: Chu-Liu and Edmonds. Mirrored by ArcTree.java."""
import numpy as np

ONE_ROOT = 1e6  # more than all arcs of a sentence together: a second word under the root never pays


def tree(scores):
    """The head of each word, -1 for the one under the root. scores[i, j]: how well word i hangs on word j; [i, i]: the root."""
    count = len(scores)
    full = np.full((count + 1, count + 1), -np.inf)  # full[head, word], node 0 is the root
    full[1:, 1:] = scores.T
    full[np.arange(count + 1), np.arange(count + 1)] = -np.inf
    full[0, 1:] = np.diagonal(scores) - ONE_ROOT
    return edmonds(full)[1:] - 1


def edmonds(scores):
    """Head of every node; scores[head, node]. Node 0 has none: 0."""
    heads = scores.argmax(0)
    heads[0] = 0
    cycle = a_cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    outside = np.array([node for node in range(len(scores)) if node not in set(cycle)])  # 0 comes first
    size = len(outside)
    smaller = np.full((size + 1, size + 1), -np.inf)
    smaller[:size, :size] = scores[np.ix_(outside, outside)]
    gains = scores[np.ix_(outside, inside)] - scores[heads[inside], inside]
    entered = gains.argmax(1)
    smaller[:size, size] = gains.max(1)
    left = scores[np.ix_(inside, outside)].argmax(0)
    smaller[size, :size] = scores[np.ix_(inside, outside)].max(0)
    smaller[size, 0] = -np.inf
    found = edmonds(smaller)
    for node in range(1, size):
        heads[outside[node]] = inside[left[node]] if found[node] == size else outside[found[node]]
    heads[inside[entered[found[size]]]] = outside[found[size]]
    return heads


def a_cycle(heads):
    """Nodes of one cycle; empty: the heads make a tree."""
    state = [0] * len(heads)  # the walk that met a node
    state[0] = -1
    for start in range(1, len(heads)):
        node = start
        while state[node] == 0:
            state[node] = start
            node = heads[node]
        if state[node] == start:
            cycle, at = [node], heads[node]
            while at != node:
                cycle.append(at)
                at = heads[at]
            return cycle
    return []
