"""Beam search over a step function with memory, as the service does it: same rules, same order among equals."""
from dataclasses import dataclass

import numpy as np
import torch

from encoder import ATTENTION_HEADS, WIDTH
from writer.examples import SEP, prompt
from writer.model import Stepper, load
from writer.wording import FUNCTION_WORDS

BEAMS, MOST_PIECES, RUN = 4, 28, 3  # no run of three pieces twice
FIRST_WORD = 999  # entries below are reserved
LENGTH_WEIGHT = 0.7  # the score of a question is its log-probability divided by length ** this


@dataclass(frozen=True)
class Question:
    score: float
    pieces: tuple  # without [SEP]


class Beams:
    def __init__(self, step, layers, tokenizer):
        self.step, self.layers, self.tokenizer = step, layers, tokenizer

    def __call__(self, draft, kind=None):
        """Up to four questions on a draft, best first. kind: index of the kind to ask for, or the draft's own."""
        key = self.tokenizer.encode(draft.key, add_special_tokens=False).ids
        example = draft.example
        return self.search(prompt(example.source, example.kind if kind is None else kind), forbidden(key, self.tokenizer))

    def search(self, source, banned):
        nothing = np.zeros((self.layers * 2, 1, ATTENTION_HEADS, 0, WIDTH // ATTENTION_HEADS), np.float32)
        known = np.arange(len(source))[None]
        scores, past = self.step(source[None], 0 * known, known, nothing, nothing, np.zeros(1, np.int64))
        live, own, finished = [(0.0, ())], nothing, []
        for length in range(1, MOST_PIECES + 2):
            live, done, parents = grown(live, np.asarray(scores), banned, length > MOST_PIECES)
            finished = sorted(finished + done, key=lambda q: -q.score)[:BEAMS]
            if not live or enough(finished, live, length):
                break
            ids = np.array([[pieces[-1]] for _, pieces in live])
            places = np.full_like(ids, len(source) + length - 1)
            scores, own = self.step(ids, np.ones_like(ids), places, past, own, np.array(parents))
        return finished


def grown(live, scores, banned, full):
    """The beams one piece longer, the questions that ended, and the row each beam continues."""
    scores = scores.copy()
    scores[:, :SEP] = scores[:, SEP + 1 : FIRST_WORD] = -np.inf
    scores[:, banned] = -np.inf
    for row, (_, pieces) in enumerate(live):
        scores[row, repeating(pieces)] = -np.inf
        if not pieces:
            scores[row, SEP] = -np.inf
    sums = scores + np.array([score for score, _ in live])[:, None]
    flat = sums.ravel()
    order = best(flat, 2 * BEAMS) if not full else [row * sums.shape[1] + SEP for row in range(len(live))]
    longer, done, parents = [], [], []
    for at in order:
        row, piece = divmod(int(at), sums.shape[1])
        score, pieces = float(flat[at]), live[row][1]
        if score == -np.inf:
            continue
        if piece == SEP:
            done.append(Question(score / (len(pieces) + 1) ** LENGTH_WEIGHT, pieces))
        elif len(longer) < BEAMS:
            longer.append((score, pieces + (piece,)))
            parents.append(row)
    return longer, done, parents


def best(values, count):
    """Places of the highest values, the earlier of equals first."""
    high = np.flatnonzero(values >= np.partition(values, -count)[-count])
    return high[np.argsort(-values[high], kind="stable")][:count]


def repeating(pieces):
    """The pieces that would complete a run that is already there."""
    last = pieces[-RUN + 1 :]
    return [pieces[i + RUN - 1] for i in range(len(pieces) - RUN + 1) if pieces[i : i + RUN - 1] == last]


def enough(finished, live, length):
    """Whether the best beam, if it ended now, would not beat the worst question kept."""
    return len(finished) == BEAMS and live[0][0] / (length + 1) ** LENGTH_WEIGHT <= finished[-1].score


def forbidden(key, tokenizer):
    """Pieces of the key that begin a content word: a question that says them gives the answer away."""
    texts = {piece: tokenizer.id_to_token(piece) for piece in key}
    return sorted(piece for piece, text in texts.items() if text[0].isalnum() and text not in FUNCTION_WORDS)


def torch_step(stepper, device="cpu"):
    @torch.no_grad()
    def step(*inputs):
        return [part.cpu().numpy() for part in stepper(*(torch.from_numpy(np.ascontiguousarray(a)).to(device) for a in inputs))]

    return step


def onnx_step(path, threads=2):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options)
    names = [given.name for given in session.get_inputs()]
    return lambda *inputs: session.run(None, dict(zip(names, inputs)))


def opened(path, tokenizer, threads=2):
    """The search over an ONNX file or a checkpoint."""
    if path.endswith(".onnx"):
        import onnx

        given = {i.name: i for i in onnx.load(path, load_external_data=False).graph.input}
        layers = given["past"].type.tensor_type.shape.dim[0].dim_value // 2
        return Beams(onnx_step(path, threads), layers, tokenizer)
    torch.set_num_threads(threads)
    writer, _ = load(path)
    return Beams(torch_step(Stepper(writer)), len(writer.encoder.layers), tokenizer)
