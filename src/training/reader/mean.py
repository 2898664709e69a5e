"""The weighted mean of checkpoints of one lineage, which reads better than each of them: README has what it was worth.

    python -m reader.mean OUT.pt FIRST.pt 0.7 SECOND.pt 0.3
"""
import sys

import torch


def main(out, *parts):
    shares = {path: float(share) for path, share in zip(parts[::2], parts[1::2], strict=True)}
    if abs(sum(shares.values()) - 1) > 1e-6:
        raise SystemExit(f"shares must sum to 1, not {sum(shares.values())}")
    states = {path: torch.load(path, map_location="cpu") for path in shares}
    models = [state["model"] for state in states.values()]
    mean = {name: sum(share * model[name] for share, model in zip(shares.values(), models)) for name in models[0]}
    torch.save({"model": mean, "step": max(state["step"] for state in states.values())}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
