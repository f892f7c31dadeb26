"""Trains the reader. `--fold K` holds out a tenth of the articles; without it all are used."""
import argparse
import random
import time

import torch
import torch.distributed as dist
import torch.multiprocessing as mp

from data import Pieces, batches, collate, fold_of, load, read_silver
from encoder import load_pretrained
from model import Reader, losses

p = argparse.ArgumentParser()
p.add_argument("--train", required=True)
p.add_argument("--silver", required=True)
p.add_argument("--pretrained", required=True, help="folder with vocab.txt and model.safetensors of all-MiniLM-L6-v2")
p.add_argument("--out", required=True)
p.add_argument("--fold", type=int, default=-1)
p.add_argument("--steps", type=int, default=1000)
p.add_argument("--size", type=int, default=256)
p.add_argument("--tokens", type=int, default=1536, help="pieces a step and process")
p.add_argument("--rate", type=float, default=2.5e-4)
p.add_argument("--head-rate", type=float, default=1e-3)
p.add_argument("--decay", type=float, default=0.9, help="learning rate of each layer over that of the one above")
p.add_argument("--aux", type=float, default=0.3)
p.add_argument("--seed", type=int, default=1)
p.add_argument("--processes", type=int, default=2, help="one core each; gradients are averaged at every step")
p.add_argument("--start", help="go on from this checkpoint, with the rates still left and AdamW's memory empty")
p.add_argument("--left", type=float, default=1.0, help="share of the peak rates to start from")
p.add_argument("--articles", type=int, default=0, help="use only so many articles (for a dry run)")

def optimizer(model, a):
    """AdamW; the deeper a layer, the slower it moves; no decay on vectors."""
    groups, seen = [], set()

    def group(parameters, rate):
        parameters = [q for q in parameters if q.requires_grad and id(q) not in seen]
        seen.update(map(id, parameters))
        for wide in (True, False):
            chosen = [q for q in parameters if (q.dim() > 1) == wide]
            groups.append({"params": chosen, "lr": rate, "peak": rate, "weight_decay": 0.01 if wide else 0.0})

    n = len(model.encoder.layers)
    for i, layer in enumerate(model.encoder.layers):
        group(layer.parameters(), a.rate * a.decay ** (n - 1 - i))
    group(model.encoder.feature.parameters(), a.head_rate)
    group(model.encoder.parameters(), a.rate * a.decay**n)
    group(model.parameters(), a.head_rate)
    return torch.optim.AdamW(groups, betas=(0.9, 0.98))


def average(model, processes):
    parameters = [q for q in model.parameters() if q.requires_grad]
    flat = torch.cat([(q.grad if q.grad is not None else torch.zeros_like(q)).flatten() for q in parameters])
    dist.all_reduce(flat)
    flat /= processes
    for q, part in zip(parameters, flat.split([q.numel() for q in parameters])):
        q.grad = part.view_as(q)


def work(rank, a):
    if a.processes > 1:
        dist.init_process_group("gloo", init_method=f"file://{a.out}.meet", rank=rank, world_size=a.processes)
    torch.manual_seed(a.seed)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    rng = random.Random(a.seed)
    pieces = Pieces(f"{a.pretrained}/vocab.txt")
    silver, parts, relations = read_silver(a.silver)
    articles = [x for x in load(a.train, pieces, silver) if fold_of(x.id) != a.fold]
    if a.articles:
        articles = articles[: a.articles]
    model = Reader(len(pieces.ids), parts, relations)
    load_pretrained(model.encoder, f"{a.pretrained}/model.safetensors", torch.arange(len(pieces.ids)))
    if a.start:
        model.load_state_dict(torch.load(a.start, weights_only=True)["model"])
    model.encoder.word.weight.requires_grad_(False)

    best = optimizer(model, a)

    step, began, sums, epoch = 0, time.time(), [0.0] * 4, 0
    model.train()
    while step < a.steps:
        epoch += 1
        order = batches(articles, a.size, a.tokens, rng)
        for g in order[rank : len(order) - len(order) % a.processes : a.processes]:
            warm = min(1.0, (step + 1) / (0.06 * a.steps))
            for q in best.param_groups:
                q["lr"] = q["peak"] * a.left * warm * (1 - step / a.steps)
            x = collate(g, pieces)
            found = losses(model, x)
            loss = found[0] + 0.5 * (found[1] + found[2]) + a.aux * found[3]
            loss.backward()
            if a.processes > 1:
                average(model, a.processes)
            torch.nn.utils.clip_grad_norm_([q for q in model.parameters() if q.requires_grad], 2.0)
            best.step()
            best.zero_grad(set_to_none=True)
            sums = [s + float(f.detach()) for s, f in zip(sums, found)]
            step += 1
            if step % 20 == 0 and rank == 0:
                print(f"{step} epoch {epoch} {time.time() - began:.0f}s crf/source/content/aux", *(f"{s / 20:.3f}" for s in sums), flush=True)
                sums = [0.0] * 4
            if (step % 200 == 0 or step == a.steps) and rank == 0:
                torch.save({"model": model.state_dict(), "parts": parts, "relations": relations, "args": vars(a)}, a.out)
            if step == a.steps:
                break


if __name__ == "__main__":
    arguments = p.parse_args()
    if arguments.processes > 1:
        mp.spawn(work, (arguments,), arguments.processes)
    else:
        work(0, arguments)
