#!/usr/bin/env python3
"""What `dateline batch` costs: processor time by part, and peak memory. Linux only.

    benches/batch.py PROGRAM INPUT [JOBS]

prints one row of a table in Markdown. Processor time can be believed on a machine that others keep busy; seconds on the
clock cannot: see benches/cores.py.
"""

import os
import subprocess
import sys
import tempfile
import time

TICK = os.sysconf("SC_CLK_TCK")
# A short run must be looked at often, and a look costs next to nothing.
PAUSE = 0.05


def look(pid):
    """Processor seconds of every thread so far by its number and name, and the peak of memory in MiB."""
    seconds, peak = {}, 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        try:
            stat = open(f"/proc/{pid}/task/{thread}/stat").read()
        except (FileNotFoundError, ProcessLookupError):
            continue
        # The name of a thread stands in brackets and may hold blanks.
        fields = stat[stat.rindex(")") + 2 :].split()
        name = stat[stat.index("(") + 1 : stat.rindex(")")]
        seconds[int(thread), name] = (int(fields[11]) + int(fields[12])) / TICK
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmHWM"):
            peak = int(line.split()[1]) // 1024
    return seconds, peak


def run(program, source, jobs):
    """Runs a batch. Gives all its processor seconds, those of each thread, the peak of memory, and seconds on the clock."""
    with tempfile.TemporaryDirectory() as out:
        command = [program, "batch", source, "--out", os.path.join(out, "tables"), "--jobs", jobs]
        before, began = os.times(), time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        threads, peak = {}, 0
        while child.poll() is None:
            try:
                seconds, memory = look(child.pid)
                threads.update(seconds)
                peak = max(peak, memory)
            except (FileNotFoundError, ProcessLookupError):
                pass
            time.sleep(PAUSE)
        after, ended = os.times(), time.monotonic()
        if child.returncode not in (0, 3):
            sys.exit(f"{program}: ended with status {child.returncode}")
    total = after.children_user + after.children_system - before.children_user - before.children_system
    return total, child.pid, threads, peak, ended - began


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, source, jobs = sys.argv[1], sys.argv[2], (sys.argv[3:] or ["2"])[0]
    total, pid, threads, peak, clock = run(program, source, jobs)
    # The first thread writes the tables with another, and walks through the inputs before.
    writing = sum(seconds for (number, name), seconds in threads.items() if number == pid or name == "writer")
    linking = sum(seconds for (_, name), seconds in threads.items() if name == "keeper")
    reading = sum(threads.values()) - writing - linking
    outside = 100 * (linking + writing) / (reading + linking + writing or 1)
    print("| input | jobs | processor seconds | reading | linking | writing | outside the reader | peak memory | clock |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    print(
        f"| {os.path.basename(source)} | {jobs} | {total:.1f} | {reading:.1f} | {linking:.1f} | {writing:.1f} "
        f"| {outside:.0f} % | {peak} MiB | {clock:.1f} s |"
    )


main()
