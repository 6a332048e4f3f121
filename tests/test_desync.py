"""GBK desync is found, mended where the bytes prove it, and never seen in sound text."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from baogao.schema.terms import CorrectionBasis
from baogao.text import desync
from baogao.text.choices import Chooser, tables
from baogao.text.counted import known_pairs, report_counts, word_shares
from baogao.text.desync import Repair, repair
from baogao.text.garble import damage, decode_pairs, encode_pair, is_mark, narrow, prove, shown
from baogao.text.lexicon import NOTHING_SAID, say, word_values
from baogao.text.plausible import Ruler
from baogao.text.script import to_simplified, to_traditional
from baogao.text.source import open_source
from baogao.text.suspicion import Rare, letters, suspects, worded
from bytewise import WAYS, Way, break_up, convert, encodable, outcomes, strays
from hypothesis import given, settings
from hypothesis import strategies as st
from linear import grows_linearly

SOURCES = Path(__file__).resolve().parent.parent / "dataset" / "sources" / "33"
SOUND = [SOURCES / name for name in ("330600-2024.txt", "330822-2023.txt", "330822-2024.txt")]
UNREAD = SOURCES / "330825-2023.txt"
LEAST_FOUND, LEAST_EXACT = 0.97, 0.93  # of a small sample; benchmarks/desync.py measures more
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
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        done = end
    return "".join([*pieces, text[done:]])


@given(st.text(alphabet="的一，堰沩簕", max_size=80), st.data())
def test_rare_words_are_counted_where_they_stand(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    first = data.draw(st.integers(start, len(text)))
    words = text[first : data.draw(st.integers(first, first + 4))]
    stop = data.draw(st.integers(first, len(text) + 9))
    for at in range(len(words)):
        for least in (1, 2, 3):
            stands = Rare(text).stands(words, at, (start, stop), least)
            assert stands == (text.count(words, start, stop) >= least)


@pytest.mark.parametrize("traditional", [False, True])
def test_what_searches_is_made_only_for_what_looks_damaged(
    monkeypatch: pytest.MonkeyPatch, *, traditional: bool
) -> None:
    def searcher(*_: object, **__: object) -> None:
        raise AssertionError("nothing is to be searched")

    monkeypatch.setattr(desync, "Searcher", searcher)
    sound = "。".join(PHRASES) if traditional else to_simplified("。".join(PHRASES))
    assert repair(sound, script="hant" if traditional else "hans") == Repair()


def run_length(text: str, at: int) -> int:
    """How many characters fall out of step when ``text[at]`` loses its lead."""
    ends, data = {0}, bytearray()
    for character in text[at:]:
        data += character.encode("gb18030")
        ends.add(len(data))
    end = next(unit.end + 1 for unit in shown(bytes(data[1:])) if unit.end + 1 in ends)
    return len(bytes(data[:end]).decode("gb18030"))


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
        "赵喆、钱翀、孙堃、李祎、周赟、吴彧、郑珺等同志",
        "São Paulo façade Citroën 汽车，★☆◆◇□■□√×÷±",
        "全\u00ad市\u00ad生\u00ad产总值，建成面积3万m²、品牌®，价格£5",
        "这样行不行?好!详见文件?https://example.org/index.html",
        "A股上市公司5家，B超、CT设备，C919大飞机，5A级景区，X光机，T型台",
        "α粒子、β射线、①②③、Ⅲ类水质、25℃、№5、㎡",
        "建设“1”个省级中心，指导建设“M”个设区市分中心，组建“N”个基地",
        "支持农村淘宝、供销e家、邮乐购等电商平台发展。",
        "学习南京江宁模式，打造朔北窎沟片区乡村旅游产业。",
        "城市C位更加凸显，Z世代消费活力迸发，I期工程完工，实施A计划，建设B口。",
        "主要目标是⑴地区生产总值增长8%；⑵财政收入增长9%。抓好⒈农业 ⒉工业",
        "建成K金产业园，维生素B产能居全国第1，X射线探伤机投产。",
    ],
)
def test_sound_text_that_looks_odd(text: str) -> None:
    assert repair(text, script="hans") == Repair()
    assert repair(to_traditional(text), script="hant") == Repair()


@pytest.mark.parametrize(
    ("text", "is_word"),
    [
        ("作出正确[抉]择。", True),
        ("军民团结坚如[磐]石。", True),
        ("加快[淘汰]落后产能。", True),
        ("转移[鸵]26.9万人", False),
        ("用电量[缌]12亿度", False),
    ],
)
@pytest.mark.parametrize("script", ["hans", "hant"])
def test_a_rare_word_is_no_damage(text: str, is_word: bool, script: str) -> None:
    span = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    text = to_traditional(text) if script == "hant" else text
    assert worded(text, span, traditional=script == "hant") is is_word


def test_a_lone_letter_is_no_word() -> None:
    assert not worded("擴大A股規模", (2, 3), traditional=True)


def test_a_letter_that_a_report_writes_again_is_its_own() -> None:
    prose = "全市推進項目建設，經濟持續向好。" * 40
    once = f"{prose}縣Q政府{prose}"
    again = f"{once}縣Q政府{prose}"
    assert [once[slice(*span)] for span in letters(once, start=0, stop=len(once), most=9)] == ["Q"]
    assert not list(letters(again, start=0, stop=len(again), most=9))


def test_a_pair_that_no_table_has_opens_no_three_of_the_tables() -> None:
    linked = known_pairs()
    assert all(three[:2] in linked for three in (*word_shares().threes, *report_counts().threes))


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["as it is", "narrow", "traditional"])
def test_no_false_alarm(path: Path, form: str) -> None:
    text = path.read_bytes().decode()
    text = narrow(text) if form == "narrow" else to_traditional(text) if form == "traditional" else text
    assert repair(text, script="hant" if form == "traditional" else "hans") == Repair()


def sample(text: str, order: str, count: int) -> Counter[str]:
    """Damage ``text`` in every way; count the places with a trace, those found, those due, those exact."""
    total: Counter[str] = Counter()
    for way in WAYS[:-2]:  # with the last two, nothing shows that damage was done
        chance = random.Random(f"{order} {way.name}")
        observed, places = break_up(to_traditional(text) if order == "hant" else text, count, way, chance)
        if order == "converted":
            observed, places = convert(observed, places)
        found = repair(observed, script="hans" if order == "hans" else "hant")
        mended(observed, found)
        total["strays"] += strays(places, found)
        for outcome in outcomes(observed, places, found):
            total["traced"] += outcome.place.trace
            total["seen"] += outcome.seen and outcome.place.trace
            total["due"] += outcome.place.only
            total["right"] += outcome.right and outcome.place.only
            total["wrong"] += not outcome.right and any(c.basis is CorrectionBasis.BYTES for c in outcome.near)
    return total


@pytest.mark.parametrize("order", ["hans", "hant", "converted"])
def test_damage_of_every_kind_is_found_and_mended(order: str) -> None:
    text = encodable(UNREAD.read_bytes().decode())[3000:6000]
    total = sample(text, order, 4)
    assert total["traced"] >= 50
    assert total["seen"] >= LEAST_FOUND * total["traced"]
    assert total["right"] >= LEAST_EXACT * total["due"]
    assert total["wrong"] <= 0.02 * total["traced"]
    assert total["strays"] <= 1
    assert order != "hant" or total["due"] >= 25


def test_a_hundred_places_are_all_treated() -> None:
    text = encodable(SOUND[0].read_bytes().decode())
    observed, places = break_up(to_traditional(text), 130, WAYS[0], random.Random(5))
    found = repair(observed, script="hant")
    seen = [outcome.seen for outcome in outcomes(observed, places, found)]
    assert len(seen) >= 100
    assert all(seen)


LINE = "持續推進鄉村全面振興和新型城鎮化，加快發展現代農業，健全社會保障體系，不斷提高人民生活水平。"


@pytest.mark.parametrize("at", [0, 1, 16, 17, 45])
@pytest.mark.parametrize("end", ["\n", ""])
def test_damage_at_the_edges(at: int, end: str) -> None:
    text = LINE[:at] + damage(LINE[at:], narrowed=True) + end
    found = repair(text, script="hant")
    assert found.corrections or found.doubts


def test_two_places_close_together() -> None:
    sound = LINE + "全面落實各項惠民政策，着力提升公共服務水平。\n"
    size = run_length(sound, 3)
    second = 3 + size + 4
    other = run_length(sound, second)
    text = sound[:3] + damage(sound[3 : 3 + size]) + sound[3 + size : second]
    text += damage(sound[second : second + other]) + sound[second + other :]
    found = repair(text, script="hant")
    assert narrow(mended(text, found)) == narrow(sound)


def test_a_long_line_out_of_step() -> None:
    sound = "推进新型工业化和农业农村现代化，加快建设现代化产业体系，" * 20 + "全年增长"
    text = damage(sound, 4) + "8%。\n"
    found = repair(text, script="hans")
    assert found.corrections or found.doubts


def test_what_was_damaged_before_it_was_converted() -> None:
    sound = "全面推进乡村振兴，持续巩固拓展脱贫攻坚成果。”\n"
    size = run_length(sound, 9)
    text = to_traditional(sound[:9] + damage(sound[9 : 9 + size], user="keep") + sound[9 + size :])
    found = repair(text, script="hant")
    assert found.corrections or found.doubts
    assert prove(to_traditional(damage("构筑县域", user="drop")), to_traditional("构筑县域"))


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from(PHRASES), st.sampled_from(MARKS)), min_size=3, max_size=5),
    st.integers(min_value=9, max_value=20),
)
def test_repairs_redo_the_damage(sentences: list[tuple[str, str]], at: int) -> None:
    sound = "".join(phrase + mark for phrase, mark in sentences) + "\n"
    size = run_length(sound, at)
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


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.sampled_from(PHRASES), st.sampled_from(MARKS)), min_size=4, max_size=9),
    st.sampled_from(WAYS[:12]),
    st.integers(min_value=0),
    st.booleans(),
)
def test_damaged_bytes_are_noticed(sentences: list[tuple[str, str]], way: Way, seed: int, simplified: bool) -> None:
    sound = "".join(phrase + mark for phrase, mark in sentences) + "\n"
    sound = to_simplified(sound) if simplified or way.codec == "gb2312" else sound
    text, places = break_up(sound, 1, way, random.Random(seed))
    if all(is_mark(mark) for mark in (way.mark, way.orphan) if mark) and way.mark and places:
        found = repair(text, script="hans" if sound == to_simplified(sound) else "hant")
        assert found.corrections or found.doubts


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


@settings(max_examples=40)
@given(
    st.text(alphabet="经济社会發展?？\ufffdㄎ键巴S75|[\ue000\n，。 \u3000", max_size=60),
    st.sampled_from(["hans", "hant"]),
)
def test_total(text: str, script: str) -> None:
    found = repair(text, script=script)
    mended(text, found)
    for doubt in found.doubts:
        assert 0 <= doubt.span[0] < doubt.span[1] <= len(text)


@pytest.mark.parametrize("hostile", ["?" * 100_000, "\ufffd" * 100_000, "ㄎ" * 100_000, "经?" * 50_000, "一" * 200_000])
def test_hostile_text_is_given_up_in_time(hostile: str) -> None:
    repair(hostile, script="hans")
    suspects(hostile, traditional=True)


@pytest.mark.parametrize("marks", ["??", "????", "?", "\ufffd\ufffd"])
def test_marks_before_every_paragraph_are_a_lost_indent(marks: str) -> None:
    lines = [
        "各位代表：",
        "现在，我代表县人民政府向大会报告工作，请予审议。",
        "过去一年，全县生产总值增长6%，城乡面貌持续改善。",
        "新的一年，我们将抓好产业项目，兜牢民生底线。",
    ]
    opened = open_source("".join(f"{marks}{line}\n" for line in lines))
    assert len(opened.furniture) == len(lines)
    assert not opened.corrections
    assert not [doubt for doubt in opened.doubts if doubt.code.startswith("damage")]
    once = open_source("".join(f"{marks if line == lines[1] else ''}{line}\n" for line in lines))
    assert once.corrections or once.doubts
    among = open_source("".join(f"{marks if line == lines[1] else '　　'}{line}\n" for line in lines))
    assert bool(among.corrections or among.doubts) == (len(marks) % 2 == 1)
    assert len(among.furniture) == 1 - len(marks) % 2
    behind = open_source("".join(f"　　{marks if line == lines[1] else ''}{line}\n" for line in lines))
    assert behind.corrections or behind.doubts


@pytest.mark.parametrize("opening", ["——", "（二）", "(二)", "2023年", "“十四五”以来，"])
@pytest.mark.parametrize("marks", ["??", "????"])
def test_a_lost_indent_is_one_whatever_follows(marks: str, opening: str) -> None:
    lines = ["过去一年的主要工作", "改革攻坚取得新突破。", f"{opening}全面完成改革任务。", "环境整治持续推进。"]
    opened = open_source("".join(f"{marks}{line}\n" for line in lines))
    assert [opened.text[slice(*span)] for span in opened.furniture] == [marks] * len(lines)
    assert not opened.corrections
    own = open_source("".join(f"{marks}{'??' if line == lines[2] else ''}{line}\n" for line in lines))
    assert [own.text[slice(*span)] for span in own.furniture] == [marks] * len(lines)


NAMES = ["三年攻坚", "绿色家园", "最多跑一次", "万亩良田", "两山", "百企联百村", "天网", "五快"]
FRAMES = ["深入开展{}行动，环境持续改善。", "全面推进{}工程建设。", "扎实做好{}和{}试点工作。", "{}经验在全省推广；"]
SENTENCES = st.tuples(st.sampled_from(FRAMES), st.sampled_from(NAMES), st.sampled_from(NAMES))


@pytest.mark.parametrize("mark", ["?", "\ufffd"])
@pytest.mark.parametrize("script", ["hans", "hant"])
def test_quotes_saved_as_marks_are_quotes(mark: str, script: str) -> None:
    sound = "".join(frame.format("“两山”", "“最多跑一次”") for frame in FRAMES) + "全县生产总值增长6%。\n"
    sound = to_traditional(sound) if script == "hant" else sound
    text = sound.replace("“", mark).replace("”", mark)
    found = repair(text, script=script)
    assert mended(text, found) == sound
    assert {c.basis for c in found.corrections} == {CorrectionBasis.CONTEXT}
    # Where the text has quotes, or characters are lost one by one, what is lost is not known.
    assert not repair("“十四五”开局良好。" + text, script=script).corrections
    lone = text.replace(f"两山{mark}", "两山").replace(f"兩山{mark}", "兩山")
    assert not repair(lone, script=script).corrections


@settings(max_examples=60)
@given(
    st.lists(SENTENCES, min_size=1, max_size=6),
    st.sampled_from(["?", "\ufffd"]),
    st.booleans(),
    st.sampled_from(["", "“十四五”规划顺利完成。"]),
)
def test_readable_words_beside_marks_stay(
    sentences: list[tuple[str, str, str]], mark: str, traditional: bool, before: str
) -> None:
    quoted = (frame.format(f"{mark}{one}{mark}", f"{mark}{two}{mark}") for frame, one, two in sentences)
    text = before + "".join(quoted)
    text = to_traditional(text) if traditional else text
    found = repair(text, script="hant" if traditional else "hans")
    assert found.corrections or found.doubts
    assert all(set(c.original) == {mark} and set(c.corrected) <= set("“”") for c in found.corrections)


@pytest.mark.parametrize(
    "text",
    [
        "加快建设数字?政府，提升服务水平。",
        "一般公共预算收入达到5亿元，\ufffd增长5.5%。",
        "清河县人民政府县长??李明远",
        "突?各项改革牵引，持续优化营商环境。",
        "全县经济社会发展取得新成效，群众??持续提升。",
    ],
)
def test_nothing_is_made_up_for_a_stray_mark(text: str) -> None:
    found = repair(text, script="hans")
    assert not found.corrections
    assert found.doubts


@settings(max_examples=40)
@given(st.lists(st.sampled_from(PHRASES), min_size=3, max_size=5), st.sampled_from(["”", "」"]), st.booleans())
def test_no_correction_straddles_a_sentence_end(phrases: list[str], quote: str, narrowed: bool) -> None:
    opening = "“" if quote == "”" else "「"
    sound = f"{phrases[0]}，提出{opening}{phrases[1]}。{quote}{'，'.join(phrases[2:])}。\n"
    at = sound.index(quote)
    size = run_length(sound, at)
    text = sound[:at] + damage(sound[at : at + size], narrowed=narrowed) + sound[at + size :]
    found = repair(text, script="hant")
    mended(text, found)
    for correction in found.corrections:
        start = correction.at[0]
        whole = text[start - 1 : start] + correction.corrected
        assert not any(mark + quote in whole[:-1] for mark in "。；")
        assert "。" not in correction.corrected[:-1].rstrip(quote)


@pytest.mark.parametrize("unit", ["?经?展。", "?经\n", "经?", "?绿剑?和?", "。?"])
def test_marks_in_great_number_cost_no_more(unit: str) -> None:
    assert grows_linearly(lambda size: repair(unit * (size // len(unit)), script="hans"))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("全年工業用電量增長18.8%??", 14),
        ("城鄉供水一體化覆蓋率由72.5%??91.3%，提高很快。", 16),
        ("連續五年獲得省級鄉村振興先進縣，鼓勵城市B鎖超市下鄉。", 20),
        ("全縣累計建成高標準農田面積237f畝，糧食生產穩定。", 16),
    ],
)
def test_what_stands_between_numbers_or_alone(text: str, at: int) -> None:
    found = repair(LINE + text + "\n", script="hant")
    spans = [c.at for c in found.corrections] + [d.span for d in found.doubts]
    assert any(start <= len(LINE) + at < end for start, end in spans)


@pytest.mark.parametrize(
    ("sound", "lost"),
    [
        ("穩步推進舊城改造，建成公園兩個。", "舊"),
        ("全面落實各項惠農政策，發放補貼兩億元。", "農"),
        ("加快推進縣城建設，完善基礎設施。", "縣"),
        ("新增污水管網１２公里。", "網"),
    ],
)
@pytest.mark.parametrize("mark", ["?", "\u00d5"])
def test_a_letter_behind_a_mark_is_what_is_left_of_a_character(sound: str, lost: str, mark: str) -> None:
    at = sound.index(lost)
    text = LINE + damage(sound, at, mark=mark) + "\n"
    assert mended(text, repair(text, script="hant")) == LINE + sound + "\n"


@pytest.mark.parametrize(
    ("sound", "lost", "made"),
    [
        ("城鎮居民人均住房建築面積明顯增加。", "房", "拷êB"),
        ("示範區基本建成。產業競爭力不斷提升。", "成", "伞.a"),
        ("全面貫徹黨的方針，把階段性任務完成好。", "針", "槪□央A"),
    ],
)
def test_what_seldom_stands_among_characters_is_damage(sound: str, lost: str, made: str) -> None:
    text = LINE + damage(sound, sound.index(lost), mark="", orphan="□", user="mark", narrowed=True) + "\n"
    assert made in text
    found = repair(text, script="hant")
    spans = [c.at for c in found.corrections] + [d.span for d in found.doubts]
    assert any(start < text.index(made) + len(made) and text.index(made) < end for start, end in spans)


def test_a_letter_inside_a_long_run_hides_none_of_it() -> None:
    sound = "导和部门联系村庄方案，进一步突出工作重点，加大帮扶力度。在全市选定25个片区。"
    lead = "调整了市、县领"
    text = LINE + lead + damage(sound, mark="", user="keep", narrowed=True) + "\n"
    assert "T" in text  # what was left of 。 and 在
    assert mended(text, repair(text, script="hans")).startswith(LINE + lead + sound[:20])


@pytest.mark.parametrize(
    ("made", "sound"),
    [
        ("採取穩妥的步E,爲企業創造條件。", "採取穩妥的步驟,爲企業創造條件。"),
        ("工業主導地位進一步凸@\n二、加快發展", "工業主導地位進一步凸顯\n二、加快發展"),
        ("——C合實力大幅提升。", "——綜合實力大幅提升。"),
        ("反對鋪張浪費、大手大_的作風。", "反對鋪張浪費、大手大腳的作風。"),
        ("要嚴格審查，限七M口和重復建設。", "要嚴格審查，限制進口和重復建設。"),
        ("特別行政區⑴_灣同胞和海外僑胞", "特別行政區、臺灣同胞和海外僑胞"),
        ("壯大縣域經濟7€步推進城鎮化，改善人居環境。", "壯大縣域經濟。穩步推進城鎮化，改善人居環境。"),
    ],
)
def test_what_is_left_of_one_character_is_mended(made: str, sound: str) -> None:
    assert mended(LINE + "\n" + made, repair(LINE + "\n" + made, script="hant")) == LINE + "\n" + sound


@pytest.mark.parametrize("made", ["任何工作都要為人民而奮鬥", "加快解決幾個突出問題", "為重大決策提供依據，不可否認"])
@pytest.mark.parametrize("mark", ["?", "\ufffd"])
def test_words_of_statements_ask_nothing(made: str, mark: str) -> None:
    found = repair(f"{LINE}\n{made}{mark}\n", script="hant")
    assert found.corrections or found.doubts


@pytest.mark.parametrize("second", ["政", "續", "境"])
def test_places_that_one_search_sees_are_all_told(second: str) -> None:
    sound = "我們要深化重點領域改革，全面落實各項惠民政策，持續優化營商環境。"
    first, next_ = sound.index("領"), sound.index(second)
    size = run_length(sound, first)
    text = LINE + "\n" + sound[:first] + damage(sound[first : first + size], mark="") + sound[first + size : next_]
    at = len(text)
    text += damage(sound[next_:] + "\n", mark="")
    found = repair(text, script="hant")
    spans = [c.at for c in found.corrections] + [d.span for d in found.doubts]
    assert any(start <= at < end for start, end in spans)
    assert any(end < at for _, end in spans)


@pytest.mark.parametrize(
    ("made", "sound", "script"),
    [
        ("全年预计迪值胤缴产总值38.6亿元，增长6%。", "", "hans"),  # nothing odd but where characters meet
        ("規模以上工業黽又1200億元，增長5%。", "規模以上工業增加值1200億元，增長5%。", "hant"),  # short, then converted
        ("全年預計厙生產總值增長6.5%。", "全年預計地區生產總值增長6.5%。", "hant"),
        ("第十八届人民代表大会第二次会樯\n旖蚴惺谐张工", "第十八届人民代表大会第二次会议上\n天津市市长张工", "hans"),
        ("過去五年ぷ骰毓\n各位代表：", "過去五年工作回顧\n各位代表：", "hant"),
    ],
)
def test_damage_without_a_mark_is_found_where_little_shows_of_it(made: str, sound: str, script: str) -> None:
    opening = "各位代表，现在我代表市人民政府作政府工作报告。\n"
    text = (to_traditional(opening) if script == "hant" else opening) + made + "\n"
    found = repair(text, script=script)
    if sound:
        assert mended(text, found).split("\n", 1)[1] == sound + "\n"
    assert found.corrections or found.doubts


@pytest.mark.parametrize(
    "sound",
    [
        "全面落實“四早”[2]要求，羣防羣控、聯防聯控，“一抗三保”[3]“擴種增養”等要求。",
        "───堅持整體推進國際化。",
        "加大體制創新力度**",
    ],
)
def test_signs_and_units_beside_damage_stay(sound: str) -> None:
    text = f"過去五年ぷ骰毓\n{sound}\n"
    found = repair(text, script="hant")
    assert mended(text, found) == f"過去五年工作回顧\n{sound}\n"
    assert all(doubt.span[1] <= len("過去五年ぷ骰毓") for doubt in found.doubts)


def test_one_place_opens_the_eye_for_what_alone_might_be_a_name() -> None:
    made = "占农村劳动力和城市在岗职工苁的40%。\n"
    assert repair(made, script="hans") == Repair()
    found = repair("过去五年ぷ骰毓\n" + made, script="hans")
    assert mended("过去五年ぷ骰毓\n" + made, found) == "过去五年工作回顾\n占农村劳动力和城市在岗职工总数的40%。\n"


def test_what_a_text_is_about_is_chosen_before_what_it_never_says() -> None:
    known = tables(True)

    def cost(text: str, *, quick: bool = False) -> float:
        chooser = Chooser(Ruler(text), text, known.writings, quick=quick)
        return chooser.picks("桃、", {"徽": ("徽",)}, "县", 1)[0].cost

    once, often = LINE + "徽縣苗木。\n", LINE + "徽縣苗木。\n" * 20
    assert cost(often) < cost(once) < cost(LINE)
    assert cost(often, quick=True) == cost(LINE, quick=True)  # to tell damage, only how sound text reads is asked


def test_a_rare_character_at_the_end_of_a_line_is_no_mark_and_letter() -> None:
    text = to_simplified(LINE) + "启动马尾快安、马江、长安、琅岐岛，仓山南台岛，长乐营前和连江琯\n头等片区开发。\n"
    assert repair(text, script="hans") == Repair()


@pytest.mark.parametrize("sound", ["創建15家~20家示範園。", "建成會展中心C館。", "推動大衆Q工廠建設。"])
def test_a_letter_of_a_name_stays_among_damage(sound: str) -> None:
    text = f"過去五年ぷ骰毓\n{sound}\n"
    assert mended(text, repair(text, script="hant")) == f"過去五年工作回顧\n{sound}\n"


@pytest.mark.parametrize(
    ("made", "sound"),
    [
        ("推進電子商務三年推M計劃。", "推進電子商務三年推進計劃。"),  # though a letter before 計劃 is a name as a rule
        ("掃盲人口覆蓋^ 80%。", ""),  # a blank behind the sign
        ("福州市人民政府市L楊益民，城市LED燈改造。", ""),  # 市L is not said again in 城市LED
    ],
)
def test_a_letter_that_reads_much_better_as_a_character_is_damage(made: str, sound: str) -> None:
    text = f"{LINE}{made}\n"
    found = repair(text, script="hant")
    assert found.corrections or found.doubts
    if sound:
        assert mended(text, found) == f"{LINE}{sound}\n"


@given(st.text(st.sampled_from("发展改革开放国民经济的和了A0，垟"), max_size=9))
def test_words_are_cut_as_they_come_out_most_probable(text: str) -> None:
    def best(rest: str) -> float:
        if not rest:
            return 0.0
        cuts = [say(NOTHING_SAID, rest[0]).value + best(rest[1:])]
        cuts += [lexicon[rest[:size]] + best(rest[size:]) for size in (2, 3, 4) if rest[:size] in lexicon]
        return max(cuts)

    lexicon = word_values()
    said = NOTHING_SAID
    for form in text:
        said = say(said, form)
    assert said.value == pytest.approx(best(text))


@pytest.mark.parametrize(
    "sound",
    [
        "建成“南A中心”並投入使用，建設南A東盟谷。",
        "推進規範化建設，進_步提高規劃水平。",
        "工業企業穩步發展。",
        "發放P卡、完善Q版地圖。",
        "W酒店開業，K金產業園投產。",
        "開展“我@你”行動，微信@羣衆，辦事@你我。",
        "完成I期工程，II期啓動，III期開工。",
        "打造“I人e人”消費場景，建設“i深圳”平臺。",
        "打通B端與C端、G端數據，研製X波段雷達。",
        "年均增長n%，第m個。",
        "籌備珠電B廠，推動大衆Q工廠建設，會展中心C館投用。",
        "創建15家~20家示範園，培育3個~5個品牌。",
        "在抖音@文旅號上推介，開展“@所有人”服務。",
    ],
)
def test_a_letter_of_a_name_and_a_line_set_into_a_word_are_sound(sound: str) -> None:
    assert repair(LINE + sound + "\n", script="hant") == Repair()


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("mark", ["?", "\ufffd", ""])
def test_full_width_digits_are_told_by_their_bytes(at: int, mark: str) -> None:
    lead = "全年地區生產總值達到２１５億元，新增企業"
    sound = "６３０多家，農民人均純收入４２００元。\n"
    text = LINE + lead + damage(sound, at, mark=mark)
    assert mended(text, repair(text, script="hant")) == LINE + lead + sound


def test_no_full_width_digit_is_made_up() -> None:
    """Of a digit whose trail is lost nothing tells which it was."""
    sound = "全年地区生产总值达到２１５亿元，增长８%以上。"
    text = LINE + damage(sound, sound.index("值"), orphan="\ufffd")
    assert "\ufffd" in text
    found = repair(text, script="hans")
    assert not any("８" in c.corrected for c in found.corrections)
