"""A six-layer BERT encoder, written out so that it can carry a feature embedding, run in bfloat16 and be exported plainly."""
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

WIDTH, HEADS, LAYERS, INNER, POSITIONS = 384, 12, 6, 1536, 512
DEEP = WIDTH // HEADS


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        b, t, _ = x.shape
        # Written out: faster on one CPU core, both ways, than the fused attention.
        parts = self.qkv(x).view(b, t, 3, HEADS, DEEP).permute(2, 0, 3, 1, 4)
        q, k, v = (part.reshape(b * HEADS, t, DEEP) for part in parts)
        scores = (q @ k.transpose(1, 2)).view(b, HEADS, t, t) * DEEP**-0.5 + mask
        a = torch.softmax(scores, -1).to(v.dtype).view(b * HEADS, t, t) @ v
        a = a.view(b, HEADS, t, DEEP).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + self.out(a))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    def __init__(self, pieces, features):
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.feature = nn.Embedding(features, WIDTH)
        nn.init.zeros_(self.feature.weight)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, mask, features):
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.word(ids) + self.position(place) + self.feature(features) + self.kind)
        bias = torch.where(mask[:, None, None, :] > 0, 0.0, -1e4).to(x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_pretrained(encoder, file, kept_rows):
    """Copies MiniLM's weights; `kept_rows` are the rows of its vocabulary that are kept, in their new order."""
    w = load_file(file)
    w = {name.removeprefix("bert."): value.float() for name, value in w.items()}
    with torch.no_grad():
        encoder.word.weight.copy_(w["embeddings.word_embeddings.weight"][kept_rows])
        encoder.position.weight.copy_(w["embeddings.position_embeddings.weight"])
        encoder.kind.copy_(w["embeddings.token_type_embeddings.weight"][0])
        encoder.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(encoder.layers):
            p = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                parts = [w[f"{p}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(parts))
                getattr(layer.out, kind).copy_(w[f"{p}attention.output.dense.{kind}"])
                getattr(layer.norm1, kind).copy_(w[f"{p}attention.output.LayerNorm.{kind}"])
                getattr(layer.up, kind).copy_(w[f"{p}intermediate.dense.{kind}"])
                getattr(layer.down, kind).copy_(w[f"{p}output.dense.{kind}"])
                getattr(layer.norm2, kind).copy_(w[f"{p}output.LayerNorm.{kind}"])
