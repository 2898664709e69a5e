"""Optimiser, rate and checkpoints of a training run: last.pt every so often, stable.pt before the rate cools down."""
import os

import torch


def adamw(fresh, old, options):
    """What is fresh learns at the head rate, what was read back at the rate; only the latter's matrices decay."""
    return torch.optim.AdamW(
        [
            {"params": fresh, "full": options.head_rate, "weight_decay": 0.0},
            {"params": [p for p in old if p.dim() > 1], "full": options.rate, "weight_decay": 0.01},
            {"params": [p for p in old if p.dim() == 1], "full": options.rate, "weight_decay": 0.0},
        ],
        lr=0.0,
        fused=True,
    )


def pace(step, options):
    """The share of the full learning rate at a step: it warms up, stays, and cools down to zero."""
    return min(1.0, (step + 1) / options.warmup, (options.steps - step) / options.cooldown)


def save(path, model, optimiser, step, end):
    """end: (steps, cooldown) of the run, so that another run can tell whether this state has begun to cool."""
    state = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "end": end}
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def resumed(out, model, optimiser, end, device):
    """Restores and returns the step to go on from. A run whose end has moved goes on from before the cooling."""
    for name in ("last.pt", "stable.pt"):
        path = os.path.join(out, name)
        if os.path.exists(path):
            state = torch.load(path, map_location=device)
            cooled = state["step"] > state["end"][0] - state["end"][1]
            if name == "last.pt" and cooled and tuple(state["end"]) != tuple(end):
                continue
            model.load_state_dict(state["model"])
            optimiser.load_state_dict(state["optimiser"])
            return state["step"]
    return 0
