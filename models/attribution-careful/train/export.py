"""Writes a trained reader as ONNX (float and int8), with its tables and vocabulary."""
import argparse
import json
import os
import shutil

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from data import Pieces
from model import Reader

p = argparse.ArgumentParser()
p.add_argument("--checkpoint", required=True, nargs="+", help="several of the same start are averaged weight by weight")
p.add_argument("--pretrained", required=True)
p.add_argument("--out", required=True)
p.add_argument("--reduce-range", action="store_true", help="7-bit weights, for processors without VNNI")
a = p.parse_args()

saved = [torch.load(f, weights_only=True) for f in a.checkpoint]
model = Reader(len(Pieces(f"{a.pretrained}/vocab.txt").ids), saved[0]["parts"], saved[0]["relations"])
model.load_state_dict({k: sum(s["model"][k] for s in saved) / len(saved) for k in saved[0]["model"]})
model.eval()
os.makedirs(a.out, exist_ok=True)
example = tuple(torch.ones(2, 24, dtype=torch.long) for _ in range(3))
names = ["input_ids", "attention_mask", "features"]
torch.onnx.export(
    model, example, f"{a.out}/model.fp32.onnx", input_names=names, output_names=["scores"], opset_version=17, dynamo=False,
    dynamic_axes={n: {0: "batch", 1: "pieces"} for n in [*names, "scores"]},
)
quantize_dynamic(
    f"{a.out}/model.fp32.onnx", f"{a.out}/model.onnx", op_types_to_quantize=["MatMul", "Gemm", "Gather"], per_channel=True,
    reduce_range=a.reduce_range, weight_type=QuantType.QInt8,
)
tables = {"length": model.length.tolist(), "distance": model.distance.tolist(), "nobody": model.nobody.tolist()}
tables = {k: [[round(v, 4) for v in row] if isinstance(row, list) else round(row, 4) for row in t] for k, t in tables.items()}
tables |= {"bias": {"source": 0, "cue": 0, "content": 0}, "least": 0.1, "confidence": [0, 0.2, 0.2, 0.2, 0.2, 0.2]}
with open(f"{a.out}/tables.json", "w", encoding="utf8") as f:
    json.dump(tables, f)
    f.write("\n")
shutil.copy(f"{a.pretrained}/vocab.txt", a.out)
