"""A small BERT in torch whose weights come from, and go back into, a dynamically quantised ONNX file.

The files that `bot models pull` brings are exports by onnx.quantize: every dense layer is a MatMulInteger over int8 weights with
one scale a column, the embeddings are uint8 with one scale a table. Nodes are found by the names that the exporter gave them.
"""

import numpy
import onnx
import torch
from onnx import numpy_helper

DENSE = {
    "attention/self/query": "attention.self.query",
    "attention/self/key": "attention.self.key",
    "attention/self/value": "attention.self.value",
    "attention/output/dense": "attention.output.dense",
    "intermediate/dense": "intermediate.dense",
    "output/dense": "output.dense",
}

# Numbers of attention heads: the graph holds them in its shape arithmetic alone.
HEADS = {"bge-small-zh-v1.5": 8, "all-MiniLM-L6-v2": 12, "bge-small-en-v1.5": 12}
MEAN_POOLED = {"all-MiniLM-L6-v2"}


class QuantizedFile:
    """An ONNX file, its weights by name as float32, and a way to write dense layers back into it."""

    def __init__(self, path):
        self.model = onnx.load(path)
        self.tensors = {t.name: t for t in self.model.graph.initializer}
        self.nodes = {n.name: n for n in self.model.graph.node}

    def array(self, name):
        return numpy_helper.to_array(self.tensors[name])

    def table(self, name):
        """An embedding table, or a plain tensor where it was not quantised."""
        if name in self.tensors:
            return self.array(name)
        return self._dequantised(name + "_quantized", name + "_scale", name + "_zero_point")

    def dense(self, layer, path):
        """Weights of a dense layer, shape (in, out)."""
        return self._dequantised(*self._dense_names(layer, path))

    def set_dense(self, layer, path, weights):
        """Quantises float weights of shape (in, out) as the files are: int8, symmetric, a scale a column, in 7 bits so that no processor's
        16-bit sums of two products overflow."""
        name, scale_name, zero_name = self._dense_names(layer, path)
        if self.array(name).dtype != numpy.int8 or self.array(zero_name).any() or self.array(scale_name).shape != weights.shape[1:]:
            raise SystemExit(f"layer {layer}, {path}: not symmetric int8 with a scale a column.")
        scales = (numpy.abs(weights).max(0) / 64).astype(numpy.float32)
        self._replace(name, numpy.rint(weights / scales).astype(numpy.int8))
        self._replace(scale_name, scales)

    def save(self, path):
        with open(path, "wb") as file:
            file.write(self.model.SerializeToString(deterministic=True))

    def _dense_names(self, layer, path):
        multiply = self.nodes[f"/encoder/layer.{layer}/{path}/MatMul_quant"]
        scales = self.nodes[f"/encoder/layer.{layer}/{path}/MatMul_quant_scales_mul"]
        return multiply.input[1], scales.input[1], multiply.input[3]

    def _dequantised(self, name, scale_name, zero_name):
        zero = self.array(zero_name).astype(numpy.float32)
        return (self.array(name).astype(numpy.float32) - zero) * self.array(scale_name)

    def _replace(self, name, array):
        self.tensors[name].CopyFrom(numpy_helper.from_array(array, name))


class AdaptedDense(torch.nn.Module):
    """A frozen dense layer plus a low-rank change of it: x W + b + x A B, B starting at 0."""

    def __init__(self, weights, bias, rank):
        super().__init__()
        self.register_buffer("weights", torch.tensor(weights))
        self.register_buffer("bias", torch.tensor(bias))
        self.down = torch.nn.Parameter(torch.randn(weights.shape[0], rank) / weights.shape[0] ** 0.5)
        self.up = torch.nn.Parameter(torch.zeros(rank, weights.shape[1]))

    def forward(self, x):
        return torch.addmm(self.bias, x.flatten(0, 1), self.weights).view(*x.shape[:-1], -1) + x @ self.down @ self.up

    def merged(self):
        return (self.weights + self.down @ self.up).detach().numpy()


class Encoder(torch.nn.Module):
    """Token ids in, sentence vectors of length 1 out."""

    def __init__(self, file, name, rank):
        super().__init__()
        self.heads = HEADS[name]
        self.mean_pooled = name in MEAN_POOLED
        for part in ("word", "position", "token_type"):
            self.register_buffer(part, torch.tensor(file.table(f"embeddings.{part}_embeddings.weight")))
        self.norms = {}
        self._norm(file, "embeddings.LayerNorm")
        self.depth = sum(1 for n in file.nodes if n.endswith("/intermediate/dense/MatMul_quant"))
        self.layers = torch.nn.ModuleList()
        for i in range(self.depth):
            self.layers.append(torch.nn.ModuleDict({
                key.replace("/", "_"): AdaptedDense(file.dense(i, key), file.array(f"encoder.layer.{i}.{plain}.bias"), rank)
                for key, plain in DENSE.items()}))
            self._norm(file, f"encoder.layer.{i}.attention.output.LayerNorm")
            self._norm(file, f"encoder.layer.{i}.output.LayerNorm")

    def forward(self, ids, mask):
        """ids and mask: (texts, tokens). Returns (texts, dimensions)."""
        x = self.word[ids] + self.position[: ids.shape[1]] + self.token_type[0]
        x = self._normalise(x, "embeddings.LayerNorm")
        away = (1.0 - mask.float())[:, None, None, :] * -1e9
        for i, layer in enumerate(self.layers):
            x = self._normalise(x + self._attention(layer, x, away), f"encoder.layer.{i}.attention.output.LayerNorm")
            inner = torch.nn.functional.gelu(layer["intermediate_dense"](x))
            x = self._normalise(x + layer["output_dense"](inner), f"encoder.layer.{i}.output.LayerNorm")
        pooled = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True) if self.mean_pooled else x[:, 0]
        return torch.nn.functional.normalize(pooled, dim=1)

    def write_into(self, file):
        for i, layer in enumerate(self.layers):
            for key in DENSE:
                file.set_dense(i, key, layer[key.replace("/", "_")].merged())

    def _attention(self, layer, x, away):
        texts, tokens, width = x.shape
        query, key, value = (
            layer["attention_self_" + part](x).view(texts, tokens, self.heads, width // self.heads).transpose(1, 2)
            for part in ("query", "key", "value"))
        weights = torch.softmax(query @ key.transpose(2, 3) / (width // self.heads) ** 0.5 + away, dim=-1)
        return layer["attention_output_dense"]((weights @ value).transpose(1, 2).reshape(texts, tokens, width))

    def _norm(self, file, name):
        self.norms[name] = tuple(torch.tensor(file.array(f"{name}.{part}")) for part in ("weight", "bias"))

    def _normalise(self, x, name):
        weight, bias = self.norms[name]
        return torch.nn.functional.layer_norm(x, x.shape[-1:], weight, bias, 1e-12)
