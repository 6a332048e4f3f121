"""The data dictionary: what the docstring below each field of a model, or each word of a vocabulary, says.

Read from the source when somebody asks (JSON Schema, tables) and not while the models are made, which would slow
down every import.
"""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache

__all__ = ["attribute_docs"]


def attribute_docs(cls: type) -> dict[str, str]:
    """Return the docstring of each attribute of a class, inherited ones included; empty where no source is at hand."""
    docs: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if base.__module__.split(".")[0] == __name__.split(".")[0]:
            docs.update(_module_docs(base.__module__).get(base.__name__, {}))
    return docs


@cache
def _module_docs(module: str) -> dict[str, dict[str, str]]:
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, KeyError):
        return {}
    return {node.name: _class_docs(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def _class_docs(node: ast.ClassDef) -> dict[str, str]:
    docs: dict[str, str] = {}
    for field, below in zip(node.body, node.body[1:], strict=False):
        match field, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                docs[name] = inspect.cleandoc(text)
    return docs
