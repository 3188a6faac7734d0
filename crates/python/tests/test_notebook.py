"""The notebook in ``examples/`` runs from its first cell to its last."""

import pathlib

import pytest


def test_the_notebook_runs(tmp_path):
    nbformat = pytest.importorskip("nbformat")
    nbclient = pytest.importorskip("nbclient")
    pytest.importorskip("ipykernel")
    folder = pathlib.Path(__file__).parents[3] / "examples"
    notebook = nbformat.read(folder / "dateline.ipynb", as_version=4)
    client = nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}})
    client.execute()
    printed = [
        output["text"] if output["output_type"] == "stream" else output["data"]["text/plain"]
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
    ]
    # One source says that talks were held, another denies it.
    assert any("denial-islamabad | sources_disagree" in words for words in printed), printed
