"""Fine-tunes the Writer, with checkpoints: run the same command again to go on where it stopped.

    python -m writer.train --base all-minilm-l6-v2.onnx --data DATA --tokenizer tokenizer.json --out RUN

Every piece of every question is trained in every pass: the position before it predicts it. The rate and the rehearsal of int8
are as the Reader's. RUN/stable.pt keeps the state before the cooling, so that a later run with more --steps goes
on from there. One epoch is about 2,400 steps.
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
from writer import decode, mix
from writer.examples import padded
from writer.model import Stepper, Writer

SMOOTHING = 0.1


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("base", "data", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--steps", type=int, default=4800)
    parser.add_argument("--warmup", type=int, help="default: 6 percent of the steps")
    parser.add_argument("--cooldown", type=int, default=2400)
    parser.add_argument("--rehearsal", type=int, default=300, help="last steps, in which int8 is rehearsed")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--checkpoint", type=int, default=200, help="steps between checkpoints")
    parser.add_argument("--measure", type=int, default=400, help="steps between development scores")
    parser.add_argument("--drafts", type=int, default=400, help="development drafts measured")
    parser.add_argument("--limit", type=int, help="train on that many examples only, to try the recipe out")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    options.warmup = options.warmup or max(1, options.steps * 6 // 100)
    return options


def optimiser(writer, options):
    heads = writer.heads()
    known = {id(p) for p in heads}
    return adamw(heads, [p for p in writer.parameters() if p.requires_grad and id(p) not in known], options)


def loss_of(writer, batch, smoothing=SMOOTHING, reduction="mean"):
    with torch.autocast(batch[0].device.type, torch.bfloat16):
        logits, targets = writer(*batch)
    return F.cross_entropy(logits.float(), targets, label_smoothing=smoothing, reduction=reduction)


@torch.no_grad()
def measured(writer, development, device):
    """Nats per piece of the development questions, and the first beam of three of them, to look at."""
    writer.eval()
    rows = sorted((development.row(d.example, Known()) for d in development.drafts), key=lambda row: len(row[0]))
    total = pieces = 0
    for at in range(0, len(rows), 32):
        batch = [torch.from_numpy(part).to(device) for part in padded(rows[at : at + 32])]
        total += loss_of(writer, batch, 0.0, "sum").item()
        pieces += int((batch[2] >= 0).sum())
    write = decode.Beams(decode.torch_step(Stepper(writer), device), len(writer.encoder.layers), development.tokenizer)
    best = [write(draft)[0].pieces for draft in development.drafts[:3]]
    writer.train()
    return round(total / pieces, 3), [development.tokenizer.decode(list(question)) for question in best]


class Known:
    """A draw that never hides the kind."""

    @staticmethod
    def random():
        return 1.0


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    encoder = read_back(options.base)
    print("hidden states equal within", check(encoder, options.base), flush=True)
    examples, counts = mix.training(options.data, options.tokenizer)
    print("examples", counts, "dropped", dict(examples.dropped), flush=True)
    if options.limit:
        examples.drafts = examples.drafts[:: len(examples.drafts) // options.limit]
    development = mix.development(options.data, options.tokenizer, options.drafts)
    writer = Writer(encoder)
    writer.begin_with(examples.frequencies())
    writer.to(options.device).train()
    adam = optimiser(writer, options)
    end = (options.steps, options.cooldown)
    step = resumed(options.out, writer, adam, end, options.device)
    began, total, count = time.time(), 0.0, 0
    for batch in itertools.islice(examples.batches(options.seed), step, None):
        if step >= options.steps:
            break
        if step == options.steps - options.cooldown:
            save(options.out + "/stable.pt", writer, adam, step, end)
        Linear.rehearsing = step >= options.steps - options.rehearsal
        for group in adam.param_groups:
            group["lr"] = group["full"] * pace(step, options)
        loss = loss_of(writer, [torch.from_numpy(part).to(options.device) for part in batch])
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in writer.parameters() if p.requires_grad], 1.0)
        adam.step()
        adam.zero_grad(set_to_none=True)
        step, total, count = step + 1, total + loss.item(), count + 1
        if step % 20 == 0 or step == options.steps:
            print(f"step {step} loss {total / count:.3f} {(time.time() - began) / count:.2f} s/step", flush=True)
            began, total, count = time.time(), 0.0, 0
        if step % options.checkpoint == 0 or step == options.steps:
            save(options.out + "/last.pt", writer, adam, step, end)
        if step % options.measure == 0 or step == options.steps:
            print(f"step {step} development", *measured(writer, development, options.device), flush=True)
            began = time.time()


if __name__ == "__main__":
    sys.exit(main())
