"""The catalogue of rules: what each looks at, why it matters, how it reads when broken and when mended."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from .finding import Severity

__all__ = ["LAYERS", "Rule", "Words", "catalogue", "rank", "render", "rule"]

LAYERS = ("file", "model", "source", "spans", "text", "completeness", "structure", "identity", "evidence", "measures",
          "targets", "vocabulary", "review", "across", "judgement", "form")  # fmt: skip
"""In the order in which findings are reported: what is further up may be the cause of what is further down."""


class Words(NamedTuple):
    """The same in two languages."""

    en: str
    zh: str


class Rule(NamedTuple):
    """One rule of the validator."""

    id: str
    layer: str
    severity: Severity
    summary: Words
    """What must hold, in a line."""
    why: Words
    """Why it matters."""
    message: Words
    """What a finding says; the facts of the finding stand in braces."""
    wrong: str
    """A record that breaks it, as far as it matters."""
    right: str
    """The same mended."""
    waivable: bool = True
    """False where a record that breaks it cannot be checked any further."""


@cache
def catalogue() -> dict[str, Rule]:
    """Every rule by its id, in the order of the layers."""
    from . import (
        rules_body,
        rules_file,
        rules_measures,
        rules_record,
        rules_review,
        rules_sorting,
        rules_spans,
        rules_targets,
    )

    modules = (rules_file, rules_sorting, rules_spans, rules_body, rules_record, rules_measures, rules_targets,
               rules_review)  # fmt: skip
    rules = [entry for module in modules for entry in module.RULES]
    return {entry.id: entry for entry in sorted(rules, key=lambda entry: LAYERS.index(entry.layer))}


def rule(id: str) -> Rule:
    """The rule of that id."""
    return catalogue()[id]


@cache
def rank(id: str) -> int:
    """Place of a rule in the order of causes."""
    return list(catalogue()).index(id)


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


_DO = Words("; write {suggestion}", "；应写 {suggestion}")


def render(id: str, facts: Mapping[str, str], suggestion: str, language: str) -> str:
    """The message of a finding in ``en`` or ``zh``."""
    which = 1 if language == "zh" else 0
    text = rule(id).message[which].format_map(_Facts(facts))
    if suggestion and "\n" not in suggestion:
        text += _DO[which].format(suggestion=suggestion)
    return text
