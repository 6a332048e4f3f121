"""The vocabularies as data: every entry has its shape, every reference resolves, nothing stands twice."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

VOCAB = Path(__file__).resolve().parent.parent / "schema" / "vocab"
SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

ID_SHAPE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
WDI_SHAPE = re.compile(r"[A-Z]{2}(\.[A-Z0-9]{2,4}){2,4}")
ASPECTS = {"level", "count", "growth", "change", "share", "ratio", "rank"}
PLACE_OR_TIME = ("全市", "全县", "全省", "全区", "全国", "全年", "今年", "去年")
GROWTH_ENDINGS = ("增速", "增幅", "涨幅", "降幅", "增长", "下降")
SCALE_WORDS = ("十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿")
SCALES = {word: power for power, word in enumerate(SCALE_WORDS, start=1)}  # 十 is 10 ** 1, 百 is 10 ** 2 …


class UniqueKeyLoader(SafeLoader):  # type: ignore[misc, valid-type]
    """A safe loader for which a key that stands twice is an error, not a silent overwrite."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = repeated(keys)
        if twice:
            raise yaml.constructor.ConstructorError(None, None, f"key given twice: {twice}", node.start_mark)
        result: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        return result


def read(name: str) -> Any:
    return yaml.load((VOCAB / name).read_text(encoding="utf-8"), Loader=UniqueKeyLoader)


def repeated(values: Iterable[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def all_names(entries: Iterable[Mapping[str, Any]], key: str) -> list[str]:
    return [name for entry in entries for name in (entry[key], *entry.get("names", ()))]


INDICATORS = read("indicators.yaml")
UNITS_FILE = read("units.yaml")
UNITS = UNITS_FILE["units"]
TOPICS = read("topics.yaml")
BY_UNIT = {unit["unit"]: unit for unit in UNITS}
BY_INDICATOR = {indicator["id"]: indicator for indicator in INDICATORS}


@pytest.mark.parametrize("name", ["indicators.yaml", "units.yaml", "topics.yaml"])
def test_files_are_plain_utf8(name: str) -> None:
    raw = (VOCAB / name).read_bytes()
    text = raw.decode("utf-8")
    assert [mark for mark in ("\ufeff", "\r", "\t", "\\u") if mark in text] == []
    assert text.endswith("\n")


def test_minimum_counts() -> None:
    assert len(INDICATORS) >= 200
    assert len(UNITS) >= 220
    assert len(TOPICS) >= 35


@pytest.mark.parametrize(
    ("entries", "required", "optional"),
    [
        (INDICATORS, {"id", "name", "en", "dimension", "topic"}, {"names", "codes"}),
        (UNITS, {"unit", "dimension", "base", "factor", "aspect", "scales"}, {"names"}),
        (TOPICS, {"id", "name", "en", "keywords"}, set()),
    ],
    ids=["indicators", "units", "topics"],
)
def test_entries_have_their_keys(entries: list[dict[str, Any]], required: set[str], optional: set[str]) -> None:
    assert [e for e in entries if not required <= e.keys() <= required | optional] == []
    text_keys = (required | optional) - {"names", "codes", "keywords", "scales"}
    assert [
        e for e in entries for key in text_keys if not (isinstance(e[key], str) and e[key] == e[key].strip() != "")
    ] == []
    lists = [e[key] for e in entries for key in ("names", "keywords") if key in e]
    assert [
        x for x in lists if not (isinstance(x, list) and x and all(isinstance(name, str) and name for name in x))
    ] == []


# Indicators


def test_indicator_ids() -> None:
    ids = [indicator["id"] for indicator in INDICATORS]
    assert [i for i in ids if not ID_SHAPE.fullmatch(i)] == []
    assert repeated(ids) == []


def test_indicator_names_are_unique() -> None:
    assert repeated(all_names(INDICATORS, "name")) == []


def test_indicator_names_name_the_thing_measured() -> None:
    names = all_names(INDICATORS, "name")
    assert [n for n in names if re.search(r"\s", n)] == []
    assert [n for n in names if n.isdigit()] == []
    assert [n for n in names if n.startswith(PLACE_OR_TIME)] == []
    assert [n for n in names if n.endswith(GROWTH_ENDINGS) and n != "人口自然增长"] == []
    assert [n for n in names if "=" in n or "|" in n] == []


def test_indicator_references() -> None:
    topics = {topic["id"] for topic in TOPICS}
    dimensions = {unit["dimension"] for unit in UNITS}
    assert [i["id"] for i in INDICATORS if i["topic"] not in topics] == []
    assert [i["id"] for i in INDICATORS if i["dimension"] not in dimensions] == []


def test_indicator_codes() -> None:
    codes = [(i["id"], scheme, code) for i in INDICATORS for scheme, code in i.get("codes", {}).items()]
    assert [c for c in codes if c[1] != "wdi" or not WDI_SHAPE.fullmatch(c[2])] == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("地区生产总值", "gdp"),
        ("国内生产总值", "gdp"),
        ("国民生产总值", "gnp"),
        ("工农业总产值", "industrial_agricultural_output"),
        ("规上工业增加值", "above_scale_industrial_value_added"),
        ("规模工业增加值", "above_scale_industrial_value_added"),
        ("全社会消费品零售总额", "retail_sales_of_consumer_goods"),
        ("社会商品零售总额", "retail_sales_of_consumer_goods"),
        ("全民所有制固定资产投资", "state_fixed_asset_investment"),
        ("一般公共预算收入", "general_public_budget_revenue"),
        ("财政总收入", "fiscal_revenue"),
        ("城乡居民人均可支配收入", "urban_rural_income_per_capita"),
        ("城镇常住居民人均可支配收入", "urban_disposable_income_per_capita"),
        ("农民人均纯收入", "rural_net_income_per_capita"),
        ("居民消费价格总水平", "consumer_price_index"),
        ("城镇调查失业率", "surveyed_unemployment_rate"),
        ("城镇登记失业率", "registered_urban_unemployment_rate"),
        ("全社会研发(R&D)经费支出占GDP比重", "rd_intensity"),
        ("研发投入强度", "rd_intensity"),
        ("单位GDP能耗", "energy_consumption_per_gdp"),
        ("PM2.5平均浓度", "pm25_concentration"),
        ("粮食总产量", "grain_output"),
    ],
)
def test_name_finds_indicator(name: str, expected: str) -> None:
    assert name in (BY_INDICATOR[expected]["name"], *BY_INDICATOR[expected].get("names", ()))


# Units


def test_scales_are_exact_powers_of_ten() -> None:
    assert all(isinstance(value, str) for value in UNITS_FILE["scales"].values())
    assert {word: int(value) for word, value in UNITS_FILE["scales"].items()} == {w: 10**n for w, n in SCALES.items()}


def test_unit_names_are_unique() -> None:
    names = all_names(UNITS, "unit")
    assert repeated(names) == []
    assert [n for n in names if re.search(r"\s", n) or n.isdigit()] == []
    assert [n for n in names if n in UNITS_FILE["scales"]] == []


def test_unit_fields() -> None:
    assert [u["unit"] for u in UNITS if u["aspect"] not in ASPECTS] == []
    assert [u["unit"] for u in UNITS if not isinstance(u["scales"], bool)] == []
    assert [u["unit"] for u in UNITS if not ID_SHAPE.fullmatch(u["dimension"])] == []


def test_factors_are_exact_and_positive() -> None:
    assert [u["unit"] for u in UNITS if not re.fullmatch(r"[0-9]+(/[0-9]+)?", u["factor"])] == []
    assert [u["unit"] for u in UNITS if Fraction(u["factor"]) <= 0] == []


def test_bases_are_units_of_their_own_kind() -> None:
    assert [u["unit"] for u in UNITS if u["base"] not in BY_UNIT] == []
    bases = [(u, BY_UNIT[u["base"]]) for u in UNITS]
    assert [u["unit"] for u, base in bases if base["dimension"] != u["dimension"]] == []
    assert [u["unit"] for u, base in bases if base["base"] != base["unit"] or Fraction(base["factor"]) != 1] == []


@pytest.mark.parametrize(
    ("unit", "base", "factor"),
    [
        ("亩", "平方米", Fraction(20000, 30)),
        ("公顷", "平方米", 15 * Fraction(20000, 30)),
        ("平方公里", "平方米", 1500 * Fraction(20000, 30)),
        ("斤", "千克", Fraction(1, 2)),
        ("担", "千克", 100 * Fraction(1, 2)),
        ("吨", "千克", Fraction(1000)),
        ("里", "米", Fraction(500)),
        ("尺", "米", Fraction(1, 3)),
        ("度", "千瓦时", Fraction(1)),
        ("兆瓦", "千瓦", Fraction(1000)),
        ("吨标煤", "吨标准煤", Fraction(1)),
        ("‰", "%", Fraction(1, 10)),
        ("成", "%", Fraction(10)),
        ("个百分点", "百分点", Fraction(1)),
        ("元/斤", "元/千克", Fraction(2)),
        ("斤/亩", "千克/公顷", Fraction(1, 2) * 15),
        ("毫克/升", "微克/立方米", Fraction(1000000)),
    ],
)
def test_conversions(unit: str, base: str, factor: Fraction) -> None:
    assert (BY_UNIT[unit]["base"], Fraction(BY_UNIT[unit]["factor"])) == (base, factor)


@pytest.mark.parametrize(
    ("unit", "aspect", "scales"),
    [
        ("元", "level", True),
        ("人次", "count", True),
        ("%", "share", False),
        ("个百分点", "change", False),
        ("倍", "ratio", False),
        ("番", "growth", False),
        ("位", "count", False),
        ("千瓦", "level", True),
        ("张/千人", "ratio", False),
    ],
)
def test_defaults(unit: str, aspect: str, scales: bool) -> None:
    assert (BY_UNIT[unit]["aspect"], BY_UNIT[unit]["scales"]) == (aspect, scales)


# Topics


def test_topics() -> None:
    ids = [topic["id"] for topic in TOPICS]
    assert [i for i in ids if not ID_SHAPE.fullmatch(i)] == []
    assert repeated(ids) == []
    assert repeated(topic["name"] for topic in TOPICS) == []
    assert {"problems", "targets", "general"} <= set(ids)


def test_keywords_point_to_one_topic() -> None:
    assert repeated(keyword for topic in TOPICS for keyword in topic["keywords"]) == []
