"""The rules of ARCHITECTURE.md, each a test with a sentence for a name."""

import ast
import sys
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path

import pytest
from grimp import ImportGraph, build_graph
from importlinter.application.use_cases import read_user_options
from importlinter.configuration import configure
from importlinter.contracts.acyclic_siblings import AcyclicSiblingsContract
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.independence import IndependenceContract
from importlinter.contracts.layers import LayersContract

CHECKOUT = Path(__file__).resolve().parents[1]
SOURCE = CHECKOUT / "src" / "flee_desktop"
MODULES = sorted(SOURCE.rglob("*.py"))
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

configure()
RULES = read_user_options(str(CHECKOUT / "pyproject.toml"))
CONTRACT_CLASSES = {
    "acyclic_siblings": AcyclicSiblingsContract,
    "forbidden": ForbiddenContract,
    "independence": IndependenceContract,
    "layers": LayersContract,
}


@pytest.fixture(scope="module")
def imports() -> ImportGraph:
    return build_graph("flee_desktop", include_external_packages=True, cache_dir=None)


@pytest.mark.parametrize("contract", RULES.contracts_options, ids=lambda contract: contract["name"])
def test_contract(contract: dict[str, str], imports: ImportGraph) -> None:
    rule = CONTRACT_CLASSES[contract["type"]](contract["name"], RULES.session_options, contract)
    outcome = rule.check(deepcopy(imports), verbose=False)
    if not outcome.kept:
        rule.render_broken_contract(outcome)
        pytest.fail(f"broken: {contract['name']} (the imports are above)", pytrace=False)


def test_domain_imports_the_standard_library_only() -> None:
    known = {*sys.stdlib_module_names, "flee_desktop"}
    found = {name for file in (SOURCE / "domain").rglob("*.py") for name in imported_names(file)}
    assert sorted(name for name in found if name.partition(".")[0] not in known) == []


def test_nothing_imports_qt_sql() -> None:
    """A second copy of SQLite in the process loses the file locks of the first."""
    assert [file for file in MODULES if any("QtSql" in name for name in imported_names(file))] == []


def test_only_app_prints() -> None:
    printing = [
        f"{file.relative_to(SOURCE)}:{node.lineno}"
        for file in MODULES
        for node in ast.walk(syntax_tree(file))
        if isinstance(node, ast.Name) and node.id == "print" and file.relative_to(SOURCE).parts[0] != "app"
    ]
    assert printing == []


def test_no_module_is_a_drawer_for_anything() -> None:
    drawers = ("utils", "util", "helpers", "helper", "misc", "common", "manager")
    assert [file for file in MODULES if file.stem.endswith(drawers) or file.parent.name in drawers] == []


def test_no_file_has_more_than_500_lines() -> None:
    assert [file for file in MODULES if len(file.read_text(encoding="utf-8").splitlines()) > 500] == []


def test_the_main_window_has_less_than_200_lines() -> None:
    windows = [file for file in MODULES if file.stem == "main_window"]
    assert [file for file in windows if len(file.read_text(encoding="utf-8").splitlines()) >= 200] == []


def test_no_function_has_more_than_60_lines() -> None:
    long = [
        f"{file.relative_to(SOURCE)}:{node.name}"
        for file, node in definitions()
        if isinstance(node, FUNCTIONS) and node.end_lineno - node.lineno + 1 > 60
    ]
    assert long == []


def test_no_class_has_more_than_25_methods() -> None:
    large = [
        f"{file.relative_to(SOURCE)}:{node.name}"
        for file, node in definitions()
        if isinstance(node, ast.ClassDef) and sum(isinstance(each, FUNCTIONS) for each in node.body) > 25
    ]
    assert large == []


@cache
def syntax_tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), file)


def imported_names(file: Path) -> Iterator[str]:
    for node in ast.walk(syntax_tree(file)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{each.name}" for each in node.names)


def definitions() -> Iterator[tuple[Path, ast.AST]]:
    for file in MODULES:
        for node in ast.walk(syntax_tree(file)):
            if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
                yield file, node
