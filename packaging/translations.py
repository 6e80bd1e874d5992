"""Keep the translations in step with the source: `python packaging/translations.py` after changing a text.

It writes resources/translations/*.ts anew (new texts are marked unfinished, vanished ones are dropped) and
compiles each into its .qm with lrelease. Qt's own lupdate is not used: of QCoreApplication.translate it
overlooks plurals and calls inside f-strings.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import PySide6

CHECKOUT = Path(__file__).resolve().parents[1]
FOLDER = CHECKOUT / "resources" / "translations"
_PACKAGE = CHECKOUT / "src" / "flee_desktop"
# Its constants are sentences for the window to translate.
_HINTS = _PACKAGE / "domain" / "filter_language" / "hints.py"
_LRELEASE = Path(PySide6.__file__).parent / "lrelease"


@dataclass(frozen=True, order=True)
class Text:
    """A text of the interface, as Qt identifies it."""

    context: str
    source: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """Whether it counts something, so that it has one form for one and another for many."""
        return "%n" in self.source or "%Ln" in self.source


def texts_of_source() -> list[Text]:
    """Every text the program shows, sorted."""
    found = set(_hints())
    for path in sorted((*_PACKAGE.glob("ui/**/*.py"), *_PACKAGE.glob("app/**/*.py"))):
        found.update(_texts(ast.parse(path.read_text(encoding="utf-8")), ""))
    return sorted(found)


def _texts(node: ast.AST, class_name: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        class_name = node.name
    if isinstance(node, ast.Call) and (words := _words(node, class_name)):
        yield Text(*words)
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, class_name)


def _words(call: ast.Call, class_name: str) -> tuple[str, ...]:
    """Context, source and comment of a call; () when it shows no text, or one named elsewhere."""
    name = getattr(call.func, "attr", "") or getattr(call.func, "id", "")
    if name not in ("tr", "translate", "QT_TRANSLATE_NOOP"):
        return ()
    words = [each.value for each in call.args[:3] if isinstance(each, ast.Constant)]
    words = [class_name, *words[:2]] if name == "tr" else words
    return tuple(words) if len(words) > 1 and all(isinstance(word, str) for word in words) else ()


def _hints() -> Iterator[Text]:
    for node in ast.parse(_HINTS.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            sentence = node.value.value
            if isinstance(sentence, str):
                yield Text("FilterHint", sentence)


def read(path: Path) -> dict[Text, tuple[str, ...]]:
    """A file's translations: one form, or one for each plural; () when unfinished."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            words = (message.findtext(tag) or "" for tag in ("source", "comment"))
            text = Text(context.findtext("name") or "", *words)
            plurals = [form.text or "" for form in message.iter("numerusform")]
            forms = plurals if text.plural else [message.findtext("translation") or ""]
            found[text] = tuple(forms) if all(forms) else ()
    return found


def write(path: Path, language: str, translations: dict[Text, tuple[str, ...]]) -> None:
    """Write these texts, each with its translation or marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    contexts: dict[str, ElementTree.Element] = {}
    for text, forms in translations.items():
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        _write_message(contexts[text.context], text, forms)
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _write_message(context: ElementTree.Element, text: Text, forms: tuple[str, ...]) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
    ElementTree.SubElement(message, "source").text = text.source
    if text.comment:
        ElementTree.SubElement(message, "comment").text = text.comment
    translation = ElementTree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if not text.plural:
        translation.text = forms[0] if forms else ""
        return
    for form in forms or ("", ""):
        ElementTree.SubElement(translation, "numerusform").text = form


def update(path: Path) -> int:
    """Bring a file in step with the source; return how many texts lack a translation."""
    known = read(path) if path.exists() else {}
    translations = {text: known.get(text, ()) for text in texts_of_source()}
    write(path, path.stem.rpartition("_")[2], translations)
    return sum(not forms for forms in translations.values())


def compile_into(target: Path, source: Path) -> None:
    """Make a .qm of a .ts."""
    command = [str(_LRELEASE), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, timeout=60)


def main() -> int:
    """Update and compile every language; 1 when texts are left to translate."""
    missing = 0
    for source in sorted(FOLDER.glob("*.ts")):
        left = update(source)
        compile_into(source.with_suffix(".qm"), source)
        sys.stdout.write(f"{source.name}: {left} to translate\n")
        missing += left
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
