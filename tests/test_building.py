"""Records built without validation are those that the models would build."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal
from typing import Any

import pytest
from baogao.parsers import bearing
from baogao.parsers.building import build
from baogao.parsers.measures.found import MeasureDraft, QualifiedDraft
from baogao.schema.items import Heading, LivelihoodProject, Number, Problem, Sentence, Target
from baogao.schema.measure import Measure
from baogao.schema.terms import Aspect, Status
from pydantic import BaseModel


@pytest.mark.parametrize("model", [Heading, LivelihoodProject, Measure, Number, Problem, Sentence, Target])
def test_build_is_model_construct(model: type[BaseModel]) -> None:
    given = {"at": (1, 2)}
    made, constructed = build(model, given), model.model_construct(None, **given)
    assert made == constructed
    assert made.__dict__ == constructed.__dict__
    assert made.model_fields_set == constructed.model_fields_set
    assert made.model_copy(update={"at": (3, 4)}).at == (3, 4)  # type: ignore[attr-defined]


def test_all_that_a_draft_says_is_handed_on() -> None:
    draft = MeasureDraft(0, 1, "产值", Aspect.LEVEL, Decimal(1), "元", Status.ACHIEVED)
    said = [field.name for field in fields(QualifiedDraft) if field.name != "doubts"]
    for name in said:
        setattr(draft, name, name)
    given: dict[str, Any] = {}
    bearing._say(given, draft)
    assert sorted(given) == sorted(said)
