//! Who says so: cues, their speakers, and the words that are their content.

mod aside;
mod before;
mod content;
mod layout;
mod phrases;
mod speaker;
mod subject;
mod told;
mod verb;

use crate::args::is_verb;
use crate::mentions::{Mention, Mentions};
use crate::quotes::Quote;
use crate::view::View;
use lexicon::{Content, Meaning, Pos, Slot};
use record::{Directness, EventKind, Source, SourceKind, Stance};
use std::ops::Range;
use syntax::{Rel, Upos};

/// One source, its cue and its content.
#[derive(Clone, Debug)]
pub struct Attribution {
    /// The words that make it a source; empty for a quotation whose speaker goes on.
    pub cue: Range<usize>,
    /// The speaker.
    pub source: Source,
    /// The speaker's mention.
    pub mention: Option<usize>,
    /// The words that name the speaker here, a pronoun among them; empty where there are none.
    pub speaker: Range<usize>,
    /// The tokens said.
    pub content: Range<usize>,
    /// What the source does with it.
    pub stance: Stance,
    /// Whether the content is only what is spoken or thought of ("criticised the deal"): the source vouches for
    /// nothing in it.
    pub topic: bool,
}

/// Finds all attributions of a report, in text order.
pub fn find(view: &View<'_>, mentions: &Mentions, quotes: &[Quote]) -> Vec<Attribution> {
    let mut finder = Finder { view, mentions, quotes, found: Vec::new(), claimed: vec![false; quotes.len()] };
    for token in 0..view.len() {
        for hit in view.hits_at(token) {
            let head = crate::mentions::head_of(view, &hit.tokens);
            match view.meaning(hit) {
                Meaning::Speech { pos: Pos::Verb, stance, content: Content::Subject, .. }
                    if is_verb(view, head) =>
                {
                    finder.seeming(head, &hit.tokens, *stance);
                }
                Meaning::Speech { pos: Pos::Adjective, stance, .. }
                    if matches!(view.upos(head), Upos::Adj | Upos::Verb) =>
                {
                    finder.state(head, &hit.tokens, *stance);
                }
                // "De segunda para terça-feira": a day, though a verb has its form.
                Meaning::Speech { pos: Pos::Verb, .. } | Meaning::According(_)
                    if hit.tokens.len() == 1
                        && view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Weekday(_))) => {}
                Meaning::Speech { pos: Pos::Verb, stance, content, weak, topic }
                    if is_verb(view, head)
                        || finder.is_mistaken(head, &hit.tokens)
                        || is_copular(view, head, &hit.tokens) =>
                {
                    // A word that more often does than says ("fire") says only with a full clause or a quotation.
                    let does = view
                        .meanings_at(token)
                        .any(|(m, _)| matches!(m, Meaning::Event(w) if !w.speech && !w.needs.is_empty()));
                    let full = view.children(head).any(|c| view.rel(c) == Rel::Ccomp);
                    let bare =
                        view.rel(head) != Rel::Acl && view.children(head).any(|c| view.rel(c) == Rel::Xcomp);
                    let plain = *weak
                        && (does || bare && !topic)
                        && !full
                        // "…, his former doctor maintains."
                        && !finder.closes(head)
                        && quotes.iter().all(|q| !view.sentence(head).contains(&q.tokens.start));
                    if (!plain || *topic || *weak) && !within_longer(view, token, hit) {
                        let content = *content;
                        // Who does not rule something out says that it may be.
                        let stance = match stance {
                            Stance::Denies if is_negated(view, head) => Stance::Assesses,
                            stance => *stance,
                        };
                        finder.verb(
                            head,
                            &hit.tokens,
                            &Cue { stance, content, weak: *weak, topic: *topic, says: !plain },
                        );
                    }
                }
                Meaning::Speech { pos: Pos::Noun, stance, .. } if view.upos(head) == Upos::Noun => {
                    finder.noun(head, &hit.tokens, *stance);
                }
                // "Em segundo lugar": a number and no preposition.
                Meaning::According(_)
                    if hit.tokens.len() == 1
                        && hit.tokens.start > 0
                        && view.doc.feat(hit.tokens.start, "NumType") == Some("Ord")
                        && matches!(view.upos(hit.tokens.start - 1), Upos::Adp | Upos::Det) => {}
                Meaning::According(stance) => finder.according(&hit.tokens, *stance),
                Meaning::Hearsay(stance) => finder.hearsay(&hit.tokens, *stance),
                // "We must act" tells of nobody who says so, and "gave" speaks only of words.
                Meaning::Event(word)
                    if word.speech
                        && word.pos == Pos::Verb
                        && is_verb(view, head)
                        && word.about.is_empty()
                        && !word.actor.contains(&Slot::Speaker) =>
                {
                    let also_speech =
                        view.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Speech { .. }));
                    if !also_speech {
                        let stance = stance_of(word.kind);
                        let cue =
                            Cue { stance, content: Content::Clause, weak: true, topic: true, says: true };
                        finder.verb(head, &hit.tokens, &cue);
                    }
                }
                _ => {}
            }
        }
    }
    finder.behind_the_told();
    finder.within_last();
    finder.colons();
    finder.announced();
    finder.polls();
    finder.signed();
    finder.turns();
    finder.dashes();
    finder.leftover_quotes();
    finder.readouts();
    finder.told_before();
    finder.again();
    finder.denied_asides();
    let mut found = finder.found;
    // "По подсчётам организации": a phrase that names its source is not that of somebody unnamed besides.
    let named: Vec<(usize, usize)> =
        found.iter().filter(|a| a.source.name.is_some()).map(|a| (a.cue.start, a.content.start)).collect();
    let hearsay = |a: &Attribution| a.source.name.is_none() && a.source.rule == "attribution.hearsay";
    found.retain(|a| !hearsay(a) || !named.contains(&(a.cue.start, a.content.start)));
    found.sort_by_key(|a| (a.content.start, usize::MAX - a.content.end, a.cue.start));
    found.dedup_by(|b, a| {
        a.content == b.content
            && a.mention == b.mention
            && a.source.id == b.source.id
            && a.source.name == b.source.name
    });
    found
}

/// The attributions as the record keeps them: one for each cue and speaker, with all that is said by it.
pub fn record<'f>(
    view: &View<'_>,
    quotes: &[Quote],
    found: impl Iterator<Item = &'f Attribution>,
) -> Vec<record::Attribution> {
    let mut kept: Vec<(&Attribution, Vec<Range<usize>>)> = Vec::new();
    for one in found.filter(|a| !a.content.is_empty()) {
        let same = |(other, _): &&mut (&Attribution, Vec<Range<usize>>)| {
            other.cue == one.cue
                && other.source.span == one.source.span
                && other.source.name == one.source.name
        };
        match kept.iter_mut().rev().take(8).find(same) {
            Some((_, contents)) => contents.push(one.content.clone()),
            None => kept.push((one, vec![one.content.clone()])),
        }
    }
    let quoted = |token: usize| {
        let after = quotes.partition_point(|q| q.tokens.end <= token);
        quotes.get(after).is_some_and(|q| q.tokens.contains(&token))
    };
    let attributions = kept.into_iter().map(|(one, mut contents)| {
        contents.sort_by_key(|c| (c.start, usize::MAX - c.end));
        contents.dedup_by(|b, a| {
            let overlap = b.start < a.end;
            if overlap {
                a.end = a.end.max(b.end);
            }
            overlap
        });
        let words = contents.iter().flat_map(|c| c.clone()).filter(|t| view.upos(*t) != Upos::Punct);
        let (within, without) =
            words.fold((0, 0), |(w, o), t| if quoted(t) { (w + 1, o) } else { (w, o + 1) });
        record::Attribution {
            source: one.source.clone(),
            speaker: (!one.speaker.is_empty()).then(|| view.span_of(&one.speaker)),
            cue: (!one.cue.is_empty()).then(|| view.span_of(&one.cue)),
            content: contents.iter().map(|c| view.span_of(c)).collect(),
            directness: match (within, without) {
                (0, _) => Directness::Indirect,
                (_, 0) => Directness::Direct,
                _ => Directness::Mixed,
            },
            stance: one.stance,
            topic: one.topic,
        }
    });
    let mut attributions: Vec<_> = attributions.collect();
    attributions.sort_by_key(|a| (a.content.first().copied(), a.cue));
    attributions
}

/// "Не исключил": whether a longer cue holds this one.
fn within_longer(view: &View<'_>, token: usize, hit: &lexicon::Hit) -> bool {
    (token.saturating_sub(3)..token).flat_map(|t| view.hits_at(t)).any(|other| {
        other.tokens.end >= hit.tokens.end
            && matches!(view.meaning(other), Meaning::Speech { pos: Pos::Verb, .. })
    })
}

/// Whether a word of negation stands before a verb.
fn is_negated(view: &View<'_>, verb: usize) -> bool {
    let negates = |t: usize| view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Negation));
    view.children(verb).any(|c| c < verb && negates(c))
}

/// "Are convinced": a cue whose head is what somebody is.
fn is_copular(view: &View<'_>, head: usize, cue: &Range<usize>) -> bool {
    cue.clone().any(|t| view.rel(t) == Rel::Cop && view.head(t) == Some(head))
}

/// What one who does such an event by speaking does with its content.
fn stance_of(kind: EventKind) -> Stance {
    match kind {
        EventKind::Agree | EventKind::Support => Stance::Promises,
        EventKind::Request => Stance::Demands,
        EventKind::Threaten => Stance::Threatens,
        EventKind::Reject => Stance::Denies,
        _ => Stance::Asserts,
    }
}

/// A dateline's agency: `WONSAN, July 13 (KCNA) --`: the agency in brackets among a report's first words.
pub fn dateline(view: &View<'_>, mentions: &Mentions) -> Option<Source> {
    let first = mentions.list.iter().take_while(|m| m.tokens.start < 15);
    let mut agencies = first.filter(|m| m.is_press());
    let agency = agencies.find(|m| {
        let form = |t: usize| if t < view.len() { view.doc.form(t) } else { "" };
        let bracketed = || {
            form(m.tokens.start - 1) == "("
                && form(m.tokens.end) == ")"
                && matches!(form(m.tokens.end + 1), "-" | "--" | "–" | "—" | "―" | ".")
        };
        m.tokens.start > 0 && (m.kind == SourceKind::Agency && bracketed() || is_signed(view, m))
    })?;
    Some(source_of(view, agency, None, "attribution.dateline"))
}

/// "МОСКВА, 3 ноя — РИА Новости.": a place and a day, a dash, and who reports it.
fn is_signed(view: &View<'_>, reporter: &Mention) -> bool {
    let Some(dash) = reporter.tokens.start.checked_sub(1) else { return false };
    let dashed = matches!(view.doc.form(dash), "—" | "–" | "―" | "--" | "-");
    let ends = reporter.tokens.end < view.len() && matches!(view.doc.form(reporter.tokens.end), "." | ",");
    let dated = (0..dash).any(|t| {
        view.upos(t) == Upos::Num || view.meanings_at(t).any(|(m, _)| matches!(m, Meaning::Month(_)))
    });
    let told = (0..dash).any(|t| is_verb(view, t) && view.doc.feat(t, "VerbForm") == Some("Fin"));
    reporter.is_press() && dashed && ends && dated && !told
}

/// A mention as a source.
pub fn source_of(view: &View<'_>, mention: &Mention, cue: Option<&Range<usize>>, rule: &str) -> Source {
    let words = |tokens: &Range<usize>| view.span_of(tokens).slice(view.doc.text).to_owned();
    Source {
        id: mention.id.clone(),
        name: Some(mention.name.clone()),
        kind: mention.kind,
        cue: cue.map(words).filter(|c| !c.is_empty()),
        span: Some(view.span_of(&mention.tokens)),
        rule: rule.into(),
    }
}

/// What a word of speech takes.
struct Cue {
    stance: Stance,
    content: Content,
    /// Speech only with a clause or a quotation.
    weak: bool,
    /// Its object is what is spoken of.
    topic: bool,
    /// Whether it can say something here, and not only speak of it.
    says: bool,
}

/// Who speaks by a cue.
struct Speaker {
    mention: Option<usize>,
    source: Source,
    /// The words that name him there.
    tokens: Range<usize>,
}

struct Finder<'v, 'a> {
    view: &'v View<'a>,
    mentions: &'v Mentions,
    quotes: &'v [Quote],
    found: Vec<Attribution>,
    /// Which quotations have a speaker.
    claimed: Vec<bool>,
}
