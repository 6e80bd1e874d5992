"""Every text of the program is there in every language it is shipped in."""

import re
import runpy
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from flee_desktop.ui.actions import MENUS, ActionSpec, MenuSpec

CHECKOUT = Path(__file__).resolve().parents[2]
TOOL = runpy.run_path(str(CHECKOUT / "packaging" / "translations.py"))
FILES = sorted(TOOL["FOLDER"].glob("*.ts"))
PLACEHOLDER = re.compile(r"%L?\w|\{\d\}|\*\.\w+")
KEYWORD = re.compile(r"\b(?:is|has):|\bOR\b")
each_language = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def _all_menus(menus=MENUS):
    for menu in menus:
        yield menu
        yield from _all_menus([entry for entry in menu.entries if isinstance(entry, MenuSpec)])


def test_danish_is_shipped() -> None:
    assert "flee-desktop_da" in [path.stem for path in FILES]


@each_language
def test_no_text_of_the_source_is_missing_or_unfinished(path: Path) -> None:
    translations = TOOL["read"](path)
    assert sorted(translations) == TOOL["texts_of_source"](), "run packaging/translations.py"
    assert [text.source for text, forms in translations.items() if not forms] == []


@each_language
def test_every_plural_has_a_form_for_one_and_for_many(path: Path) -> None:
    forms = {text: forms for text, forms in TOOL["read"](path).items() if text.plural}
    assert {len(each) for each in forms.values()} == {2}


@each_language
def test_placeholders_and_words_of_the_filter_language_are_kept(path: Path) -> None:
    for text, forms in TOOL["read"](path).items():
        for form in forms:
            for pattern in (PLACEHOLDER, KEYWORD):
                assert sorted(pattern.findall(form)) == sorted(pattern.findall(text.source)), text


@each_language
def test_dots_that_promise_a_dialog_and_underlined_letters_are_kept(path: Path) -> None:
    for text, forms in TOOL["read"](path).items():
        for form in forms:
            assert form.endswith("…") is text.source.endswith("…"), text
            assert form.count("&") == text.source.count("&"), text


@each_language
def test_within_a_menu_no_two_entries_have_the_same_underlined_letter(path: Path) -> None:
    shown = {text.source: forms[0] for text, forms in TOOL["read"](path).items() if text.context == "Actions"}
    groups = {menu.title: [_text(entry) for entry in menu.entries if entry] for menu in _all_menus()}
    groups["menu bar"] = [menu.title for menu in MENUS]
    for title, texts in groups.items():
        words = [shown.get(text, text) for text in texts]
        letters = [word.partition("&")[2][0].lower() for word in words if "&" in word]
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], title


@each_language
@pytest.mark.skipif(
    subprocess.run([TOOL["_LRELEASE"], "-version"], capture_output=True, check=False).returncode != 0,
    reason="Qt's lrelease does not start here: it needs libraries that the program does not (krb5, brotli)",
)
def test_the_compiled_file_is_what_lrelease_makes_of_it(path: Path, tmp_path: Path) -> None:
    TOOL["compile_into"](tmp_path / "made.qm", path)
    assert (tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes()


def test_writing_a_file_anew_changes_nothing(tmp_path: Path) -> None:
    again = tmp_path / FILES[0].name
    again.write_bytes(FILES[0].read_bytes())
    assert TOOL["update"](again) == 0
    assert again.read_bytes() == FILES[0].read_bytes()


def _text(entry: ActionSpec | MenuSpec) -> str:
    return entry.title if isinstance(entry, MenuSpec) else entry.text
