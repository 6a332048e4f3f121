"""A room imports only from rooms below it, and there is no circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = [
    *("schema", "text", "parsers", "converters", "dataset", "checks"),
    *("validate", "packing", "publishing", "drafting", "display", "commands", "cli", "__main__"),
]
PARSERS = ["wording", "numbers", "lines", "metadata", "outline", "measures", "items", "draft"]
"""The rooms of the parsers, from the ground up; what puts a draft together stands beside them."""
FACE = "__init__"
"""The public face is lazy and may name every room; no room may import it but the ones above the checks."""


def modules() -> Iterator[Path]:
    for room in ROOMS:
        if (ROOT / room).is_dir():
            yield from (ROOT / room).rglob("*.py")
        elif (ROOT / f"{room}.py").exists():
            yield ROOT / f"{room}.py"


def imported_rooms(path: Path) -> Iterator[tuple[int, str]]:
    """Yield (line, room) for each import of ours, inside functions included."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    package = parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            if node.level:
                base = package[: len(package) - (node.level - 1)]
                names = (*base, *(node.module or "").split(".")) if node.module else base
                if names:
                    yield node.lineno, names[0]
                else:
                    yield from ((node.lineno, alias.name) for alias in node.names)
            elif node.module and node.module.split(".")[0] == "baogao":
                yield node.lineno, [*node.module.split("."), FACE][1]
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "baogao":
                    yield node.lineno, [*alias.name.split("."), FACE][1]


@pytest.mark.parametrize("path", list(modules()), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_private_name_of_a_module_is_left_over(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    bound = {
        node.id
        for statement in tree.body
        if isinstance(statement, ast.Assign | ast.AnnAssign)
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    bound |= {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    left = sorted(name for name in bound - read if name.startswith("_") and not name.endswith("__"))
    assert not left, f"{path.relative_to(ROOT)} never uses what it names: {left}"


@pytest.mark.parametrize("path", list(modules()), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_downwards(path: Path) -> None:
    room = path.relative_to(ROOT).with_suffix("").parts[0]
    above = set(ROOMS[ROOMS.index(room) + 1 :])
    wrong = [(line, name) for line, name in imported_rooms(path) if name in above]
    assert not wrong, f"{path.relative_to(ROOT)} imports from a room above it: {wrong}"


@pytest.mark.parametrize("path", sorted((ROOT / "parsers").rglob("*/*.py")), ids=lambda path: path.stem)
def test_imports_of_parsers_point_downwards(path: Path) -> None:
    room = path.relative_to(ROOT).parts[1]
    above = set(PARSERS[PARSERS.index(room) + 1 :])
    tree = ast.parse(path.read_text(encoding="utf-8"))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level == 2]
    wrong = [module for module in modules if module.split(".")[0] in above]
    assert not wrong, f"{path.relative_to(ROOT)} imports from a room above it: {wrong}"
    assert "" not in modules, f"{path.relative_to(ROOT)} imports from the parsers as a whole: name the room"


def test_modules_of_one_room_form_no_circle() -> None:
    graph: dict[str, set[str]] = {}
    for path in modules():
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        package = path.relative_to(ROOT).with_suffix("").parts[:-1]
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.level:
                base = package[: len(package) - (node.level - 1)]
                target = ".".join((*base, *(node.module.split(".") if node.module else ())))
                graph.setdefault(name, set()).add(target)
                graph[name].update(f"{target}.{alias.name}" for alias in node.names)
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, f"circle: {' -> '.join((*trail, name))}"
        if name not in done:
            for target in graph.get(name, ()):
                if target in graph:
                    visit(target, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())
