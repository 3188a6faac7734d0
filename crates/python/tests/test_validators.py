"""What the program exports, held against the validators of those whose forms they are. Each test is left out, and says so,
where its validator is not installed."""

import json
import os
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).parents[3]
PROGRAM = os.environ.get("DATELINE_PROGRAM", str(ROOT / "target/debug/dateline"))

pytestmark = pytest.mark.skipif(not pathlib.Path(PROGRAM).exists(), reason=f"{PROGRAM} is not built")


def dateline(*args, folder):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
    ended = subprocess.run([PROGRAM, *map(str, args)], cwd=folder, env=environment, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder with a ledger of strikes: a table, reports with an address, quotes, brackets, and figures at odds."""
    folder = tmp_path_factory.mktemp("desk")
    examples = ROOT / "examples"
    dateline("import", examples / "manual/strikes.csv", "--map", examples / "manual/strikes.toml", folder=folder)
    dateline("add", examples / "manual/relations.jsonl", folder=folder)
    reports = [("strike-izmail", "2025-07-20"), ("strike-odesa", "2025-07-15"), ("denial-islamabad", "2025-05-09")]
    for name, day in reports:
        dateline("add", examples / f"en/{name}.txt", "--published", day, "--outlet", "A & {B} 50%", folder=folder)
    return folder


def test_data_packages_are_valid(desk):
    frictionless = pytest.importorskip("frictionless")
    dateline("export", "--to", "datapackage", "--out", "package", folder=desk)
    report = frictionless.validate(str(desk / "package/datapackage.json"))
    assert report.valid, report.to_summary()
    rows = {task.name: task.stats.get("rows", 0) for task in report.tasks}
    assert rows["claims"] > 10 and rows["figures"] > 10
    # It can fail: a row that is cut short does not fit.
    table = desk / "package/claims.csv"
    whole = table.read_bytes()
    table.write_bytes(whole[: whole.rindex(b",")])
    assert not frictionless.validate(str(desk / "package/datapackage.json")).valid
    table.write_bytes(whole)


def test_maps_are_geojson(desk):
    models = pytest.importorskip("geojson_pydantic")
    collection = models.FeatureCollection.model_validate_json(dateline("export", "--to", "geojson", folder=desk))
    assert collection.features
    for feature in collection.features:
        longitude, latitude = feature.geometry.coordinates[:2]
        assert -180 <= longitude <= 180 and -90 <= latitude <= 90


def test_readings_fit_the_schema(desk):
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((ROOT / "docs/schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    reports = sorted(str(path) for path in (ROOT / "examples").glob("??/*.txt"))
    lines = dateline("read", *reports, "--format", "jsonl", folder=desk).splitlines()
    assert len(lines) == len(reports)
    for line in lines:
        validator.validate(json.loads(line))


def test_citations_are_bibtex(desk):
    database = pytest.importorskip("pybtex.database")
    page = dateline("export", "--to", "md", folder=desk)
    entries = re.search(r"(`{4,})bibtex\n(.*?)\n\1", page, re.DOTALL).group(2)
    found = database.parse_string(entries, "bibtex")
    assert len(found.entries) == entries.count("@online{")
    assert any("50" in str(entry.fields.get("author", "")) or entry.persons for entry in found.entries.values())


def test_the_citation_file_has_what_its_format_requires():
    yaml = pytest.importorskip("yaml")
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text())
    # What the Citation File Format 1.2.0 requires.
    assert citation["cff-version"] == "1.2.0"
    assert citation["message"] and citation["title"] and all(author["name"] for author in citation["authors"])
    manifest = (ROOT / "Cargo.toml").read_text()
    version = re.search(r'^version = "(.*)"', manifest, re.MULTILINE).group(1)
    assert f"version: {version}\n" in (ROOT / "CITATION.cff").read_text()


def test_annotations_have_what_the_model_demands(desk):
    """The rules of the W3C's Web Annotation Data Model that it marks as MUST, for what is written."""
    lines = dateline("export", "--to", "webannotation", folder=desk).splitlines()
    assert lines
    for annotation in map(json.loads, lines):
        assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert annotation["type"] == "Annotation" and re.match(r"[a-z]+:", annotation["id"])
        quote, position = annotation["target"]["selector"]
        assert quote["type"] == "TextQuoteSelector" and quote["exact"]
        assert position["type"] == "TextPositionSelector" and 0 <= position["start"] < position["end"]
        assert re.match(r"(https?|urn):", annotation["target"]["source"])


def test_findings_are_claim_reviews(desk):
    """Names that schema.org gives to ClaimReview, Claim and Rating, and no others."""
    known = {
        "ClaimReview": {"author", "claimReviewed", "itemReviewed", "reviewRating", "datePublished", "url"},
        "SoftwareApplication": {"name"},
        "Claim": {"identifier", "appearance"},
        "Rating": {"alternateName", "ratingExplanation"},
    }
    graph = json.loads(dateline("export", "--to", "claimreview", folder=desk))
    assert graph["@context"] == "https://schema.org" and graph["@graph"]

    def check(thing):
        names = {name for name in thing if not name.startswith("@")}
        assert names <= known[thing["@type"]], thing
        for inner in thing.values():
            if isinstance(inner, dict):
                check(inner)

    for review in graph["@graph"]:
        check(review)
