#!/usr/bin/env bash
# Words a second of `dateline syntax parse` and of UDPipe 1 on the same text, one core each, in the same run.
#
#     benches/against_udpipe.sh [TREEBANKS]
#
# TREEBANKS holds `pt/bosque-train.conllu.gz` and `pt/bosque-dev.conllu.gz` (by default ../shared/treebanks). UDPipe
# comes from PyPI (`ufal.udpipe`) into target/udpipe, and learns once, from a part of Bosque without its XPOS column, with
# one round: what is compared is speed, and a model of more words is no faster. ROUNDS says how often each reads.
set -euo pipefail
cd "$(dirname "$0")/.."

treebanks=${1:-../shared/treebanks}
rounds=${ROUNDS:-3}
work=target/udpipe
if [ ! -e "$treebanks/pt/bosque-train.conllu.gz" ]; then
	echo "against_udpipe.sh: skipped, there is no $treebanks/pt/bosque-train.conllu.gz"
	exit 0
fi

cargo build --release --quiet --package dateline-syntax --example syntax
mkdir -p "$work"
if [ ! -x "$work/venv/bin/python" ]; then
	python3 -m venv "$work/venv"
	"$work/venv/bin/pip" install --quiet 'ufal.udpipe==1.4.0.1'
fi

"$work/venv/bin/python" - "$treebanks" "$work" "$rounds" <<'PYTHON'
import gzip
import itertools
import os
import re
import statistics
import subprocess
import sys
import time

from ufal import udpipe

treebanks, work, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def sentences(name):
    """The rows of each sentence without XPOS, and its text."""
    rows, text = [], ""
    for line in gzip.open(f"{treebanks}/pt/{name}.conllu.gz", "rt", encoding="utf-8"):
        if line.startswith("# text = "):
            text = line[9:].strip()
        elif line.startswith("#"):
            continue
        elif line.strip():
            cells = line.rstrip("\n").split("\t")
            if "." not in cells[0]:
                cells[4] = "_"
                rows.append("\t".join(cells))
        else:
            yield rows, text
            rows = []


path = f"{work}/bosque.udpipe"
if not os.path.exists(path):
    print("training UDPipe (once, some minutes)", file=sys.stderr)
    reader = udpipe.InputFormat.newConlluInputFormat()
    part = itertools.islice(sentences("bosque-train"), 1500)
    reader.setText("".join("\n".join(rows) + "\n\n" for rows, _ in part))
    learned, error, sentence = udpipe.Sentences(), udpipe.ProcessingError(), udpipe.Sentence()
    while reader.nextSentence(sentence, error):
        learned.append(sentence)
        sentence = udpipe.Sentence()
    trained = udpipe.Trainer.train(
        "morphodita_parsito", learned, udpipe.Sentences(),
        "epochs=1;batch_size=50", "models=1;templates_1=tagger;iterations=1", "iterations=1;hidden_layer=200",
        error,
    )
    if error.occurred():
        sys.exit(f"UDPipe did not learn: {error.message}")
    with open(path, "wb") as out:
        out.write(trained)

text = "\n\n".join(text for _, text in sentences("bosque-dev"))
model = udpipe.Model.load(path)
pipeline = udpipe.Pipeline(model, "tokenize", udpipe.Pipeline.DEFAULT, udpipe.Pipeline.DEFAULT, "conllu")
theirs, ours = [], []
program = "target/release/examples/syntax"
for _ in range(rounds):
    start = time.process_time()
    out = pipeline.process(text, udpipe.ProcessingError())
    words = len(re.findall(r"^\d+\t", out, re.M))
    theirs.append(words / (time.process_time() - start))
    said = subprocess.run([program, "speed", "models/pt.model"], input=text, capture_output=True, text=True, check=True)
    ours += [float(rate) for rate in re.findall(r"(\d+) words/s", said.stdout)]
us, them = statistics.median(ours), statistics.median(theirs)
print(f"dateline  {us:9.0f} words/s")
print(f"UDPipe 1  {them:9.0f} words/s")
print(f"          {us / them:9.1f} times as fast")
PYTHON
