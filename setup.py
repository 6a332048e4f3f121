"""The one step that pyproject.toml cannot say: the records are checked and compiled into the wheel."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent.resolve()
PACK = Path("baogao", "dataset", "_compiled", "reports.pack")


class BuildRecords(build_py):
    """Copies the package, then packs its records; an editable install reads the YAML itself."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            _package()
            from baogao.packing import PackingError, pack_dataset

            try:
                pack_dataset(ROOT / "dataset", Path(self.build_lib) / PACK)
            except PackingError as error:
                raise SystemExit(f"error: {error}") from None

    def find_package_modules(self, package: str, package_dir: str) -> list[tuple[str, str, str]]:
        # The root of the checkout is the package, but this file is no part of it.
        return [found for found in super().find_package_modules(package, package_dir) if found[1] != "setup"]

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        made = [] if self.editable_mode else [str(Path(self.build_lib) / PACK)]
        return [*super().get_outputs(include_bytecode), *made]


def _package() -> None:
    """Import the checkout as ``baogao``, whatever its folder is called, and not a copy installed before."""
    spec = spec_from_file_location("baogao", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    if spec is None or spec.loader is None:
        raise SystemExit(f"error: {ROOT} is not a checkout of baogao")
    package = module_from_spec(spec)
    sys.modules["baogao"] = package
    spec.loader.exec_module(package)


setup(cmdclass={"build_py": BuildRecords})
