//! The links of a chain of sources beside the speaker: who is told, and whom a source cites.

use crate::args::{self, is_verb};
use crate::attribution::{self, Attribution};
use crate::mentions::Mentions;
use crate::view::View;
use lexicon::{Meaning, PrepRole};
use record::{Source, SourceKind};
use std::cmp::Ordering;
use syntax::Upos;

/// How far behind its cue stands the one who is told, and behind the name of a source whom it cites.
const NEAR: usize = 9;

/// Whether a link stands outside what others say, inside, or where its content puts it.
pub(super) fn rank(view: &View<'_>, link: &Attribution) -> Ordering {
    match cites(view, link.cue.start) {
        Some(true) => Ordering::Less,
        Some(false) => Ordering::Greater,
        None => Ordering::Equal,
    }
}

/// Puts a link into a chain. One that is there already stays where it is.
pub(super) fn add(chain: &mut Vec<Source>, link: Source) {
    match chain.iter_mut().find(|s| s.id == link.id && s.name == link.name) {
        Some(known) => known.cue = link.cue.or(known.cue.take()),
        None => chain.push(link),
    }
}

/// "Told Reuters", "contou à Lusa uma fonte", "said in an interview with the Financial Times": the press that is told, which
/// tells it on.
pub(super) fn told_to(view: &View<'_>, mentions: &Mentions, link: &Attribution) -> Option<Source> {
    if link.cue.is_empty()
        || !link.cue.clone().any(|t| is_verb(view, t))
        || rank(view, link) != Ordering::Equal
    {
        return None;
    }
    let end = view.sentence(link.cue.start).end.min(link.cue.end + NEAR);
    // "Nueve fueron detenidas, según confirmaron a EFE fuentes": the whole sentence is what is said.
    let around = link.content.contains(&link.cue.start);
    let told = |t: usize| {
        let mention = mentions.at(t).filter(|m| m.tokens.start == t)?;
        let apart = (around || !link.content.contains(&t)) && !link.speaker.contains(&t);
        let mut before =
            (link.cue.end..t).rev().skip_while(|b| view.upos(*b) == Upos::Det || view.upos(*b) == Upos::Noun);
        let governed = match before.next() {
            None => true,
            Some(b) => args::marks(view, b, PrepRole::To) || args::marks(view, b, PrepRole::With),
        };
        // "A este medio": who reports it is no link beside itself.
        let own = view
            .children(mention.head)
            .any(|c| view.meanings_at(c).any(|(m, _)| matches!(m, Meaning::This(_))));
        let dative = view.doc.feat(mention.head, "Case") == Some("Dat");
        (mention.is_medium() && apart && !own && (governed || dative)).then_some(mention)
    };
    let clear = |t: &usize| {
        !is_verb(view, *t) && view.upos(*t) != Upos::Sconj && (around || !link.content.contains(t))
    };
    let mention = (link.cue.end..end).take_while(clear).find_map(told)?;
    Some(attribution::source_of(view, mention, None, "attribution.told_to"))
}

/// "Interfax, que cita uma fonte", "Reuters reported, citing two officials": whom a source has its words from, where no other
/// attribution says so.
pub(super) fn cited(
    view: &View<'_>,
    mentions: &Mentions,
    link: &Attribution,
    all: &[Attribution],
) -> Option<Source> {
    let sentence = view.sentence(link.cue.start);
    let from = link.cue.end.max(link.speaker.end);
    let at = (from..sentence.end.min(from + NEAR)).find(|t| cites(view, *t) == Some(false))?;
    if view.doc.feat(at, "VerbForm") == Some("Part") && view.doc.feat(at, "Tense") != Some("Pres")
        || all.iter().any(|a| a.cue.contains(&at))
    {
        return None;
    }
    let cue = view
        .meanings_at(at)
        .find(|(m, _)| matches!(m, Meaning::Cites { .. }))
        .map(|(_, tokens)| tokens.clone())?;
    let stops = |t: &usize| matches!(view.upos(*t), Upos::Punct | Upos::Verb | Upos::Sconj);
    let mut words = (cue.end..sentence.end.min(cue.end + NEAR)).take_while(|t| !stops(t));
    let noun = words.find(|t| matches!(view.upos(*t), Upos::Noun | Upos::Propn))?;
    match mentions.at(noun) {
        Some(mention) => Some(attribution::source_of(view, mention, Some(&cue), "attribution.cited")),
        None => {
            let tokens = view.subtree(noun);
            let tokens = tokens.start.max(cue.end)..(noun + 1..tokens.end).find(stops).unwrap_or(tokens.end);
            let words =
                |tokens: &std::ops::Range<usize>| view.span_of(tokens).slice(view.doc.text).to_owned();
            let kind = view.meanings_at(noun).find_map(|(m, _)| match m {
                Meaning::Speaker(kind) => Some(*kind),
                _ => None,
            });
            Some(Source {
                id: None,
                name: Some(words(&tokens)),
                kind: kind.unwrap_or(SourceKind::Unnamed),
                cue: Some(words(&cue)),
                span: Some(view.span_of(&tokens)),
                rule: "attribution.cited".into(),
            })
        }
    }
}

/// Whether a word hands on another's words, `true`, or names whose words it hands on, `false`.
fn cites(view: &View<'_>, token: usize) -> Option<bool> {
    view.meanings_at(token).find_map(|(m, _)| match m {
        Meaning::Cites { by } => Some(*by),
        _ => None,
    })
}
