"""The manual page and the shells' completions know every command and option, and the shells accept them."""

import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

from flee_desktop.app.arguments import command_parser, window_parser
from flee_desktop.app.commands import COMMANDS

TOOL = runpy.run_path(str(Path(__file__).resolve().parents[2] / "packaging" / "command_texts.py"))
WORDS = [command.name for command in COMMANDS]
for parser in [window_parser(), *(command_parser(each, each.load()) for each in COMMANDS)]:
    WORDS += [option for option in parser._option_string_actions if option.startswith("--")]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_completion_knows_every_command_and_option(shell: str) -> None:
    text = TOOL[shell]()
    assert [word for word in WORDS if word.removeprefix("--") not in text] == []


def test_the_manual_page_knows_every_command_and_option() -> None:
    text = TOOL["manual_page"]()
    assert [word for word in WORDS if word.replace("-", "\\-") not in text] == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_accepts_its_completion(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed here")
    file = tmp_path / shell
    file.write_text(TOOL[shell](), encoding="utf-8")
    subprocess.run([shell, "-n", str(file)], check=True)


def test_bash_completes_commands_and_then_their_options(tmp_path: Path) -> None:
    file = tmp_path / "completion"
    file.write_text(TOOL["bash"](), encoding="utf-8")
    asked = '. "$0"; COMP_WORDS=(flee-desktop {}); COMP_CWORD={}; _flee_desktop; echo "${{COMPREPLY[@]}}"'
    for words, place, answer in (("aw", 1, "awards"), ("awards --so", 2, "--sort")):
        done = subprocess.run(
            ["bash", "-c", asked.format(words, place), str(file)], capture_output=True, text=True, check=True
        )
        assert done.stdout.split() == [answer]


def test_man_finds_nothing_wrong_with_the_page(tmp_path: Path) -> None:
    if not shutil.which("man"):
        pytest.skip("man is not installed here")
    page = tmp_path / "flee-desktop.1"
    page.write_text(TOOL["manual_page"](), encoding="utf-8")
    done = subprocess.run(["man", "--warnings", "-l", str(page)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "export" in done.stdout
