"""Records built without validation are those that the models would build."""

from __future__ import annotations

import pytest
from baogao.parsers.building import build
from baogao.schema.items import Heading, LivelihoodProject, Number, Problem, Sentence, Target
from baogao.schema.measure import Measure
from pydantic import BaseModel


@pytest.mark.parametrize("model", [Heading, LivelihoodProject, Measure, Number, Problem, Sentence, Target])
def test_build_is_model_construct(model: type[BaseModel]) -> None:
    given = {"at": (1, 2)}
    made, constructed = build(model, given), model.model_construct(None, **given)
    assert made == constructed
    assert made.__dict__ == constructed.__dict__
    assert made.model_fields_set == constructed.model_fields_set
    assert made.model_copy(update={"at": (3, 4)}).at == (3, 4)  # type: ignore[attr-defined]
