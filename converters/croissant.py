"""Croissant (MLCommons): the CSV tables and JSON-LD metadata that machine-learning tools read."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from ..schema.columns import Column
from ..schema.tables import TABLES, Table
from . import csv
from .datapackage import DESCRIPTION, LICENSES
from .stream import Records

__all__ = ["metadata", "write"]

_PUBLISHED = "2026-11-22"
"""Day on which the present version of the data came out."""
_TYPES = {
    "string": "sc:Text",
    "integer": "sc:Integer",
    "decimal": "sc:Float",
    "date": "sc:Date",
    "boolean": "sc:Boolean",
}
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def write(out: Path, records: Records) -> None:
    """Write the tables and ``croissant.json`` into a folder."""
    csv.write(out, records)
    text = json.dumps(metadata(out, records.version), ensure_ascii=False, indent=2)
    (out / "croissant.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def metadata(folder: Path, version: str | None) -> dict[str, Any]:
    """Return the metadata of the tables in a folder; ``version`` is that of the published data they come from."""
    published = {"datePublished": _PUBLISHED, "version": version} if version else {}
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "name": "baogao",
        "description": DESCRIPTION,
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "license": LICENSES[0]["path"],
        "citeAs": "baogao: Chinese government work reports as typed, evidence-linked, versioned data",
        **published,
        "inLanguage": "zh-Hans",
        "distribution": [_file(entry, folder) for entry in TABLES],
        "recordSet": [_records(entry) for entry in TABLES],
    }


def _file(entry: Table, folder: Path) -> dict[str, Any]:
    path = folder / f"{entry.name}.csv"
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {
        "@type": "cr:FileObject",
        "@id": path.name,
        "name": path.name,
        "description": entry.description,
        "contentUrl": path.name,
        "contentSize": f"{path.stat().st_size} B",
        "encodingFormat": "text/csv",
        "sha256": digest,
    }


def _records(entry: Table) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": entry.name,
        "name": entry.name,
        "description": f"{entry.title}. {entry.description}",
        "key": [{"@id": f"{entry.name}/{name}"} for name in entry.key],
        "field": [_field(entry, column) for column in entry.columns],
    }


def _field(entry: Table, column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{entry.name}/{column.name}",
        "name": column.name,
        "description": f"{column.title}. {column.description}",
        "dataType": _TYPES[column.type],
        "source": {"fileObject": {"@id": f"{entry.name}.csv"}, "extract": {"column": column.name}},
    }
    if column.name == "report_id" and entry.name != "reports":
        field["references"] = {"field": {"@id": "reports/report_id"}}
    return field
