"""GBK desync is found, mended where the bytes prove it, and never seen in sound text."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import pytest
from baogao.schema.terms import CorrectionBasis
from baogao.text.desync import Repair, repair, suspects
from baogao.text.garble import UserPairs, damage, decode_pairs, encode_pair, narrow, prove, shown
from baogao.text.script import to_traditional
from hypothesis import given, settings
from hypothesis import strategies as st

SOURCES = Path(__file__).resolve().parent.parent / "dataset" / "sources" / "33"
SOUND = [SOURCES / name for name in ("330600-2024.txt", "330822-2023.txt", "330822-2024.txt")]
LEAST_EXACT = 0.85  # of a small sample; benchmarks/desync.py measures more
PHRASES = [
    "扎實推進鄉村振興",
    "經濟運行穩中向好",
    "加快建設現代化產業體系",
    "全面落實各項惠民政策",
    "持續優化營商環境",
    "堅持以人民為中心的發展思想",
    "完善社會保障體系",
    "深化重點領域改革",
]
MARKS = ["，", "。", "、", "；"]


def mended(text: str, found: Repair) -> str:
    """Apply corrections, checking that they are ordered and say what stands there."""
    done, pieces = 0, []
    for correction in found.corrections:
        start, end = correction.at
        assert done <= start < end
        assert text[start:end] == correction.original
        pieces += [text[done:start], correction.corrected]
        done = end
    return "".join([*pieces, text[done:]])


@dataclass
class Place:
    start: int
    end: int
    sound: str
    more_lost: bool
    """Bytes besides the lead byte are gone."""


def run_length(text: str, at: int, orphan: str = "?", user: UserPairs = "drop") -> tuple[int, bool]:
    """How many characters fall out of step when ``text[at]`` loses its lead, and whether further bytes are lost."""
    ends, data = {0}, bytearray()
    for character in text[at:]:
        data += character.encode("gb18030")
        ends.add(len(data))
    end, more = 0, False
    for unit in shown(bytes(data[1:]), orphan=orphan, user=user):
        end, more = unit.end + 1, more or not unit.whole
        if end in ends:
            break
    return len(bytes(data[:end]).decode("gb18030")), more


def broken_as(text: str, at: int, size: int, mark: str, orphan: str, user: UserPairs) -> str:
    """What shows for ``text[at : at + size]``, cut at its first byte; what follows is in step."""
    made = narrow(damage(text[at : at + size + 1], mark=mark, orphan=orphan, user=user))
    behind = narrow(text[at + size : at + size + 1])
    return made.removesuffix(behind)


def damaged(
    text: str, count: int, seed: int, mark: str = "?", orphan: str = "?", user: UserPairs = "drop"
) -> tuple[str, list[Place]]:
    """Lose about ``count`` lead bytes in ``text``, well apart, full-width marks made half-width."""
    rng = random.Random(seed)
    pieces: list[str] = []
    places: list[Place] = []
    done = length = 0
    for at in sorted(rng.sample(range(40, len(text) - 200), count)):
        if at < done + 100 or encode_pair(text[at]) is None:
            continue
        size, more = run_length(text, at, orphan, user)
        broken = broken_as(text, at, size, mark, orphan, user)
        pieces += [text[done:at], broken]
        length += at - done
        places.append(Place(length, length + len(broken), text[at : at + size], more))
        length += len(broken)
        done = at + size
    return "".join([*pieces, text[done:]]), places


def judged(text: str, places: list[Place], found: Repair) -> tuple[int, int, int]:
    """Count the places found, those that should be restored exactly, and those that were."""
    seen = due = right = 0
    for place in places:
        near = [c for c in found.corrections if c.at[0] <= place.end and place.start <= c.at[1]]
        told = [d for d in found.doubts if d.span[0] <= place.end and place.start <= d.span[1]]
        seen += bool(near or told)
        if place.more_lost:
            continue
        due += 1
        first = min([place.start, *(c.at[0] for c in near)])
        last = max([place.end, *(c.at[1] for c in near)])
        wanted = text[first : place.start] + place.sound + text[place.end : last]
        shifted = Repair(tuple(c.model_copy(update={"at": (c.at[0] - first, c.at[1] - first)}) for c in near))
        right += narrow(mended(text[first:last], shifted)) == narrow(wanted)
    return seen, due, right


def test_the_textbook_case() -> None:
    sound = "構築了縣域經濟大框架。“通渭黃芪”“通渭粉條”獲得全國名特優新農產品認證。"
    text = sound.replace("。“通渭黃", damage("。“通渭黃", 0, narrowed=True), 1)
    assert "框架?!巴ㄎ键S芪" in text
    found = repair(text, script="hant")
    assert mended(text, found) == sound
    assert [(c.original, c.corrected, c.basis) for c in found.corrections] == [
        ("?", "。", CorrectionBasis.BYTES),
        ("!巴ㄎ键S", "“通渭黃", CorrectionBasis.BYTES),
    ]
    assert len({c.group for c in found.corrections} - {None}) == 1
    assert prove("?!巴ㄎ键S", "。“通渭黃", after="芪")


def test_bytes_that_vanished_are_said_to_be_supplied() -> None:
    sound = "加強醫保基金監管，規範定點醫藥機構服務行為。醫保基金監管專項整治深入開展。"
    text = sound.replace("保基金監", damage("保基金監", 0, narrowed=True), 1)
    found = repair(text, script="hant")
    assert mended(text, found) == sound
    assert {c.basis for c in found.corrections} == {CorrectionBasis.BYTES_CONTEXT}


def test_what_cannot_be_known_is_left_marked() -> None:
    text = "全縣經濟社會發展取得新成效，群眾??持續提升，社會大局保持穩定。"
    found = repair(text, script="hant")
    assert all(c.basis is CorrectionBasis.CONTEXT for c in found.corrections)
    assert found.corrections or [d.span for d in found.doubts] == [(16, 18)]


def test_replacement_characters_are_always_reported() -> None:
    found = repair("全县经济社会发展取得新成\ufffd，群众生活持续改善。", script="hans")
    assert found.corrections or found.doubts


@pytest.mark.parametrize(
    "text",
    [
        "发展为了谁?为了人民。",
        "钱从哪里来?靠改革。",
        "https://example.org/a?id=3&p=政府工作",
        "嫦娥三号成功登月，蛟龙深潜，岷县漳县地震灾后重建",
        "早籼稻、中晚籼稻、粳稻每斤提高",
        "浚县钜桥镇整建制划归淇滨区",
        "α粒子、β射线、①②③、Ⅲ类水质、25℃、№5、㎡",
    ],
)
def test_sound_text_that_looks_odd(text: str) -> None:
    assert repair(text, script="hans") == Repair()


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["as it is", "narrow", "traditional"])
def test_no_false_alarm(path: Path, form: str) -> None:
    text = path.read_bytes().decode()
    text = narrow(text) if form == "narrow" else to_traditional(text) if form == "traditional" else text
    assert repair(text, script="hant" if form == "traditional" else "hans") == Repair()


WAYS: list[tuple[str, str, UserPairs]] = [
    ("?", "?", "drop"),
    ("", "?", "drop"),
    ("\ufffd", "\ufffd", "drop"),
    ("", "\ufffd", "break"),
]


def test_synthetic_damage_of_traditional_text() -> None:
    text = to_traditional(SOUND[0].read_bytes().decode())
    total = [0, 0, 0, 0]
    for seed, way in enumerate(WAYS):
        broken, places = damaged(text, 40, seed, *way)
        result = judged(broken, places, repair(broken, script="hant"))
        total = [a + b for a, b in zip(total, (len(places), *result), strict=True)]
    count, seen, due, right = total
    assert count >= 60
    assert due >= 30
    assert seen >= 0.99 * count
    assert right >= LEAST_EXACT * due


@pytest.mark.parametrize("converted", [False, True])
def test_synthetic_damage_of_simplified_text(converted: bool) -> None:
    text = SOUND[0].read_bytes().decode()
    for seed, way in enumerate(WAYS[:3]):
        broken, places = damaged(text, 20, seed, *way)
        if converted:
            broken = to_traditional(broken)
        seen, _, _ = judged(broken, places, repair(broken, script="hant" if converted else "hans"))
        assert seen == len(places) >= 10


def test_two_hundred_places_are_all_treated() -> None:
    text = to_traditional(SOUND[0].read_bytes().decode()) * 3
    broken, places = damaged(text, 300, 5)
    seen, _, _ = judged(broken, places, repair(broken, script="hant"))
    assert len(places) >= 150
    assert seen >= 0.99 * len(places)


def test_what_was_damaged_before_it_was_converted() -> None:
    sound = "全面推进乡村振兴，持续巩固拓展脱贫攻坚成果。”\n"
    size, _ = run_length(sound, 9)
    text = to_traditional(sound[:9] + damage(sound[9 : 9 + size], user="keep") + sound[9 + size :])
    found = repair(text, script="hant")
    assert found.corrections or found.doubts
    assert prove(to_traditional(damage("构筑县域", user="drop")), to_traditional("构筑县域"))


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(PHRASES), st.sampled_from(MARKS)), min_size=3, max_size=5),
    st.integers(min_value=9, max_value=20),
)
def test_repairs_redo_the_damage(sentences: list[tuple[str, str]], at: int) -> None:
    sound = "".join(phrase + mark for phrase, mark in sentences) + "\n"
    size, _ = run_length(sound, at)
    broken = damage(sound[at : at + size], 0)
    text = sound[:at] + broken + sound[at + size :]
    found = repair(text, script="hant")
    assert found.corrections or found.doubts
    groups: dict[str, list[int]] = {}
    for number, correction in enumerate(found.corrections):
        groups.setdefault(correction.group or str(number), []).append(number)
    for numbers in groups.values():
        parts = [found.corrections[number] for number in numbers]
        if parts[0].basis is CorrectionBasis.CONTEXT:
            continue
        after = text[parts[-1].at[1] : parts[-1].at[1] + 1]
        assert prove("".join(p.original for p in parts), "".join(p.corrected for p in parts), after=after)


@given(st.text(alphabet="经济社会發展。，“”75%AS\n", min_size=1, max_size=30), st.integers(min_value=0, max_value=29))
def test_damage_proves_itself(text: str, at: int) -> None:
    at %= len(text)
    if encode_pair(text[at]) is None:
        with pytest.raises(ValueError, match="double-byte"):
            damage(text, at)
        return
    assert prove(damage(text[at:], 0, narrowed=True), text[at:])


@given(st.binary(max_size=40), st.sampled_from(["replace", "ignore"]))
def test_decoding_is_what_python_does(data: bytes, errors: str) -> None:
    orphan = "\ufffd" if errors == "replace" else ""
    pairs = bytes(byte for byte in data if not 0x30 <= byte <= 0x39 and byte not in (0x7F, 0x80, 0xFF))
    assert decode_pairs(pairs, orphan=orphan, user="keep") == pairs.decode("gb18030", errors)


@given(st.text(alphabet="经济社会發展。，“”75%AS\n", max_size=30))
def test_sound_bytes_decode_to_themselves(text: str) -> None:
    assert decode_pairs(text.encode("gb18030")) == text


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="经济社会發展?？\ufffdㄎ键巴S75|\ue000\n，。 ", max_size=60), st.sampled_from(["hans", "hant"]))
def test_total(text: str, script: str) -> None:
    found = repair(text, script=script)
    mended(text, found)
    for doubt in found.doubts:
        assert 0 <= doubt.span[0] < doubt.span[1] <= len(text)


@pytest.mark.parametrize("hostile", ["?" * 100_000, "\ufffd" * 100_000, "ㄎ" * 100_000, "经?" * 50_000, "一" * 200_000])
def test_hostile_text_is_given_up_in_time(hostile: str) -> None:
    repair(hostile, script="hans")
    suspects(hostile, traditional=True)
