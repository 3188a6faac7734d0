"""The blocks of the README run, one after another, in an empty folder."""

import pathlib
import re

import pytest


def test_the_blocks_of_the_readme_run(tmp_path, monkeypatch, capsys):
    pytest.importorskip("polars")
    pytest.importorskip("pyarrow")
    readme = (pathlib.Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    assert len(blocks) == 2
    monkeypatch.chdir(tmp_path)
    names = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)
    printed = capsys.readouterr().out
    assert "ASSAULT ['Russia']" in printed and "2025-07-1" in printed, printed
    assert len(names["readings"]) == 2 and names["claims"], printed
