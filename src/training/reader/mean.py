"""The weighted mean of checkpoints of one lineage; README has what one was worth.

    python -m reader.mean OUT.pt FIRST.pt 0.7 SECOND.pt 0.3
"""
import sys

import torch


def main(out, *parts):
    if not parts or len(parts) % 2:
        raise SystemExit("each checkpoint needs its share: OUT.pt FIRST.pt 0.7 SECOND.pt 0.3")
    shares = {path: float(share) for path, share in zip(parts[::2], parts[1::2])}
    if abs(sum(shares.values()) - 1) > 1e-6:
        raise SystemExit(f"shares must sum to 1, not {sum(shares.values())}")
    states = [(torch.load(path, map_location="cpu"), share) for path, share in shares.items()]
    mean = {name: sum(share * state["model"][name] for state, share in states) for name in states[0][0]["model"]}
    torch.save({"model": mean, "step": max(state["step"] for state, _ in states)}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
