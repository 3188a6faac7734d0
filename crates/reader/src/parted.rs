//! Phrases of an act that a day parts: "presented on Tuesday his resignation", "apresentou na terça-feira a demissão".

use lexicon::{Hit, Lexicon, Meaning, Pos};
use std::ops::Range;
use syntax::{Document, Upos};

/// How many words of a phrase are looked for behind the day.
const BEHIND: usize = 6;

/// Words between a verb and its day, and between a day and what dates it further.
const BEFORE: usize = 3;

/// The entries of acts that begin with a verb and go on behind the day that follows it. `hits` are those of the words in a row, in
/// the order of their starts; `lemma` gives what a token is looked up by.
pub fn hits<'a>(
    doc: &'a Document<'a>,
    lexicon: &Lexicon,
    hits: &[Hit],
    lemma: impl Fn(usize) -> &'a str,
) -> Vec<Hit> {
    let mut found = Vec::new();
    for sentence in &doc.sentences {
        let end = sentence.tokens.end;
        let verbs = sentence.tokens.clone().filter(|t| doc.tokens[*t].upos == Upos::Verb);
        for verb in verbs {
            let Some(rest) = day(doc, lexicon, hits, verb + 1..end).filter(|rest| *rest < end) else {
                continue;
            };
            let behind = rest..end.min(rest + BEHIND);
            let word = |i: usize| if i == 0 { verb } else { rest + i - 1 };
            let own = lexicon.hits(behind.len() + 1, |i| (doc.form(word(i)), lemma(word(i))));
            let acts = own.into_iter().filter(|hit| {
                let act = matches!(lexicon.meaning(hit.entry), Meaning::Event(word) if word.pos == Pos::Verb);
                hit.tokens.start == 0 && hit.tokens.len() > 1 && act
            });
            found.extend(acts.map(|hit| Hit { tokens: verb..word(hit.tokens.end - 1) + 1, ..hit }));
        }
    }
    found
}

/// Past the day with which a stretch of words opens: "na terça-feira", "this Monday", "el martes 17 de marzo".
fn day(doc: &Document<'_>, lexicon: &Lexicon, hits: &[Hit], within: Range<usize>) -> Option<usize> {
    let means = |t: usize, of: fn(&Meaning) -> bool| {
        let first = hits.partition_point(|hit| hit.tokens.start < t);
        let here = hits[first..].iter().take_while(|hit| hit.tokens.start == t);
        here.filter(|hit| of(lexicon.meaning(hit.entry))).map(|hit| hit.tokens.end).max()
    };
    let named = |t: usize| means(t, |m| matches!(m, Meaning::Weekday(_) | Meaning::Day(_)));
    let light = |t: &usize| matches!(doc.tokens[*t].upos, Upos::Adp | Upos::Det | Upos::Pron | Upos::Adj);
    let from = within.clone().take(BEFORE + 1).find(|t| named(*t).is_some() || !light(t))?;
    let mut end = named(from)?;
    // "17 de março", "(17)".
    let dates = |t: usize| {
        matches!(doc.tokens[t].upos, Upos::Num)
            || matches!(doc.form(t), "(" | ")")
            || means(t, |m| matches!(m, Meaning::Month(_) | Meaning::Part(_))).is_some()
    };
    while let Some(next) = (end..within.end.min(end + BEFORE)).find(|t| dates(*t)) {
        let comma = |t: usize| doc.form(t) == ",";
        let between = (end..next).all(|t| matches!(doc.tokens[t].upos, Upos::Adp | Upos::Det) || comma(t));
        if !between {
            break;
        }
        end = next + 1;
        // "Na segunda-feira, 16 de março, o estado".
        if end < within.end && comma(end) && means(next, |m| matches!(m, Meaning::Month(_))).is_some() {
            end += 1;
        }
    }
    Some(end)
}
