//! Scores places: LGL and GeoWebNews, English news with the places of their names as points and GeoNames numbers.
//!
//! A name is scored where the program's gazetteer holds its place: `covered` tells for how many it does. Given where
//! the names stand, `country_accuracy` asks for the state and `place_accuracy` for the very place: the same number,
//! or a point within 161 km. What the reader finds by itself is told apart: `found_recall` of all names marked,
//! `found_place_accuracy` of those it finds and the gazetteer holds.

use crate::files::{name, text, walk};
use crate::{EvalError, Scores};
use reader::places::{Candidate, Reach, candidates, resolve};
use reader::view::View;
use record::Language;
use roxmltree::{Document, Node};
use std::ops::Range;
use std::path::{Path, PathBuf};
use syntax::{EntityKind, Model};

/// As far apart may two points of one place be: 100 miles, the measure of the published scores.
const SAME: f64 = 161.0;

/// Scores every set found at or below some paths; files that are neither set are passed over.
pub fn places(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    for path in walk(paths)? {
        if name(&path).ends_with(".xml") {
            file(&path, &mut scores)?;
        }
    }
    Ok(scores)
}

/// A name as a set marks it.
struct Gold {
    /// Characters of the text.
    chars: Range<usize>,
    phrase: String,
    point: (f64, f64),
    geonames: u32,
    /// The state's English name, where the set gives it.
    country: Option<String>,
}

#[derive(Default)]
struct Sums {
    marked: usize,
    covered: usize,
    country_n: usize,
    country: usize,
    place: usize,
    found: usize,
    found_covered: usize,
    found_place: usize,
}

fn file(path: &Path, scores: &mut Scores) -> Result<(), EvalError> {
    let source = text(path)?;
    let form = |reason: String| EvalError::Form { path: path.to_owned(), reason };
    let xml = Document::parse(&source).map_err(|e| form(e.to_string()))?;
    let articles: Vec<Node<'_, '_>> = xml.descendants().filter(|n| n.has_tag_name("article")).collect();
    if articles.is_empty() {
        return Ok(());
    }
    let set = name(path).trim_end_matches(".xml").to_lowercase();
    let model = Model::builtin(Language::En).ok_or_else(|| form("there is no model for English".into()))?;
    let mut sums = Sums::default();
    for article in articles {
        let id = article.attribute("docid").or(article.attribute("file")).unwrap_or("?");
        let body = child(article, "text").unwrap_or_default();
        let mut gold: Vec<Gold> = article
            .descendants()
            .filter(|n| n.has_tag_name("toponym"))
            .filter_map(|n| marked(n, &set, scores))
            .collect();
        gold.sort_by_key(|g| (g.chars.start, g.chars.end));
        one(model, &set, id, &body, &gold, &mut sums, scores);
    }
    for (measure, (right, n)) in [
        ("covered", (sums.covered, sums.marked)),
        ("country_accuracy", (sums.country, sums.country_n)),
        ("place_accuracy", (sums.place, sums.covered)),
        ("found_recall", (sums.found, sums.marked)),
        ("found_place_accuracy", (sums.found_place, sums.found_covered)),
    ] {
        scores.row(&set, measure, right, n);
    }
    Ok(())
}

fn child(node: Node<'_, '_>, tag: &str) -> Option<String> {
    let inner = node.children().find(|n| n.has_tag_name(tag))?;
    Some(inner.children().filter_map(|n| n.text()).collect())
}

/// A marked name with a point; others (adjectives, languages, names of buildings without a place) are left out.
fn marked(node: Node<'_, '_>, set: &str, scores: &mut Scores) -> Option<Gold> {
    let phrase = child(node, "phrase").or_else(|| child(node, "extractedName"))?;
    let number = |n: Node<'_, '_>, tags: [&str; 2]| -> Option<f64> {
        tags.iter().find_map(|tag| child(n, tag)?.trim().parse().ok())
    };
    let tag = node.children().find(|n| n.has_tag_name("gaztag"));
    let place = tag.unwrap_or(node);
    let point = number(place, ["lat", "latitude"]).zip(number(place, ["lon", "longitude"]));
    let kind = child(node, "type").unwrap_or_default();
    let why = match (&*kind, point) {
        ("Demonym" | "Language" | "Homonym" | "Non_Toponym", _) => {
            "a people, a language or another's name, no place"
        }
        (_, None) => "no point is given",
        _ => "",
    };
    if !why.is_empty() {
        scores.left_out.push(crate::LeftOut { set: set.into(), words: phrase, why: why.into() });
        return None;
    }
    let chars = child(node, "start")?.trim().parse().ok()?..child(node, "end")?.trim().parse().ok()?;
    let geonames = tag
        .and_then(|t| t.attribute("geonameid").map(str::to_owned))
        .or_else(|| child(node, "geonamesID"))
        .and_then(|id| id.trim().parse().ok())
        .unwrap_or(0);
    let country = tag.and_then(|t| child(t, "country"));
    Some(Gold { chars, phrase, point: point?, geonames, country })
}

fn one(model: &Model, set: &str, id: &str, body: &str, gold: &[Gold], sums: &mut Sums, scores: &mut Scores) {
    let doc = model.analyse(body);
    let view = View::new(&doc, lexicon::Lexicon::of(Language::En));
    let offsets = crate::bytes_of(body);
    // The tokens of each marked name.
    let spans: Vec<Range<usize>> = gold
        .iter()
        .map(|g| {
            let byte = |c: usize| offsets.get(c).copied().unwrap_or(body.len());
            let (from, to) = (byte(g.chars.start), byte(g.chars.end));
            let start = (0..view.len()).find(|t| view.span(*t).end as usize > from).unwrap_or(view.len());
            let end = (start..view.len()).find(|t| view.span(*t).start as usize >= to).unwrap_or(view.len());
            start..end
        })
        .collect();
    let mut all: Vec<(Range<usize>, Option<usize>)> =
        spans.iter().cloned().enumerate().filter(|(_, s)| !s.is_empty()).map(|(k, s)| (s, Some(k))).collect();
    let free = |tokens: &Range<usize>| spans.iter().all(|s| s.end <= tokens.start || tokens.end <= s.start);
    let mentions = reader::mentions::Mentions::find(&view, &reader::Known::default());
    for mention in mentions.list.iter().filter(|m| m.place.is_some() && free(&m.tokens)) {
        all.push((mention.tokens.clone(), None));
    }
    all.sort_by_key(|(span, _)| (span.start, span.end));
    let asked: Vec<Range<usize>> = all.iter().map(|(span, _)| span.clone()).collect();
    let read = resolve(&view, &asked, None);
    let of_gold = |index: usize| {
        let at = all.iter().position(|(_, k)| *k == Some(index))?;
        read[at].clone()
    };
    for (index, gold) in gold.iter().enumerate() {
        sums.marked += 1;
        let known = candidates(&view, &spans[index]);
        let state = state_of(gold, &view, &known);
        let right: Vec<&Candidate> =
            known.iter().filter(|c| same(c, gold, state.as_deref(), &known)).collect();
        let mention =
            mentions.within(spans[index].start..spans[index].end.max(spans[index].start + 1)).first();
        let located = view
            .doc
            .entities
            .iter()
            .any(|e| e.kind == EntityKind::Location && e.tokens.contains(&spans[index].start));
        let found = located || mention.is_some_and(|m| m.place.is_some());
        sums.found += usize::from(found);
        if right.is_empty() {
            continue;
        }
        sums.covered += 1;
        let told = of_gold(index);
        if let Some(state) = &state {
            sums.country_n += 1;
            sums.country += usize::from(told.as_ref().and_then(|t| t.state.as_deref()) == Some(state));
        }
        let good = told.as_ref().is_some_and(|t| right.iter().any(|r| r.id == t.id));
        sums.place += usize::from(good);
        if let Some(place) = mention.and_then(|m| m.place.as_deref()) {
            sums.found_covered += 1;
            sums.found_place += usize::from(right.iter().any(|r| r.id == place));
        }
        if !good {
            let expected: Vec<&str> = right.iter().map(|r| &*r.id).collect();
            let read = told.map_or(String::new(), |t| format!("{} {}", t.id, t.name));
            let words = format!("{} … {}", gold.phrase, around(body, &offsets, &gold.chars));
            scores.miss(set, id, &words, expected.join(" "), read);
        }
    }
}

fn around(body: &str, offsets: &[usize], chars: &Range<usize>) -> String {
    let byte = |c: usize| offsets.get(c).copied().unwrap_or(body.len());
    body.get(byte(chars.start.saturating_sub(50))..byte(chars.end + 50)).unwrap_or("").replace('\n', " ")
}

/// The state of a marked place: as the set gives it, else that of the town of its number or nearest to its point.
fn state_of(gold: &Gold, view: &View<'_>, known: &[Candidate]) -> Option<String> {
    if let Some(country) = &gold.country {
        let words: Vec<&str> = country.split(' ').collect();
        let hits = view.lexicon.hits(words.len(), |k| (words[k], words[k]));
        return hits.iter().find(|h| h.tokens.len() == words.len()).and_then(|h| match view.meaning(h) {
            lexicon::Meaning::State { id, .. } => Some(id.to_string()),
            _ => None,
        });
    }
    // A point in the middle of a state, for the state as a whole.
    let whole =
        known.iter().find(|c| c.reach == Reach::State && c.point.is_some_and(|p| apart(p, gold) < SAME));
    if let Some(state) = whole {
        return state.state.clone();
    }
    gazetteer::nearest(gold.point, SAME).map(|p| p.state().to_owned())
}

fn apart(point: (f64, f64), gold: &Gold) -> f64 {
    gazetteer::distance(point, gold.point)
}

/// Whether a candidate is the marked place: the same number; a point near it; or, for a state or region, whose point
/// may be set anywhere in it, the one that holds the marked point where no town of that name is near.
fn same(candidate: &Candidate, gold: &Gold, state: Option<&str>, known: &[Candidate]) -> bool {
    let number = gazetteer::by_id(&candidate.id).map_or(0, |p| p.geonames);
    if gold.geonames != 0 && number == gold.geonames {
        return true;
    }
    // Another of the same name has the very number.
    if known
        .iter()
        .any(|c| gold.geonames != 0 && gazetteer::by_id(&c.id).is_some_and(|p| p.geonames == gold.geonames))
    {
        return candidate.reach == Reach::Spot && candidate.point.is_some_and(|p| apart(p, gold) < SAME);
    }
    if candidate.point.is_some_and(|p| apart(p, gold) < SAME) {
        return true;
    }
    let wide = matches!(candidate.reach, Reach::State | Reach::Region);
    let town = known.iter().any(|c| c.reach == Reach::Spot && c.point.is_some_and(|p| apart(p, gold) < SAME));
    let holds = match candidate.reach {
        Reach::State => state == Some(&*candidate.id),
        _ => gazetteer::nearest(gold.point, SAME)
            .is_some_and(|p| candidate.region.as_deref() == Some(p.region)),
    };
    wide && !town && holds
}
