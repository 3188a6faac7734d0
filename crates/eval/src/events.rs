//! Scores events: the public sets of sentences coded by PLOVER or CAMEO, laid out as in `shared/events`.
//!
//! An event is right where its kind is, and the states of both its parties are: of each side's states that are
//! marked one must be read there; a side without a marked state is not looked at. Of mutual kinds the sides may be
//! exchanged. Each event read counts for one marked event at most, and all others are extra. A sentence that stands
//! in a set several times, each time with another of its events marked, is scored once with all of them. Where every
//! event of a set has a doer of a known state, its coders kept no others, and neither does the score: an event read
//! without one is left out of the comparison (but counts where a sentence is marked as having none).
//!
//! Where words are marked as events and actors, each mention of them is, told as often as it may be, while claims merge
//! an event's mentions and drop bare references back. So the words of the event stage are scored, as it finds them
//! before claims are made of them; and whoever is counted is an actor there.

use crate::files::{name, text, walk};
use crate::{EvalError, Scores};
use lexicon::{Lexicon, Slot, ThingKind};
use reader::{Known, events::Scene, mentions::Mentions, view::View};
use record::{Actor, Claim, Date, EventKind, Language, Modality, Role, Span};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use syntax::Model;

/// Scores every set found at or below some paths; files of other names are passed over.
pub fn events(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    for path in walk(paths)? {
        let Some(set) = name(&path).strip_suffix(".jsonl") else { continue };
        match set {
            "plover_gsr"
            | "petrarch2_gsr_en"
            | "spanish_fight"
            | "spanish_cameo"
            | "spanish_protest_plover" => {
                coded(set, &records(&path)?, &mut scores);
            }
            "plv_train" | "plv_test" => pairs(set, &records(&path)?, &mut scores),
            "cameo_examples" => examples(set, &records(&path)?, &mut scores),
            "es_brat_protest" => spans(set, &records(&path)?, &mut scores),
            _ => {}
        }
    }
    Ok(scores)
}

/// A sentence or document of a set.
#[derive(Deserialize)]
struct Record {
    id: String,
    #[serde(default)]
    date: Option<String>,
    #[serde(alias = "lang", alias = "language", default = "english")]
    language: Language,
    text: String,
    #[serde(default)]
    marked: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    events: Vec<Marked>,
    #[serde(default)]
    annotations: Vec<Annotation>,
}

fn english() -> Language {
    Language::En
}

#[derive(Deserialize)]
struct Annotation {
    label: String,
    spans: Vec<[usize; 2]>,
}

/// A marked event, in any of the sets' forms.
#[derive(Deserialize)]
struct Marked {
    #[serde(default)]
    plover: Option<String>,
    #[serde(default)]
    cameo: Option<String>,
    #[serde(default)]
    no_event: bool,
    #[serde(default)]
    source: Option<Side>,
    #[serde(default)]
    target: Option<Side>,
    #[serde(default)]
    dead: Option<String>,
    #[serde(default)]
    injured: Option<String>,
}

/// The parties of one side: a CAMEO actor code, or a list with states and sectors.
#[derive(Deserialize)]
#[serde(untagged)]
enum Side {
    Code(String),
    List(Vec<Party>),
}

#[derive(Deserialize)]
struct Party {
    #[serde(default)]
    code: Option<String>,
}

fn records(path: &Path) -> Result<Vec<Record>, EvalError> {
    let lines = text(path)?;
    let parse = |(number, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|e| EvalError::Form {
            path: path.to_owned(),
            reason: format!("line {}: {e}", number + 1),
        })
    };
    lines.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()).map(parse).collect()
}

/// An event as it is compared.
#[derive(Debug)]
struct Coded {
    kinds: Vec<EventKind>,
    sides: [Vec<String>; 2],
}

/// The kinds that a label of a set stands for; older versions of PLOVER had other names.
fn kinds(marked: &Marked) -> Vec<EventKind> {
    let label = marked.plover.as_deref().unwrap_or("");
    match label {
        "YIELD" => return vec![EventKind::Concede, EventKind::Retreat],
        "DEMAND" => return vec![EventKind::Request],
        "DISAPPROVE" | "INVESTIGATE" => return vec![EventKind::Accuse],
        "FIGHT" => return vec![EventKind::Assault],
        "SACTION" => return vec![EventKind::Sanction],
        _ => {}
    }
    let code = marked.cameo.as_deref().unwrap_or("").split('_').next().unwrap_or("");
    label.parse().ok().or_else(|| EventKind::of_cameo(code)).into_iter().collect()
}

/// Codes of sectors, which stand in place of a state where the coders knew none (`CRM`, criminals of no state).
const SECTORS: [&str; 21] = [
    "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "ENV", "GOV", "HLH", "HRI", "JUD", "LAB", "LEG", "MED",
    "MIL", "OPP", "REB", "REF", "SPY", "UAF",
];

/// The states of a marked side; organisations of states keep the code of their sort (`IGO`).
fn states(side: &Option<Side>) -> Vec<String> {
    let codes: Vec<&str> = match side {
        Some(Side::Code(code)) => vec![code],
        Some(Side::List(parties)) => parties.iter().filter_map(|p| p.code.as_deref()).collect(),
        None => Vec::new(),
    };
    let states = codes.into_iter().filter_map(|code| code.get(..3));
    let states = states.filter(|c| c.bytes().all(|b| b.is_ascii_uppercase()) && !SECTORS.contains(c));
    states.map(str::to_owned).collect()
}

/// The state that an actor belongs to.
fn state(actor: &Actor) -> Option<String> {
    if actor.state.is_some() {
        return actor.state.clone();
    }
    let state = actor.id.as_deref()?.split('.').next()?;
    Some(if state == "ORG" { "IGO".to_owned() } else { state.to_owned() })
}

/// The words of a record without the number that its collectors have put before them: "20000516 20000516_NYN_P1_P10523
/// | Guerrilleros …" begins with "Guerrilleros". It is no part of the report, and a tree that takes it in is wrong.
fn report(text: &str) -> &str {
    let day = |word: &str| word.len() == 8 && word.bytes().all(|b| b.is_ascii_digit());
    match text.split_once(" | ") {
        Some((number, words)) => match number.split_once(' ') {
            Some((first, id)) if day(first) && id.starts_with(first) && !id.contains(' ') => words,
            _ => text,
        },
        None => text,
    }
}

fn read(record: &Record) -> Vec<Claim> {
    read_text(report(&record.text), record)
}

fn read_text(text: &str, record: &Record) -> Vec<Claim> {
    let date = record.date.as_deref().and_then(|d| Date::strptime("%Y%m%d", d).ok());
    let known = Known { published: date, ..Known::default() };
    reader::read(text, record.language, &known).map(|r| r.claims).unwrap_or_default()
}

fn code(claim: &Claim) -> Coded {
    let states = |parties: &[Actor]| parties.iter().filter_map(state).collect();
    // The sets do not agree on what is only planned: some mark the act, some the intention.
    let mut kinds = vec![claim.event.kind];
    let meant = kind_in_plover(claim);
    if meant != claim.event.kind {
        kinds.push(meant);
    }
    Coded { kinds, sides: [states(&claim.event.actors), states(&claim.event.recipients)] }
}

/// The kind that PLOVER's coders give a claim: an act of cooperation that is only intended is an AGREE there, one of
/// conflict a THREATEN, where Dateline keeps the act and says that it is planned.
fn kind_in_plover(claim: &Claim) -> EventKind {
    match (claim.modality, claim.event.kind) {
        (
            Modality::Planned,
            EventKind::Aid
            | EventKind::Cooperate
            | EventKind::Concede
            | EventKind::Retreat
            | EventKind::Support
            | EventKind::Consult,
        ) => EventKind::Agree,
        (
            Modality::Planned,
            EventKind::Sanction
            | EventKind::Coerce
            | EventKind::Assault
            | EventKind::Protest
            | EventKind::Mobilize,
        ) => EventKind::Threaten,
        (_, kind) => kind,
    }
}

impl Coded {
    fn kind_fits(&self, marked: &Coded) -> bool {
        self.kinds.iter().any(|k| marked.kinds.contains(k))
    }

    fn fits(&self, marked: &Coded) -> bool {
        // Organisations of many states and of none stand under several codes.
        let loose = |code: &String| matches!(code.as_str(), "IGO" | "NGO" | "MNC" | "IMG");
        let side = |marked: &Vec<String>, read: &Vec<String>| {
            marked.is_empty() || marked.iter().any(|m| read.contains(m) || loose(m) && read.iter().any(loose))
        };
        let mutual = [EventKind::Agree, EventKind::Consult, EventKind::Cooperate, EventKind::Support];
        let [from, to] = &marked.sides;
        let [actors, recipients] = &self.sides;
        self.kind_fits(marked)
            && (side(from, actors) && side(to, recipients)
                || self.kinds.iter().any(|k| mutual.contains(k))
                    && side(from, recipients)
                    && side(to, actors))
    }

    fn told(&self) -> String {
        let kinds: Vec<&str> = self.kinds.iter().map(|k| k.name()).collect();
        format!("{} {} > {}", kinds.join("/"), self.sides[0].join(","), self.sides[1].join(","))
    }
}

/// How many of one list find a partner in the other, each partner taken once.
fn matched(gold: &[Coded], read: &[Coded], fits: impl Fn(&Coded, &Coded) -> bool) -> usize {
    let mut taken = vec![false; read.len()];
    let mut right = 0;
    for one in gold {
        if let Some(at) = (0..read.len()).find(|i| !taken[*i] && fits(&read[*i], one)) {
            taken[at] = true;
            right += 1;
        }
    }
    right
}

/// Sentences with their events, kinds and states.
fn coded(set: &str, records: &[Record], scores: &mut Scores) {
    let (mut gold_n, mut read_n, mut full, mut kind) = (0, 0, 0, 0);
    let (mut empty, mut empty_with) = (0, 0);
    let (mut harmed, mut harmed_right) = (0, 0);
    let all = || records.iter().flat_map(|r| &r.events).filter(|e| !e.no_event);
    let doers = all().all(|e| !states(&e.source).is_empty());
    for (index, record) in records.iter().enumerate() {
        // The same sentence again, with another of its events marked.
        if records[..index].iter().any(|r| r.text == record.text) {
            continue;
        }
        let events = || records[index..].iter().filter(|r| r.text == record.text).flat_map(|r| &r.events);
        let claims = read(record);
        let mut read: Vec<Coded> = claims.iter().map(code).collect();
        let marked = events().filter(|e| !e.no_event);
        let gold: Vec<Coded> = marked
            .map(|e| Coded { kinds: kinds(e), sides: [states(&e.source), states(&e.target)] })
            .filter(|e| !e.kinds.is_empty())
            .collect();
        if events().all(|e| e.no_event) {
            empty += 1;
            empty_with += usize::from(!read.is_empty());
        }
        read.retain(|e| !doers || !e.sides[0].is_empty());
        gold_n += gold.len();
        read_n += read.len();
        let right = matched(&gold, &read, Coded::fits);
        full += right;
        kind += matched(&gold, &read, Coded::kind_fits);
        if right < gold.len() || read.len() > gold.len() {
            let tell = |all: &[Coded]| all.iter().map(Coded::told).collect::<Vec<_>>().join("; ");
            scores.miss(set, &record.id, &record.text, tell(&gold), tell(&read));
        }
        for event in events() {
            for (number, role) in [(&event.dead, Role::Killed), (&event.injured, Role::Wounded)] {
                let Some(number) = number.as_deref().and_then(|n| n.parse::<f64>().ok()) else { continue };
                let figures = claims.iter().flat_map(|c| &c.event.figures).filter(|f| f.role == role);
                let sum: f64 = figures.filter(|f| f.part_of.is_none()).map(|f| f.count.low.get()).sum();
                harmed += 1;
                if (sum - number).abs() < 0.5 {
                    harmed_right += 1;
                } else {
                    scores.miss(
                        set,
                        &record.id,
                        &record.text,
                        format!("{role} {number}"),
                        format!("{role} {sum}"),
                    );
                }
            }
        }
    }
    let mut three = |measure: &str, right: usize| {
        scores.row(set, &format!("{measure}_precision"), right, read_n);
        scores.row(set, &format!("{measure}_recall"), right, gold_n);
        scores.rows.push(crate::Row {
            set: set.to_owned(),
            measure: format!("{measure}_f1"),
            value: if right == 0 { 0.0 } else { 2.0 * right as f64 / (read_n + gold_n) as f64 },
            n: gold_n,
        });
    };
    three("event", full);
    three("kind", kind);
    if empty > 0 {
        scores.row(set, "extra_where_none", empty_with, empty);
    }
    if harmed > 0 {
        scores.row(set, "dead_and_injured", harmed_right, harmed);
    }
}

/// Sentences with a marked pair: what does the first do to the second?
fn pairs(set: &str, records: &[Record], scores: &mut Scores) {
    let mut classes: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let (mut right, mut n) = (0, 0);
    for record in records {
        let Some(event) = record.events.first() else { continue };
        let gold = kinds(event);
        let Some((first, second)) = pair(&record.marked) else { continue };
        let claims = read(record);
        let chosen = between(&claims, &record.text, first, second).map(kind_by_root);
        let fits = chosen.is_some_and(|k| gold.contains(&k));
        let class = |kinds: &[EventKind]| match kinds {
            [EventKind::Concede | EventKind::Retreat, ..] => "YIELD".to_owned(),
            [kind, ..] => kind.name().to_owned(),
            [] => "none".to_owned(),
        };
        n += 1;
        right += usize::from(fits);
        let (expected, got) = (class(&gold), class(chosen.as_slice()));
        classes.entry(expected.clone()).or_default()[0] += 1;
        classes.entry(got.clone()).or_default()[1] += 1;
        classes.entry(expected.clone()).or_default()[2] += usize::from(fits);
        if !fits {
            let others: Vec<String> = claims.iter().map(|c| code(c).told()).collect();
            scores.miss(set, &record.id, &record.marked, expected, format!("{got} ({})", others.join("; ")));
        }
    }
    let marked = classes.iter().filter(|(name, c)| c[0] > 0 && *name != "none");
    let f1: Vec<f64> = marked.map(|(_, [g, r, ok])| 2.0 * *ok as f64 / (g + r) as f64).collect();
    let macro_f1 = f1.iter().sum::<f64>() / f1.len().max(1) as f64;
    scores.rows.push(crate::Row {
        set: set.to_owned(),
        measure: "kind_macro_f1".to_owned(),
        value: macro_f1,
        n,
    });
    scores.row(set, "kind_accuracy", right, n);
}

/// The kind that the set of pairs gives a claim: it has all of CAMEO's root 19 under ASSAULT, of which PLOVER 2.0 has
/// moved blockades (191) and the taking of territory (192) to COERCE.
fn kind_by_root(claim: &Claim) -> EventKind {
    let fights = claim.event.cameo.as_deref().is_some_and(|code| code.starts_with("19"));
    match kind_in_plover(claim) {
        EventKind::Coerce if fights => EventKind::Assault,
        kind => kind,
    }
}

/// The marked spans of `… <s>one</s> … <t>the other</t> …`, in bytes of the text without the marks.
fn pair(marked: &str) -> Option<(Span, Span)> {
    let mut plain = 0;
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rest = marked;
    while let Some(open) = rest.find('<') {
        plain += open;
        rest = &rest[open..];
        match ["<s>", "</s>", "<t>", "</t>"].into_iter().find(|m| rest.starts_with(m)) {
            Some(mark) => {
                at.insert(mark, plain);
                rest = &rest[mark.len()..];
            }
            None => {
                plain += 1;
                rest = &rest[1..];
            }
        }
    }
    let span = |open, close| Some(Span::new(*at.get(open)?, (*at.get(close)?).max(*at.get(open)?)));
    Some((span("<s>", "</s>")?, span("<t>", "</t>")?))
}

/// The event that ties the pair best: of one with both as parties, else with one of them, else of the
/// one that stands nearest.
fn between<'c>(claims: &'c [Claim], text: &str, first: Span, second: Span) -> Option<&'c Claim> {
    let names = |span: Span, party: &Actor| {
        party.span.is_some_and(|s| s.overlaps(span)) || span.slice(text).contains(party.name.as_str())
    };
    let tie = |claim: &&Claim| {
        let acts = claim.event.actors.iter().any(|p| names(first, p));
        let bears = claim.event.recipients.iter().any(|p| names(second, p));
        let turned = claim.event.actors.iter().any(|p| names(second, p))
            && claim.event.recipients.iter().any(|p| names(first, p));
        let within = second.contains(claim.event.trigger) || first.contains(claim.event.trigger);
        let middle = claim.event.trigger.start as i64;
        let (low, high) = (first.start.min(second.start) as i64, first.end.max(second.end) as i64);
        let away = if middle < low { low - middle } else { (middle - high).max(0) };
        let score =
            4 * i32::from(acts) + 3 * i32::from(bears) + 3 * i32::from(turned) - 2 * i32::from(within);
        (score, std::cmp::Reverse(away), std::cmp::Reverse(middle))
    };
    claims.iter().max_by_key(tie)
}

/// Sentences with one CAMEO code: the kind of the event with the most parties, else of the first.
fn examples(set: &str, records: &[Record], scores: &mut Scores) {
    let (mut right, mut any, mut n) = (0, 0, 0);
    for record in records {
        let Some(kind) = EventKind::of_cameo(&record.code) else {
            scores.left_out.push(crate::LeftOut {
                set: set.to_owned(),
                words: record.text.clone(),
                why: format!("{} is a mere statement, which PLOVER does not code", record.code),
            });
            continue;
        };
        let claims = read(record);
        let parties = |c: &&Claim| {
            let sides = [&c.event.actors, &c.event.recipients];
            (sides.iter().filter(|s| !s.is_empty()).count(), std::cmp::Reverse(c.event.trigger.start))
        };
        let chosen = claims.iter().max_by_key(parties).map(kind_in_plover);
        n += 1;
        right += usize::from(chosen == Some(kind));
        any += usize::from(claims.iter().any(|c| kind_in_plover(c) == kind));
        if chosen != Some(kind) {
            let read: Vec<String> = claims.iter().map(|c| code(c).told()).collect();
            scores.miss(set, &record.id, &record.text, format!("{kind} ({})", record.code), read.join("; "));
        }
    }
    scores.row(set, "kind_accuracy", right, n);
    scores.row(set, "kind_among_all", any, n);
}

/// What is read of a document: the words that name events, those that name who is in them or is counted, each with the
/// kind that it is read as, and its sentences.
struct Mentioned {
    words: [Vec<(Span, &'static str)>; 2],
    sentences: Vec<Span>,
}

fn mentioned(record: &Record) -> Mentioned {
    let Some(model) = Model::builtin(record.language) else {
        return Mentioned { words: [Vec::new(), Vec::new()], sentences: Vec::new() };
    };
    let doc = model.analyse(&record.text);
    let view = View::new(&doc, Lexicon::of(record.language));
    let mentions = Mentions::find(&view, &Known::default());
    let (quantities, _) = reader::figures::read(&view, None);
    let quotes = reader::quotes::find(&view);
    let scene = Scene { view: &view, mentions: &mentions, quantities: &quantities, quotes: &quotes };
    let mut triggers = reader::events::find(&scene);
    // "Must withdraw" is an event in somebody's mouth only, and who speaks is not known at this stage.
    triggers.retain(|t| !t.word.actor.contains(&Slot::Speaker));
    let parties = triggers.iter().flat_map(|t| {
        let kind = t.word.kind.name();
        t.actors.iter().chain(&t.recipients).map(move |p| (p, kind))
    });
    let people = quantities.iter().filter(|q| q.thing_kind == Some(ThingKind::Person));
    let actors = parties.filter_map(|(p, kind)| Some((p.actor.span?, kind)));
    let actors = actors.chain(people.map(|q| (view.span_of(&q.tokens), "counted"))).collect();
    let events = triggers.iter().map(|t| (view.span_of(&t.tokens), t.word.kind.name())).collect();
    Mentioned { words: [events, actors], sentences: doc.sentences.iter().map(|s| s.span).collect() }
}

/// The words that a record marks as events, and as who is in them. Its coders marked twice: the words by what they are
/// (`material_conflict`), and the event as a whole by its code, over the same words and often from the first of them to the
/// last. The second is no further mention.
fn words_marked(record: &Record) -> [Vec<Span>; 2] {
    let bytes = crate::bytes_of(&record.text);
    let mut gold = [Vec::new(), Vec::new()];
    let coded = |a: &Annotation| a.label.starts_with(|c: char| c.is_ascii_digit());
    let span = |a: usize, b: usize| Some(Span::new(*bytes.get(a)?, *bytes.get(b)?)).filter(|_| a <= b);
    for annotation in record.annotations.iter().filter(|a| !coded(a) && a.label != "location") {
        let class = usize::from(matches!(annotation.label.as_str(), "source" | "target"));
        let ends = || annotation.spans.iter();
        let (first, last) = (ends().map(|s| s[0]).min(), ends().map(|s| s[1]).max());
        gold[class].extend(first.zip(last).and_then(|(a, b)| span(a, b)));
    }
    for annotation in record.annotations.iter().filter(|a| coded(a)) {
        let parts: Vec<Span> = annotation.spans.iter().filter_map(|[a, b]| span(*a, *b)).collect();
        if !gold[0].iter().any(|known| parts.iter().any(|p| p.overlaps(*known))) {
            gold[0].extend(parts.first());
        }
    }
    gold
}

/// Documents with the words of events and of actors marked. Their coders marked the sentences that tell of the protest
/// and passed over whatever happens in the others: the measures of `marked` leave out what is read in sentences in which
/// nothing is marked.
fn spans(set: &str, records: &[Record], scores: &mut Scores) {
    let mut sums = [[0usize; 4]; 2];
    for record in records {
        let gold = words_marked(record);
        let Mentioned { words, sentences } = mentioned(record);
        let marked: Vec<Span> =
            sentences.into_iter().filter(|s| gold.iter().flatten().any(|g| g.overlaps(*s))).collect();
        for (class, (mut gold, mut read)) in gold.into_iter().zip(words).enumerate() {
            gold.sort_unstable();
            gold.dedup();
            read.sort_unstable();
            read.dedup_by_key(|r| r.0);
            let mut taken = vec![false; read.len()];
            let what = if class == 0 { "event" } else { "actor" };
            for span in &gold {
                match (0..read.len()).find(|i| !taken[*i] && read[*i].0.overlaps(*span)) {
                    Some(at) => {
                        taken[at] = true;
                        sums[class][0] += 1;
                    }
                    None => {
                        let words = span.slice(&record.text);
                        scores.miss(set, &record.id, words, what.to_owned(), String::new());
                    }
                }
            }
            for ((span, kind), _) in read.iter().zip(&taken).filter(|(_, taken)| !**taken) {
                let words = span.slice(&record.text);
                scores.miss(set, &record.id, words, String::new(), format!("{what} {kind}"));
            }
            sums[class][1] += read.len();
            sums[class][2] += gold.len();
            sums[class][3] += read.iter().filter(|r| marked.iter().any(|s| s.overlaps(r.0))).count();
        }
    }
    for (name, [right, read, gold, read_marked]) in ["trigger", "actor"].into_iter().zip(sums) {
        for (measure, read) in [(name.to_owned(), read), (format!("{name}_marked"), read_marked)] {
            scores.row(set, &format!("{measure}_precision"), right, read);
            scores.row(set, &format!("{measure}_recall"), right, gold);
            scores.row(set, &format!("{measure}_f1"), 2 * right, read + gold);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::report;

    #[test]
    fn a_number_before_the_report_is_none_of_its_words() {
        assert_eq!(report("20000516 20000516_NYN_P1 | Dos personas"), "Dos personas");
        assert_eq!(report("20000516 personas | Dos personas"), "20000516 personas | Dos personas");
        assert_eq!(report("Dos personas | BOGOTA"), "Dos personas | BOGOTA");
        assert_eq!(report("Dos personas"), "Dos personas");
    }
}
