"""The Reader: an encoder with heads for spans and for whether there is an answer."""
from torch import nn

from encoder import WIDTH


class Reader(nn.Module):
    """Start and end logits of every piece (position 0 stands for "no answer"), and one logit for "there is an answer"."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.span = nn.Linear(WIDTH, 2)
        self.answerable = nn.Linear(WIDTH, 1)
        for head in (self.span, self.answerable):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)

    def forward(self, ids, attended, kinds):
        hidden = self.encoder(ids, attended, kinds).float()
        start, end = self.span(hidden).unbind(-1)
        return start, end, self.answerable(hidden[:, 0]).squeeze(-1)
