"""Texts to typed objects."""

import datetime
import json
import os
import pathlib
import pickle

import dateline
import pytest

EXAMPLES = pathlib.Path(__file__).parents[3] / "examples"

STRIKE = (
    "Russia attacked Ukraine with 62 drones overnight, killing two people in Odesa, "
    "Ukrainian officials said on Tuesday.\n"
)
FRENCH = "Le ministre des Affaires étrangères a déclaré dimanche qu'il n'y aurait pas d'accord avant la fin de l'année."


def strike() -> dateline.Claim:
    reading = dateline.read(STRIKE, published="2025-07-15")
    [claim] = [c for c in reading.claims if c.event.kind == "ASSAULT"]
    return claim


def test_a_reading_is_typed():
    claim = strike()
    assert [actor.id for actor in claim.event.actors] == ["RUS"]
    # "Overnight" in a report of Tuesday, 15 July: the night from Monday.
    assert claim.event.when.end == datetime.date(2025, 7, 15)
    figures = {(f.role, f.thing.split(".")[0]): (f.low, f.high) for f in claim.event.figures}
    assert figures[("launched", "drone")] == (62, 62)
    assert figures[("killed", "person")] == (2, 2)
    assert all(isinstance(f.low, int) for f in claim.event.figures)
    assert claim.sources and isinstance(claim.evidence, tuple)
    with pytest.raises(AttributeError):
        claim.id = "c2"  # type: ignore[misc]


def test_spans_give_the_words():
    text = "Росія атакувала Україну 62 дронами, повідомили у вівторок українські чиновники.\n"
    reading = dateline.read(text, language="uk", published=datetime.date(2025, 7, 15))
    spans = [f.span for claim in reading.claims for f in claim.event.figures]
    assert spans and all("62" in reading.words(span) for span in spans)


def test_a_representation_says_what_it_is():
    reading = dateline.read(STRIKE, published="2025-07-15")
    assert repr(reading).startswith(f"<Reading {reading.report.id} (en): ")
    assert repr(strike().event.figures[0]).startswith("Figure(role=")


def test_every_field_of_the_schema_has_its_attribute():
    schema = json.loads((EXAMPLES.parent / "docs" / "schema.json").read_text())
    for name in ["Actor", "Attribution", "Claim", "Event", "Figure", "Finding", "Place", "Repair", "ReportInfo",
                 "Source", "Ucdp", "When"]:
        ours = set(getattr(dateline, name).__dataclass_fields__)
        assert ours == set(schema["$defs"][name]["properties"]), name


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*/*.txt"))[:40:5], ids=lambda path: path.stem)
def test_typed_objects_hold_what_the_json_holds(path):
    if not path.with_suffix(".json").exists():
        pytest.skip("no report")
    reading = dateline.read(path.read_text(), language=path.parent.name)
    plain = reading.to_dict()
    assert [c.id for c in reading.claims] == [c["id"] for c in plain["claims"]]
    for claim, other in zip(reading.claims, plain["claims"], strict=True):
        assert [tuple(span) for span in claim.evidence] == [tuple(span) for span in other["evidence"]]
        assert [f.low for f in claim.event.figures] == [f["low"] for f in other["event"]["figures"]]
    assert [a.cue and list(a.cue) for a in reading.attributions] == [a["cue"] for a in plain["attributions"]]
    assert [f.says for f in reading.findings] == [f["says"] for f in plain["findings"]]


def test_many_are_read_in_order_and_as_one_by_one():
    texts = [path.read_text() for path in sorted(EXAMPLES.glob("en/*.txt"))]
    together = dateline.read_many(texts, language="en", published="2025-07-15")
    assert together == [dateline.read(text, "en", "2025-07-15") for text in texts]
    assert together == dateline.read_many(iter(texts), "en", "2025-07-15", jobs=1)
    assert dateline.read_many([]) == []


def test_a_report_knows_more_than_the_call():
    report = dateline.Report(STRIKE, published="2025-07-22", outlet="0042")
    first, second = dateline.read_many([report, STRIKE], published="2025-07-15")
    assert first.report.published == datetime.date(2025, 7, 22) and first.report.outlet == "0042"
    assert second.report.published == datetime.date(2025, 7, 15) and second.report.outlet is None


def test_what_cannot_be_read_is_named():
    with pytest.raises(dateline.DatelineError, match="looks like French"):
        dateline.read(FRENCH)
    with pytest.raises(dateline.DatelineError, match="report 1: .*French"):
        dateline.read_many([STRIKE, FRENCH])
    good, bad = dateline.read_many([STRIKE, FRENCH], errors="return")
    assert isinstance(good, dateline.Reading) and isinstance(bad, dateline.DatelineError)
    with pytest.raises(dateline.DatelineError):
        dateline.read(STRIKE, language="xx")
    with pytest.raises(dateline.DatelineError):
        dateline.read(STRIKE, published="15 July")
    with pytest.raises(dateline.DatelineError, match="jobs"):
        dateline.read_many([STRIKE], jobs=0)
    with pytest.raises(ValueError):
        dateline.read_many([STRIKE], errors="ignore")
    with pytest.raises(TypeError):
        dateline.read_many([None])  # type: ignore[list-item]


def test_a_reading_goes_between_processes():
    reading = dateline.read(STRIKE)
    assert pickle.loads(pickle.dumps(reading)) == reading


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="needs two cores")
def test_other_threads_run_while_reports_are_read():
    import threading

    texts = [STRIKE] * 400
    ticks, done = 0, threading.Event()

    def work():
        dateline.read_many(texts, "en", jobs=1)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.wait(0.002):
        ticks += 1
    thread.join()
    # With the lock held for the whole of the reading, this loop would not turn at all.
    assert ticks > 5
