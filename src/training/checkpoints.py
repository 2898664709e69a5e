"""The rate of a training run, and its checkpoints: last.pt every so often, and stable.pt, the state before the rate cooled down."""
import os

import torch


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
