"""Trains the Tagger, with checkpoints: run the same command again to go on where it stopped.

    python -m tagger.train --base e5-small-v2.onnx --data DATA --tokenizer tokenizer.json --out RUN [--steps 800]

The learning rate warms up, stays, and cools down to zero over the last --cooldown steps; RUN/stable.pt keeps the state before the
cooling, so that a later run with more --steps goes on from there. In the last --rehearsal steps the encoder rehearses int8. On a
GPU add --device cuda.
"""
import argparse
import itertools
import os
import sys
import time

import torch
from torch.nn import functional as F

from checkpoints import adamw, pace, resumed, save
from encoder import Linear, check, read_back
from tagger import evaluate, sentences
from tagger.labels import MASKED
from tagger.model import Tagger

WEIGHTS = {"upos": 1.0, "xpos": 1.0, "name": 2.5, "time": 1.0, "relation": 1.0, "arc": 1.0}  # in the order of the outputs


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", default="e5-small-v2.onnx")
    for name in ("data", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--warmup", type=int, default=100)
    parser.add_argument("--cooldown", type=int, default=600)
    parser.add_argument("--rehearsal", type=int, default=100, help="last steps, in which int8 is rehearsed")
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--checkpoint", type=int, default=200, help="steps between checkpoints")
    parser.add_argument("--measure", type=int, default=500, help="steps between development scores")
    parser.add_argument("--measured", type=int, default=400, help="development sentences of each set")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def optimiser(tagger, options):
    """The word embeddings stay as they are: few of them are met often enough to learn. The shapes are new, as the heads are."""
    encoder = tagger.encoder
    encoder.words.weight.requires_grad_(False)
    fresh = [*tagger.heads.parameters(), encoder.kinds.weight]
    old = [p for p in encoder.parameters() if p.requires_grad and p is not encoder.kinds.weight]
    return adamw(fresh, old, options)


def losses(tagger, batch):
    """One for each head, over the words that are annotated for it; 0 where none is."""
    ids, attended, shapes, labels, schemes = batch
    with torch.autocast(ids.device.type, torch.bfloat16):
        outputs = tagger(ids, attended, shapes, schemes)
    found = {}
    for head, logits in zip(WEIGHTS, outputs):
        known = labels[head] != MASKED
        total = F.cross_entropy(logits[known].float(), labels[head][known], reduction="sum")
        found[head] = total / known.sum().clamp(min=1)
    return found


def learn(tagger, adam, batch, step, options):
    """One step; the chance of dropout hangs on the step alone, so that a resumed run is an unbroken one."""
    torch.manual_seed(options.seed * 1_000_003 + step)
    Linear.rehearsing = step >= options.steps - options.rehearsal
    for group in adam.param_groups:
        group["lr"] = group["full"] * pace(step, options)
    tagger.train()
    *inputs, labels, schemes = batch
    there = lambda part: torch.from_numpy(part).to(options.device)
    found = losses(tagger, (*map(there, inputs), {head: there(gold) for head, gold in labels.items()}, there(schemes)))
    loss = sum(WEIGHTS[head] * part for head, part in found.items())
    loss.backward()
    torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
    adam.step()
    adam.zero_grad(set_to_none=True)
    return {head: part.item() for head, part in found.items()}


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    encoder = read_back(options.base)
    print("hidden states equal within", check(encoder, options.base), flush=True)
    tagger = Tagger.of(encoder).to(options.device)
    adam = optimiser(tagger, options)
    pieces = sentences.Pieces(options.tokenizer)
    mix, counts = sentences.training(options.data)
    print("sentences", counts, flush=True)
    development = {name: part[: options.measured] for name, part in sentences.evaluation(options.data, "dev").items()}
    development.pop("GUM news unseen")
    end = (options.steps, options.cooldown)
    step = resumed(options.out, tagger, adam, end, options.device)
    began, totals, count = time.time(), dict.fromkeys(WEIGHTS, 0.0), 0
    for batch in itertools.islice(sentences.batches(pieces, mix, options.seed), step, None):
        if step >= options.steps:
            break
        if step == options.steps - options.cooldown:
            save(options.out + "/stable.pt", tagger, adam, step, end)
        for head, part in learn(tagger, adam, batch, step, options).items():
            totals[head] += part
        step, count = step + 1, count + 1
        if step % 20 == 0 or step == options.steps:
            said = " ".join(f"{head} {total / count:.3f}" for head, total in totals.items())
            print(f"step {step} loss {said} {(time.time() - began) / count:.2f} s/step", flush=True)
            began, totals, count = time.time(), dict.fromkeys(WEIGHTS, 0.0), 0
        if step % options.checkpoint == 0 or step == options.steps:
            save(options.out + "/last.pt", tagger, adam, step, end)
        if step % options.measure == 0 or step == options.steps:
            for name, part in development.items():
                print(f"step {step}", name, evaluate.report(evaluate.torch_run(tagger), pieces, part, 32), flush=True)
            began = time.time()


if __name__ == "__main__":
    sys.exit(main())
