#!/usr/bin/python3
"""Runs the Java notebooks with a real Jupyter kernel and writes them as pages to target/notebooks.

    notebooks/run.py [--lake data/lake] [NOTEBOOK ...]

Needs Maven and Debian's jupyter-nbconvert. The kernel is io.github.padreati:rapaio-jupyter-kernel,
which Maven fetches; `netra kernel-spec` puts Spark, Delta and Netra on its class path. About one
start in four of that kernel is deaf, since its threads race each other: such a start is tried again.
A cell that fails never is: the run ends with exit code 1. Notebooks in Python are only parsed.
"""
import argparse
import os
import socket
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbconvert import HTMLExporter

ROOT = Path(__file__).resolve().parent.parent
JUPYTER = ROOT / "target" / "jupyter"
PAGES = ROOT / "target" / "notebooks"
KERNEL = "rapaio-jupyter-kernel-3.0.1.jar"
ARTIFACT = "io.github.padreati:rapaio-jupyter-kernel:3.0.1"
STARTS = 10
OPEN_SECONDS = 60
ANSWER_SECONDS = 10
CELL_SECONDS = 300
AT_ONCE = 2


def maven(*arguments):
    subprocess.run(["mvn", "-q", "-B", "-ntp", *arguments], cwd=ROOT, check=True)


def write_kernel(lake):
    """Fetches the kernel and has Netra write its specification."""
    jar = JUPYTER / KERNEL
    if not jar.exists():
        maven("dependency:copy", f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={JUPYTER}")
    spec = f"kernel-spec --to {JUPYTER}/kernels/netra --rapaio {jar} --lake {lake}"
    maven("compile", "exec:java", f"-Dexec.args={spec}")
    os.environ["JUPYTER_PATH"] = str(JUPYTER)


def is_open(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def start(client):
    """Starts a kernel and waits for its first answer, which comes soon after its channels are open or never."""
    manager = client.create_kernel_manager()
    client.start_new_kernel()
    until = time.monotonic() + OPEN_SECONDS
    ports = [manager.shell_port, manager.iopub_port, manager.stdin_port, manager.control_port, manager.hb_port]
    while not all(is_open(port) for port in ports) and time.monotonic() < until:
        time.sleep(0.1)
    client.start_new_kernel_client()


def execute(path):
    """Runs the cells once; gives the notebook with its outputs and how many starts that took."""
    for tried in range(1, STARTS + 1):
        notebook = nbformat.read(path, as_version=4)
        client = NotebookClient(
            notebook, timeout=CELL_SECONDS, startup_timeout=ANSWER_SECONDS,
            resources={"metadata": {"path": str(path.parent)}})
        begun = time.monotonic()
        try:
            start(client)
        except RuntimeError as failure:
            print(f"{path.stem}: start {tried} failed after {time.monotonic() - begun:.0f} s: {failure}", flush=True)
            continue
        with client.setup_kernel():
            for index, cell in enumerate(notebook.cells):
                client.execute_cell(cell, index)
        return notebook, tried
    raise RuntimeError(f"The kernel did not start in {STARTS} tries.")


def page(path):
    return PAGES / f"{path.stem}.html"


def render(notebook, path):
    exporter = HTMLExporter(exclude_input_prompt=True, exclude_output_prompt=True)
    html, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": path.stem}})
    PAGES.mkdir(parents=True, exist_ok=True)
    page(path).write_text(html, encoding="utf-8")


def parse(path):
    """Parses the cells of a notebook in Python: Spark for Python is not installed here."""
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            compile(cell.source, str(path), "exec")
    print(f"{path.stem}: parsed, not run", flush=True)


def language(path):
    return nbformat.read(path, as_version=4).metadata.kernelspec.language


def run(path):
    """Runs and renders one notebook; says what became of it."""
    begun = time.monotonic()
    page(path).unlink(missing_ok=True)
    try:
        notebook, starts = execute(path)
    except (CellExecutionError, CellTimeoutError, DeadKernelError, RuntimeError) as failure:
        print(f"{path.stem}: FAILED\n{failure}", flush=True)
        return False
    render(notebook, path)
    print(f"{path.stem}: ran in {time.monotonic() - begun:.0f} s, {starts} start(s)", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--lake", default=ROOT / "data" / "lake", help="folder of the Delta tables (default: %(default)s)")
    parser.add_argument("notebooks", nargs="*", type=Path, metavar="NOTEBOOK", help="(default: all)")
    given = parser.parse_args()
    notebooks = given.notebooks or sorted((ROOT / "notebooks").glob("*.ipynb"))
    paths = [path.resolve() for path in notebooks if language(path) == "java"]
    for path in notebooks:
        if language(path) == "python":
            parse(path)
    write_kernel(Path(given.lake).resolve())
    with ProcessPoolExecutor(AT_ONCE) as pool:
        done = list(pool.map(run, paths))
    print(f"{sum(done)} of {len(paths)} notebooks ran; their pages are in {PAGES}")
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
