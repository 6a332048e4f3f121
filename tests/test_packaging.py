"""What is installed: wheel, sdist and package lists carry the same modules, records, sources and vocabularies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ROOMS = ("schema", "text", "parsers", "converters", "dataset", "checks", "commands")
DATA = (
    *("schema/report.schema.json", "schema/vocab/*", "text/*.txt", "text/*.tsv"),
    *("dataset/reports/*/*.yaml", "dataset/sources/*/*", "dataset/reviews/*", "dataset/VERSION"),
    *("checks/*.yaml", "checks/*.tsv", "py.typed"),
)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def _wanted() -> set[str]:
    """Every module and data file that an installed package holds."""
    patterns = ("*.py", *(f"{room}/**/*.py" for room in ROOMS))
    modules = {path for pattern in patterns for path in ROOT.glob(pattern) if path.name != "setup.py"}
    data = {path for pattern in DATA for path in ROOT.glob(pattern)}
    return {path.relative_to(ROOT).as_posix() for path in modules | data}


def test_the_packages_are_the_folders_with_modules() -> None:
    known = {"benchmarks", "docs", "examples", "tests"}
    found = {
        path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("*/**/__init__.py") if ".venv" not in path.parts
    }
    found = {folder for folder in found if folder.split("/")[0] not in known | {"build"}}
    listed = set(PROJECT["tool"]["setuptools"]["packages"])
    assert listed == {"baogao", *(f"baogao.{folder.replace('/', '.')}" for folder in found)}


def test_versions_agree() -> None:
    import baogao

    assert baogao.__version__ == PROJECT["project"]["version"]


def test_every_extra_of_a_format_exists() -> None:
    from baogao.converters import FORMATS

    assert {entry.extra for entry in FORMATS.values()} - {""} <= set(PROJECT["project"]["optional-dependencies"])


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tree, so that nothing is built in it; named so that the folder's name cannot matter."""
    target = tmp_path_factory.mktemp("build") / "some-checkout"
    ignored = shutil.ignore_patterns(
        ".git", "_compiled", "*.egg-info", "__pycache__", "build", ".*_cache", ".hypothesis"
    )
    shutil.copytree(ROOT, target, ignore=ignored)
    return target


def _build(checkout: Path, out: Path, kind: str) -> Path:
    # Through the backend's own hooks: the root of the checkout holds modules that would stand in for other tools'.
    code = f"import sys; from setuptools import build_meta as b; print(b.build_{kind}({str(out)!r}))"
    run = subprocess.run([sys.executable, "-P", "-c", code], cwd=checkout, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    return out / run.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build(checkout, tmp_path_factory.mktemp("wheel"), "wheel")


def test_the_wheel_holds_everything_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name.removeprefix("baogao/") for name in archive.namelist() if ".dist-info/" not in name}
    assert names == _wanted() | {"dataset/_compiled/reports.pack"}


def test_the_sdist_builds_the_same_wheel(checkout: Path, wheel: Path, tmp_path: Path) -> None:
    sdist = _build(checkout, tmp_path, "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    unpacked = tmp_path / sdist.name.removesuffix(".tar.gz")
    for name in ("tests/strategies.py", "docs/guidelines.md", "setup.py", "LICENSE"):
        assert (unpacked / name).exists(), name
    again = _build(unpacked, tmp_path, "wheel")
    with zipfile.ZipFile(wheel) as first, zipfile.ZipFile(again) as second:
        content = [
            {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}
            for archive in (first, second)
        ]
    assert content[0] == content[1]


def test_an_invalid_record_stops_the_build(checkout: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(checkout, broken)
    record = broken / "dataset" / "reports" / "33" / "330600-2099.yaml"
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text('schema_version: "1.0"\nid: 1\n', encoding="utf-8")
    code = f"from setuptools import build_meta as b; b.build_wheel({str(tmp_path)!r})"
    run = subprocess.run([sys.executable, "-P", "-c", code], cwd=broken, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert "330600-2099.yaml:2:5" in run.stderr
    assert not list(tmp_path.glob("*.whl"))


USE = """
import sys
import baogao
from baogao.schema.vocabulary import indicators, units
dataset = baogao.load()
assert baogao.__file__.startswith(sys.argv[1]), baogao.__file__
for report in dataset:
    assert dataset.source_text(report)
    assert dataset.reading(report).of(*report.tasks[0].at) == report.tasks[0].text
assert len(indicators()) > 100 and units()
assert "yaml" not in sys.modules or len(indicators())
print(len(dataset), *(module for module in sys.modules if module == "baogao.dataset.folder"))
"""


def _dependencies() -> list[str]:
    return [path for path in sys.path if "site-packages" in path]


def _records() -> int:
    return len(list((ROOT / "dataset" / "reports").rglob("*.yaml")))


def test_an_empty_environment_loads_the_dataset(wheel: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env")], check=True)
    python = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    site = next((tmp_path / "env").rglob("site-packages"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    (site / "dependencies.pth").write_text("\n".join(_dependencies()), encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"PYTHONDONTWRITEBYTECODE": "1", "BAOGAO_CACHE": str(tmp_path / "none")}
    run = subprocess.run(
        [python, "-c", USE, str(site)], cwd=elsewhere, capture_output=True, text=True, check=False,
        env=environment,
    )  # fmt: skip
    assert run.stdout.split() == [str(_records())], run.stderr
    assert not (tmp_path / "none").exists()
    command = [python, "-m", "baogao.cli", "list"]
    listed = subprocess.run(command, cwd=elsewhere, capture_output=True, text=True, check=False)
    assert listed.returncode == 0, listed.stderr


LIST = """
import sys
from importlib.resources import files
import baogao
from baogao.dataset import load
def walk(folder, path=""):
    for entry in folder.iterdir():
        if entry.is_dir() and entry.name != "__pycache__":
            yield from walk(entry, f"{path}{entry.name}/")
        elif entry.is_file():
            yield path + entry.name
print(*sorted(walk(files("baogao"))), sep="\\n")
print(len(load()), file=sys.stderr)
"""


@pytest.mark.parametrize("way", ["regular", "editable", "strict"])
def test_every_way_to_install_brings_the_same(checkout: Path, tmp_path: Path, way: str) -> None:
    pytest.importorskip("pip")
    tree = shutil.copytree(checkout, tmp_path / "tree")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env")], check=True)
    python = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    site = next((tmp_path / "env").rglob("site-packages"))
    (site / "dependencies.pth").write_text("\n".join(_dependencies()), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--no-deps",
        "--no-build-isolation",
        "-q",
    ]
    command += ["--ignore-installed", "--no-index"]
    mode = {"regular": [], "editable": ["-e"], "strict": ["--config-settings", "editable_mode=strict", "-e"]}[way]
    run = subprocess.run([*command, *mode, "."], cwd=tree, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    # What the tests themselves run from must not stand in for what was installed.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    run = subprocess.run(
        [str(python), "-P", "-c", LIST], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert run.stderr.split() == [str(_records())]
    found = set(run.stdout.split("\n"))
    assert _wanted() <= found
    if way != "editable":  # there the package is the checkout itself, with its tests and documents
        assert {name for name in found - _wanted() if name} <= {"dataset/_compiled/reports.pack"}


def test_no_module_at_the_root_stands_in_for_another() -> None:
    """With the checkout as working folder ``python -m build`` would run a ``build.py`` of ours."""
    own = {path.stem for path in ROOT.glob("*.py")} - {"__init__", "setup"}
    taken = {name for name, owners in packages_distributions().items() if "baogao" not in owners}
    assert not own & (taken | sys.stdlib_module_names | {"build", "pip", "wheel", "pytest", "mypy", "ruff"})


def test_it_works_from_a_zip_archive(wheel: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(wheel), *_dependencies()])}
    run = subprocess.run(
        [sys.executable, "-P", "-S", "-c", USE, str(wheel)], cwd=tmp_path, capture_output=True, text=True, check=False,
        env=environment,
    )  # fmt: skip
    assert run.stdout.split() == [str(_records())], run.stderr
