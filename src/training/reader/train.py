"""Fine-tunes the Reader, with checkpoints: run the same command again to go on where it stopped.

    python -m reader.train --base e5-small-v2.onnx --data DATA/qa --tokenizer tokenizer.json --out RUN [--steps 4200 --cooldown 1000]

The learning rate warms up, stays, and cools down to zero over the last --cooldown steps; RUN/stable.pt keeps the state before the
cooling, so that a later run with more --steps goes on from there and not from a cooled model. In the last --rehearsal steps the
model rehearses int8. Without that a finished model lost 0.8 points of F1 to int8 (459 questions), with it none (3,033). On a GPU
add --device cuda.
"""
import argparse
import itertools
import os
import sys
import time

import torch
from torch.nn import functional as F

from checkpoints import adamw, pace, resumed, save
from encoder import Layer, Linear, check, read_back
from reader import evaluate, windows
from reader.model import Reader


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("base", "data", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--steps", type=int, default=4200)
    parser.add_argument("--warmup", type=int, default=150)
    parser.add_argument("--cooldown", type=int, default=1000)
    parser.add_argument("--rehearsal", type=int, default=500, help="last steps, in which int8 is rehearsed")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--checkpoint", type=int, default=200, help="steps between checkpoints")
    parser.add_argument("--measure", type=int, default=600, help="steps between development scores")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are; a step then costs less")
    parser.add_argument("--twisted", action="store_true", help="some answerable questions are made wrong in one detail (twists.py)")
    parser.add_argument("--near", action="store_true", help="half of the windows are short, about what is asked: more of them a second")
    parser.add_argument("--elsewhere", type=float, nargs=2, default=(windows.OTHER_PARAGRAPH, windows.OTHER_ARTICLE),
                        help="shares of answerable questions put to another paragraph of their article, and of another article")
    parser.add_argument("--batch", type=int, default=windows.BATCH_PIECES, help="pieces in a batch, padding included")
    parser.add_argument("--dropout", type=float, default=0.0, help="of what each half of a layer adds")
    parser.add_argument("--float32", action="store_true", help="no bf16, which some CPUs are slower with: see README")
    parser.add_argument("--deceiving", action="store_true", help="the questions written to deceive, and only as many others")
    parser.add_argument("--start", help="a checkpoint, or what reader.reload wrote, to begin from instead of the bare encoder")
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def optimiser(reader, options):
    """The word embeddings stay as they are: few of them are met often enough to learn."""
    encoder = reader.encoder
    encoder.words.weight.requires_grad_(False)
    for part in (encoder.positions, encoder.kinds, encoder.norm, *encoder.layers[: options.frozen]) if options.frozen else ():
        part.requires_grad_(False)
    heads = [p for head in (reader.span, reader.answerable) for p in head.parameters()]
    return adamw(heads, [p for p in encoder.parameters() if p.requires_grad], options)


def loss_of(reader, batch, bf16=True):
    ids, attended, kinds, first, last = batch
    with torch.autocast(ids.device.type, torch.bfloat16, enabled=bf16):
        start, end, answerable = reader(ids, attended, kinds)
    open_to_answer = (kinds == 1) & (ids != windows.SEP)
    open_to_answer[:, 0] = True
    start, end = (logits.masked_fill(~open_to_answer, -1e4) for logits in (start, end))
    span = (F.cross_entropy(start, first) + F.cross_entropy(end, last)) / 2
    return span + 0.3 * F.binary_cross_entropy_with_logits(answerable, (first > 0).float())


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    encoder = read_back(options.base)
    print("hidden states equal within", check(encoder, options.base), flush=True)
    reader = Reader(encoder)
    if options.start:
        reader.load_state_dict(torch.load(options.start, map_location="cpu")["model"])
    reader.to(options.device)
    adam = optimiser(reader, options)
    Layer.dropout = options.dropout
    questions, counts = windows.training(options.data, options.tokenizer)
    questions.near, questions.elsewhere = options.near, options.elsewhere
    if options.twisted:
        questions.twist(encoder.words.weight.detach().cpu().numpy())
    if options.deceiving:
        questions.balance(options.seed)
    print("questions", counts, "of which", len(questions.questions), flush=True)
    development = evaluate.sample(options.data + "/squad-v2-dev.json.gz", options.tokenizer, 600)
    end = (options.steps, options.cooldown)
    step = resumed(options.out, reader, adam, end, options.device)
    began, seen, total, count = time.time(), 0, 0.0, 0
    for batch in itertools.islice(questions.batches(options.seed, options.batch), step, None):
        if step >= options.steps:
            break
        if step == options.steps - options.cooldown:
            save(options.out + "/stable.pt", reader, adam, step, end)
        Linear.rehearsing = Linear.levelling = step >= options.steps - options.rehearsal
        batch = [torch.from_numpy(part).to(options.device) for part in batch]
        for group in adam.param_groups:
            group["lr"] = group["full"] * pace(step, options)
        reader.train()
        loss = loss_of(reader, batch, not options.float32)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        adam.step()
        adam.zero_grad(set_to_none=True)
        step, seen, total, count = step + 1, seen + len(batch[0]), total + loss.item(), count + 1
        if step % 20 == 0:
            print(f"step {step} loss {total / count:.3f} {(time.time() - began) / count:.2f} s/step {seen} windows", flush=True)
            began, total, count = time.time(), 0.0, 0
        if step % options.checkpoint == 0 or step == options.steps:
            save(options.out + "/last.pt", reader, adam, step, end)
        if step % options.measure == 0 or step == options.steps:
            print(f"step {step} development", evaluate.report(evaluate.answers(evaluate.torch_run(reader), development, 16), development), flush=True)
            began = time.time()


if __name__ == "__main__":
    sys.exit(main())
