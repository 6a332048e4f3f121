"""Findings for machines: JSON, GitHub annotations, SARIF 2.1.0, JUnit. All carry the same facts as the text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from .finding import Finding, Severity
from .rules import catalogue
from .run import Outcome
from .show import UNSAFE, safe

__all__ = ["FORMATS", "JSON_VERSION"]

JSON_VERSION = "1.0"
"""Version of the JSON that ``--format json`` writes; described in ``docs/rules.md``."""


def as_json(outcome: Outcome, language: str) -> str:
    """One object: version, counts, waived, and every finding."""
    result = {
        "version": JSON_VERSION,
        "files": outcome.files,
        "counts": {severity.value: _count(outcome.findings, severity) for severity in Severity},
        "waived": outcome.waived,
        "findings": [as_dict(finding, language) for finding in outcome.findings],
    }
    return _written(result)


def _written(result: dict[str, Any]) -> str:
    """JSON that no terminal obeys: what does not print stands as an escape."""
    text = json.dumps(result, ensure_ascii=False, indent=1)
    return UNSAFE.sub(_escaped, text) + "\n"


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    return character if character == "\n" else json.dumps(character)[1:-1]


def as_dict(finding: Finding, language: str) -> dict[str, Any]:
    """A finding as plain data."""
    excerpt = finding.excerpt
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "path": finding.path,
        "message": finding.message(language),
        "facts": dict(finding.facts),
        "suggestion": finding.suggestion or None,
        "certain": bool(finding.mend and finding.mend.certain),
        "excerpt": {"before": excerpt.before, "marked": excerpt.marked, "after": excerpt.after, "at": list(excerpt.at)}
        if excerpt
        else None,
    }


def _count(findings: Sequence[Finding], severity: Severity) -> int:
    return sum(1 for finding in findings if finding.severity is severity)


_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def as_github(outcome: Outcome, language: str) -> str:
    """Workflow commands that GitHub shows beside the lines of a pull request."""
    lines = []
    for finding in outcome.findings:
        message = safe(finding.message(language))
        if finding.excerpt:
            message += "\n" + safe(f"{finding.excerpt.before}⟦{finding.excerpt.marked}⟧{finding.excerpt.after}")
        # Columns are only understood on one line.
        place = f"file={_property(finding.file)},line={finding.line},endLine={finding.end_line}"
        if finding.end_line == finding.line:
            place += f",col={finding.column},endColumn={finding.end_column}"
        lines.append(f"::{_COMMANDS[finding.severity]} {place},title={_property(finding.rule)}::{_data(message)}\n")
    return "".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(safe(text)).replace(":", "%3A").replace(",", "%2C")


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


def as_sarif(outcome: Outcome, language: str) -> str:
    """A SARIF 2.1.0 log with every rule that found something."""
    used = sorted({finding.rule for finding in outcome.findings}, key=list(catalogue()).index)
    which = 1 if language == "zh" else 0
    rules = [
        {
            "id": name,
            "shortDescription": {"text": catalogue()[name].summary[which]},
            "fullDescription": {"text": catalogue()[name].why[which]},
            "defaultConfiguration": {"level": _LEVELS[catalogue()[name].severity]},
        }
        for name in used
    ]
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "baogao", "semanticVersion": _version(), "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, used.index(finding.rule), language) for finding in outcome.findings],
            }
        ],
    }
    return _written(log)


def _result(finding: Finding, index: int, language: str) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": finding.line, "startColumn": finding.column}
    if (finding.end_line, finding.end_column) > (finding.line, finding.column):
        region |= {"endLine": finding.end_line, "endColumn": finding.end_column}
    message = finding.message(language)
    if finding.excerpt:
        message += f"\n{finding.excerpt.before}⟦{finding.excerpt.marked}⟧{finding.excerpt.after}"
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(finding.file.replace("\\", "/"))},
                    "region": region,
                },
                "logicalLocations": [{"fullyQualifiedName": finding.path or "record"}],
            }
        ],
    }


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("baogao")
    except PackageNotFoundError:
        return "0.0.0"


def as_junit(outcome: Outcome, language: str) -> str:
    """One test case a file and finding; a clean file is one case that passes."""
    by_file: dict[str, list[Finding]] = {file: [] for file in outcome.files}
    for finding in outcome.findings:
        by_file.setdefault(finding.file, []).append(finding)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    failures = sum(1 for finding in outcome.findings if finding.severity is not Severity.HINT)
    cases = sum(max(len(found), 1) for found in by_file.values())
    lines.append(f'<testsuites name="baogao validate" tests="{cases}" failures="{failures}">')
    for file, found in by_file.items():
        bad = sum(1 for finding in found if finding.severity is not Severity.HINT)
        lines.append(f'<testsuite name={_attribute(file)} tests="{max(len(found), 1)}" failures="{bad}">')
        if not found:
            lines.append(f'<testcase name="clean" classname={_attribute(file)}/>')
        for finding in found:
            lines.append(f"<testcase name={_attribute(f'{finding.rule} {finding.path}')} classname={_attribute(file)}>")
            message = safe(finding.message(language))
            body = escape(f"{safe(finding.file)}:{finding.line}:{finding.column}: {message}")
            tag = "skipped" if finding.severity is Severity.HINT else "failure"
            kind = "" if tag == "skipped" else f' type="{finding.severity}"'
            lines.append(f"<{tag}{kind} message={_attribute(message)}>{body}</{tag}></testcase>")
        lines.append("</testsuite>")
    lines.append("</testsuites>")
    return "\n".join(lines) + "\n"


def _attribute(text: str) -> str:
    return quoteattr(safe(text))


FORMATS: dict[str, Callable[[Outcome, str], str]] = {
    "json": as_json,
    "github": as_github,
    "sarif": as_sarif,
    "junit": as_junit,
}
