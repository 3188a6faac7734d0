#!/usr/bin/env python3
"""How many times as fast `dateline batch` is on two processors as on one, by the clock. Linux only, and only on a quiet machine.

    benches/cores.py PROGRAM INPUT [TIMES]

binds the whole process, with all its threads, to one processor and then to two, in turn and TIMES times (3), and prints the seconds
of each run, start and end included. `--jobs 1` would be no measure of one processor: there the ledger and the tables are written beside the one thread
that reads.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time


def run(program, source, processors):
    """Runs a batch on some processors, with as many readers. Gives seconds on the clock."""
    with tempfile.TemporaryDirectory() as out:
        command = [program, "batch", source, "--out", os.path.join(out, "tables"), "--jobs", str(len(processors))]
        began = time.monotonic()
        child = subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, processors),
        )
        if child.wait() not in (0, 3):
            sys.exit(f"{program}: ended with status {child.returncode}")
        return time.monotonic() - began


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, source, times = sys.argv[1], sys.argv[2], int((sys.argv[3:] or ["3"])[0])
    two = sorted(os.sched_getaffinity(0))[:2]
    if len(two) < 2:
        sys.exit("there is but one processor")
    alone, beside = [], []
    # The first run reads the program and the input from the disk.
    run(program, source, two)
    for _ in range(times):
        alone.append(run(program, source, two[:1]))
        beside.append(run(program, source, two))
    print("| input | one processor | two | times as fast |")
    print("| --- | --- | --- | --- |")
    seconds = [", ".join(f"{one:.2f}" for one in some) + " s" for some in (alone, beside)]
    faster = statistics.median(alone) / statistics.median(beside)
    print(f"| {os.path.basename(source)} | {seconds[0]} | {seconds[1]} | {faster:.2f} |")


main()
