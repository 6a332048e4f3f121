"""The offset map: what is kept, replaced and left out, both ways."""

from __future__ import annotations

from baogao.text.offsets import OffsetMap
from hypothesis import given
from hypothesis import strategies as st

# A script of a text: how many raw characters each step takes and how many clean ones it gives.
steps = st.lists(
    st.one_of(
        st.tuples(st.just("keep"), st.integers(1, 6), st.just(0)),
        st.tuples(st.just("drop"), st.integers(1, 4), st.just(0)),
        st.tuples(st.just("replace"), st.integers(1, 5), st.integers(1, 5)),
    ),
    max_size=12,
)


def build(script: list[tuple[str, int, int]]) -> tuple[OffsetMap, list[tuple[int, int]]]:
    """The map and, as its slow twin, the raw range of every clean character."""
    result, plain, raw = OffsetMap(), [], 0
    for kind, size, new in script:
        if kind == "keep":
            result.keep(raw, size)
            plain += [(raw + i, raw + i + 1) for i in range(size)]
        elif kind == "replace":
            result.replace(raw, raw + size, new)
            plain += [(raw, raw + size)] * new
        raw += size
    return result, plain


@given(steps, st.data())
def test_raw_span_is_the_hull_of_the_characters(script: list[tuple[str, int, int]], data: st.DataObject) -> None:
    offsets, plain = build(script)
    assert offsets.length == len(plain)
    if plain:
        start = data.draw(st.integers(0, len(plain) - 1))
        end = data.draw(st.integers(start + 1, len(plain)))
        assert offsets.raw_span(start, end) == (plain[start][0], plain[end - 1][1])


@given(steps, st.integers(0, 60), st.integers(0, 60))
def test_clean_span_holds_every_character_touched(script: list[tuple[str, int, int]], one: int, two: int) -> None:
    offsets, plain = build(script)
    start, end = sorted((one, two))
    touched = [i for i, (first, last) in enumerate(plain) if first < end and last > start]
    first, last = offsets.clean_span(start, end)
    if start < end and touched:
        assert (first, last) == (touched[0], touched[-1] + 1)
    else:
        assert first == last


@given(steps, st.data())
def test_editing_moves_the_rest(script: list[tuple[str, int, int]], data: st.DataObject) -> None:
    offsets, plain = build(script)
    if not plain:
        return
    start = data.draw(st.integers(0, len(plain) - 1))
    end = data.draw(st.integers(start + 1, len(plain)))
    size = data.draw(st.integers(1, 4))
    edited = offsets.edited([(start, end, size)])
    whole = (plain[start][0], plain[end - 1][1])
    expected = plain[:start] + [whole] * size + plain[end:]
    assert edited.length == len(expected)
    assert [edited.raw_span(i, i + 1) for i in range(len(expected))] == expected
