"""Datasets: a sequence and a mapping, lazily loaded, never stale, safe to share."""

from __future__ import annotations

import copy
import json
import multiprocessing
import os
import pickle
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import baogao
import pytest
from baogao.converters.yaml import dumps, loads
from baogao.converters.yaml_reader import RecordError
from baogao.dataset import Dataset, DatasetError, load_paths
from baogao.dataset import compiled as form
from baogao.dataset import folder as folders
from baogao.dataset.pack import PackStore, pack
from baogao.parsers.draft import DraftError
from baogao.schema.record import Report
from baogao.schema.vocabulary import indicators
from hypothesis import HealthCheck, given, settings
from samples import RAW, folder, sample
from strategies import reports


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOGAO_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return folder(tmp_path / "own", 2022, 2023, 2024)


@pytest.fixture
def dataset(root: Path) -> Dataset:
    return baogao.load(root)


@settings(max_examples=50, suppress_health_check=list(HealthCheck))
@given(reports())
def test_the_compiled_form_is_lossless(report: Report) -> None:
    again = form.decode(form.encode(report))
    assert again == report
    assert again.model_dump() == report.model_dump()
    assert repr(vars(again)) == repr(vars(report))
    assert pickle.loads(pickle.dumps(again)) == report
    assert form.encode(again) == form.encode(report)


def test_by_position_and_by_id(dataset: Dataset) -> None:
    assert len(dataset) == 3
    assert dataset.ids == ("330600-2022", "330600-2023", "330600-2024")
    assert dataset[0] == dataset["330600-2022"] == sample(2022)
    assert dataset[-1].id == "330600-2024"
    assert [report.id for report in dataset] == list(dataset.ids)
    assert dataset[1:].ids == ("330600-2023", "330600-2024")
    assert "330600-2023" in dataset
    assert dataset[0] in dataset
    assert "330600-2023" not in dataset[2:]
    assert dict(dataset)["330600-2023"] == dataset[1]
    assert dict(dataset.items()) == dict(zip(dataset.keys(), dataset.values(), strict=True))
    assert dataset.get("330600-1999") is None
    assert dataset.index(dataset[2]) == 2


def test_what_is_not_there(dataset: Dataset) -> None:
    with pytest.raises(KeyError, match="330600-1999 is not in this dataset of 3 reports"):
        dataset["330600-1999"]
    with pytest.raises(IndexError, match="no report 7 in a dataset of 3"):
        dataset[7]
    assert "\t" not in dataset
    assert 3 not in dataset


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"place": "330600"}, 3),
        ({"place": "绍兴"}, 3),
        ({"place": "兴"}, 0),
        ({"place": ""}, 0),
        ({"level": "prefecture"}, 3),
        ({"level": "county"}, 0),
        ({"year": 2023}, 1),
        ({"year": range(2023, 2030)}, 2),
        ({"province": "浙江"}, 3),
        ({"province": "33"}, 3),
        ({"province": "甘肃"}, 0),
        ({"place": "绍兴", "year": 2024}, 1),
    ],
)
def test_filter(dataset: Dataset, wanted: dict[str, object], found: int) -> None:
    assert len(dataset.filter(**wanted)) == found  # type: ignore[arg-type]


def test_repr_and_pickle(dataset: Dataset) -> None:
    assert repr(dataset) == "<Dataset of 3 reports: 330600-2022 绍兴市, 330600-2023 绍兴市, 330600-2024 绍兴市>"
    part = dataset.filter(year=2023)
    again = pickle.loads(pickle.dumps(part))
    assert again.ids == part.ids
    assert again[0] == part[0]


def test_measures_of_a_report(dataset: Dataset) -> None:
    report = dataset[2]
    assert [str(measure.value) for measure in report.measures(indicator="gdp")] == ["1234.5", "7.8"]
    assert report.measures(status="target") == []


def test_source_and_reading(dataset: Dataset, root: Path) -> None:
    report = dataset[0]
    assert dataset.source_text(report) == RAW
    assert dataset.reading(report).of(*report.achievements[0].at) == report.achievements[0].text
    source = root / "sources" / "33" / "sample.txt"
    source.write_text(RAW + "x", encoding="utf-8")
    with pytest.raises(DatasetError, match="its SHA-256 differs"):
        dataset.source_text(report)
    source.unlink()
    assert dataset.source_text(report) is None
    with pytest.raises(DatasetError, match=r"sources/33/sample\.txt is not there"):
        dataset.reading(report)


def test_a_source_never_climbs_out(dataset: Dataset) -> None:
    for file in ("../x.txt", "/etc/passwd", "a/../../x", "C:\\x", "..\\x"):
        metadata = dataset[0].metadata
        source = metadata.source.model_copy(update={"file": file})
        report = dataset[0].model_copy(update={"metadata": metadata.model_copy(update={"source": source})})
        with pytest.raises(DatasetError, match="leads out of the dataset"):
            dataset.source_text(report)


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


@pytest.mark.parametrize("settled", [False, True])
def test_never_stale(root: Path, settled: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if settled:  # as if the index were made long after the files
        monkeypatch.setattr(folders, "_TICK", 0)
        time.sleep(0.02)
    path = root / "reports" / "33" / "330600-2023.yaml"
    dataset = baogao.load(root)
    assert dataset["330600-2023"].achievements[0].measures[1].value == sample().achievements[0].measures[1].value
    time.sleep(0.02)
    _edit(path, "7.8", "9.9")
    for opened in (dataset, baogao.load(root)):
        assert str(opened["330600-2023"].achievements[0].measures[1].value) == "9.9"
        assert "9.9" in {str(row["value"]) for row in opened.table("measures")}
    _edit(
        path,
        'id: "330600-2023"' if 'id: "330600-2023"' in path.read_text(encoding="utf-8") else "330600-2023",
        "330600-2019",
    )
    assert "330600-2023" not in baogao.load(root)
    assert baogao.load(root)["330600-2019"].id == "330600-2019"
    path.unlink()
    assert baogao.load(root).ids == ("330600-2022", "330600-2024")
    (root / "reports" / "62").mkdir()
    (root / "reports" / "62" / "x.yaml").write_text(dumps(sample(2001)), encoding="utf-8")
    assert "330600-2001" in baogao.load(root).ids


def test_same_size_and_time_are_not_trusted_at_once(root: Path) -> None:
    path = root / "reports" / "33" / "330600-2023.yaml"
    dataset = baogao.load(root)
    times = path.stat()
    _edit(path, "7.8", "9.9")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert str(dataset["330600-2023"].achievements[0].measures[1].value) == "9.9"


def test_yaml_is_parsed_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    baogao.load(root)
    monkeypatch.setattr("baogao.converters.yaml.loads", lambda *_: pytest.fail("parsed again"))
    assert len(list(baogao.load(root))) == 3


def test_a_cache_that_cannot_be_written(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "blocked").write_text("a file where the cache folder should be")
    monkeypatch.setenv("BAOGAO_CACHE", str(tmp_path / "blocked"))
    assert len(list(baogao.load(root))) == 3


def test_a_damaged_cache_is_made_anew(root: Path, tmp_path: Path) -> None:
    baogao.load(root)
    for path in (tmp_path / "cache").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-7])
    assert len(baogao.load(root)) == 3


def test_caches_of_old_code_are_pruned(root: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for age in range(12):
        (cache / f"1-{age:08x}").mkdir(parents=True)
        os.utime(cache / f"1-{age:08x}", (10**9 - age, 10**9 - age))
    (cache / "mine").mkdir()
    assert len(baogao.load(root)) == 3
    left = sorted(path.name for path in cache.iterdir())
    assert [name for name in left if name.startswith("1-0000")] == [f"1-{age:08x}" for age in range(8)]
    assert len(left) == 8 + 2


def test_invalid_records_are_told_by_file_and_line(root: Path) -> None:
    _edit(root / "reports" / "33" / "330600-2023.yaml", "growth", "grwth")
    with pytest.raises(RecordError, match=r"330600-2023\.yaml:[0-9]+:[0-9]+: .*aspect"):
        baogao.load(root)


def test_two_files_with_one_id(root: Path) -> None:
    (root / "reports" / "copy.yaml").write_text(dumps(sample(2023)), encoding="utf-8")
    with pytest.raises(DatasetError, match="both have the id 330600-2023"):
        baogao.load(root)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"cannot read .*nowhere: No such file or directory"):
        baogao.load(tmp_path / "nowhere")


def test_files_and_several_folders(root: Path, tmp_path: Path) -> None:
    file = root / "reports" / "33" / "330600-2023.yaml"
    assert baogao.load(file).ids == ("330600-2023",)
    other = folder(tmp_path / "other", 2010)
    assert load_paths([file, other]).ids == ("330600-2010", "330600-2023")
    with pytest.raises(DatasetError, match=r"cache: no record \(\*\.yaml\)"):
        baogao.load(tmp_path / "cache")


def test_threads_share_a_dataset(dataset: Dataset) -> None:
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(lambda turn: dataset[turn % 3], range(60)))
    assert read == [dataset[turn % 3] for turn in range(60)]


def _first_use(root: str, gate: object) -> int:
    gate.wait()  # type: ignore[attr-defined]
    return sum(len(report.achievements) for report in baogao.load(root))


def _process(root: str, gate: object, results: object) -> None:
    results.put(_first_use(root, gate))  # type: ignore[attr-defined]


def test_processes_compile_at_once(root: Path) -> None:
    context = multiprocessing.get_context("fork" if os.name == "posix" else "spawn")
    gate, results = context.Barrier(4), context.Queue()
    processes = [context.Process(target=_process, args=(str(root), gate, results)) for _ in range(4)]
    for process in processes:
        process.start()
    assert [results.get(timeout=60) for _ in processes] == [3] * 4
    for process in processes:
        process.join()


def test_the_pack(tmp_path: Path) -> None:
    several = [sample(year) for year in (2024, 2022, 2023)]
    path = tmp_path / "dataset" / "_compiled" / "reports.pack"
    path.parent.mkdir(parents=True)
    pack(several, path)
    first = path.read_bytes()
    pack(several, path)
    assert path.read_bytes() == first
    store = Dataset(PackStore(str(path)))
    assert store.ids == ("330600-2022", "330600-2023", "330600-2024")
    assert store["330600-2023"] == several[2]
    assert store.filter(year=2024)[0] == several[0]
    with pytest.raises(DatasetError, match="two records have the id"):
        pack([several[0], several[0]], tmp_path / "twice.pack")
    head, _, rest = first.partition(b"\n")
    path.write_bytes(json.dumps(json.loads(head) | {"baogao": 0}).encode().ljust(63) + b"\n" + rest)
    with pytest.raises(DatasetError, match="another version"):
        PackStore(str(path))


def test_the_packaged_dataset_opens() -> None:
    dataset = baogao.load()
    assert all(report.id in dataset for report in dataset)


@pytest.mark.parametrize(
    ("wanted", "error", "said"),
    [
        ({"level": "countee"}, ValueError, "did you mean 'county'"),
        ({"level": "zzz"}, ValueError, "expected one of national"),
        ({"year": "2023"}, TypeError, "a whole number such as 2024"),
        ({"year": ["2023"]}, TypeError, "a whole number such as 2024"),
        ({"place": 330822}, TypeError, "place 330822: expected a code such as '330600'"),
        ({"province": 33}, TypeError, "province 33: expected a name or the first two digits"),
    ],
)
def test_filter_says_what_is_no_word_of_its(
    wanted: dict[str, object], error: type[Exception], said: str, dataset: Dataset
) -> None:
    with pytest.raises(error, match=said):
        dataset.filter(**wanted)  # type: ignore[arg-type]


def test_what_no_call_takes_is_told_with_what_it_does(dataset: Dataset, tmp_path: Path) -> None:
    calls: list[tuple[Callable[[], object], str]] = [
        (lambda: dataset.get(3), "id 3: expected the id of a report such as '330600-2024'"),  # type: ignore[call-overload]
        (lambda: dataset[1.5], "expected an id such as"),  # type: ignore[call-overload]
        (lambda: dataset[None], "expected an id such as"),  # type: ignore[call-overload]
        (lambda: dataset.source_text("330600-2024"), "expected a report"),  # type: ignore[arg-type]
        (lambda: load_paths("folder"), "expected a list of folders or files"),
        (lambda: baogao.export(dataset[0], "csv", tmp_path / "x"), "found one report; put a report into a list"),  # type: ignore[arg-type]
        (lambda: baogao.export(None, "csv", tmp_path / "x"), "expected a dataset or a list of reports, found NoneType"),  # type: ignore[arg-type]
        (lambda: baogao.export(["330600-2024"], "csv", tmp_path / "x"), "expected reports to export, found str"),  # type: ignore[list-item]
    ]
    for call, said in calls:
        with pytest.raises(TypeError, match=said):
            call()
    for wrong in ({"year": "2023"}, {"region": 330822}):
        with pytest.raises(DraftError, match=r"expected a year, as a whole number|expected the six digits"):
            baogao.draft("政府工作报告。", **wrong)  # type: ignore[arg-type]


def test_an_id_that_is_not_there_is_told_with_the_nearest(dataset: Dataset) -> None:
    with pytest.raises(KeyError, match="did you mean 330600-2022, 330600-2023, 330600-2024\\?"):
        dataset["330600"]
    with pytest.raises(KeyError, match="did you mean 330600-2023"):
        dataset["33060-2023"]
    with pytest.raises(KeyError, match=r"see its \.ids"):
        dataset["x"]


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"indicator": "gdpp"}, "did you mean 'gdp'"),
        ({"indicator": "地区生产总值"}, "did you mean 'gdp'"),
        ({"indicator": "zzzzz"}, "indicators.yaml lists them"),
        ({"status": "achievd"}, "did you mean 'achieved'"),
        ({"aspect": "growht"}, "did you mean 'growth'"),
    ],
)
def test_measures_of_what_nothing_knows_are_an_error(wanted: dict[str, str], said: str, dataset: Dataset) -> None:
    with pytest.raises(ValueError, match=said):
        dataset[0].measures(**wanted)  # type: ignore[arg-type]


def test_measures_of_what_a_report_does_not_tell_are_none(dataset: Dataset) -> None:
    report = dataset[0]
    told = {measure.indicator for measure in report.measures()}
    silent = next(entry.id for entry in indicators() if entry.id not in told)
    assert report.measures(indicator=silent) == []
    assert report.measures(indicator="gdp", aspect="threshold") == []
    own = report.measures()[0].model_copy(update={"indicator": "our_own"})
    sentence = report.achievements[0].model_copy(update={"measures": (own,)})
    assert report.model_copy(update={"achievements": (sentence,)}).measures(indicator="our_own") == [own]


def test_a_report_is_shown_in_a_line(dataset: Dataset) -> None:
    shown = repr(dataset[1])
    assert shown.startswith("Report(id='330600-2023', place='绍兴市', year=2023, ")
    assert len(shown) < 300
    assert len(str(dataset[1])) < 300


def test_a_folder_whose_name_is_no_utf8_is_opened(root: Path, tmp_path: Path) -> None:
    other = tmp_path / os.fsdecode(b"\xb1\xa8")
    try:
        shutil.copytree(root, other)
    except OSError:
        pytest.skip("this file system takes no such names")
    assert baogao.load(other).ids == baogao.load(root).ids


def test_nothing_in_a_report_can_be_changed() -> None:
    report = baogao.load()[0]
    before = report.model_dump()
    evidence: Any = report.metadata.evidence
    for change in (
        lambda: evidence.update(title=(0, 1)),
        lambda: evidence.__setitem__("title", (0, 1)),
        lambda: evidence.__delitem__("title"),
        lambda: evidence.pop("title"),
        evidence.popitem,
        evidence.clear,
        lambda: evidence.setdefault("x", (0, 1)),
        lambda: evidence.__ior__({"x": (0, 1)}),
    ):
        with pytest.raises(TypeError, match="read-only"):
            change()
    assert report.model_dump() == before
    assert type(before["metadata"]["evidence"]) is dict
    for twin in (pickle.loads(pickle.dumps(report)), copy.deepcopy(report), loads(dumps(report))):
        assert (twin, hash(twin)) == (report, hash(report))
        with pytest.raises(TypeError, match="read-only"):
            twin.metadata.inferred.clear()
