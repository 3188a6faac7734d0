//! How many of what: numerals and vague words to counts, with the things they count.
//!
//! [`number`] reads numbers of any length, [`amount`] puts the hedges and bounds around them, [`heads`] finds what
//! they count, [`wholes`] ties parts to their wholes. All of them read [`Stream`]s: with a model behind it a stream
//! knows parts of speech, without one it does with the words alone.

pub mod amount;
pub mod changes;
pub mod digits;
pub mod heads;
pub mod number;
pub mod wholes;

use crate::stream::Stream;
use crate::times;
use crate::view::View;
use amount::{Amount, AmountKind};
use heads::Head;
use lexicon::{Meaning, ThingKind, TimeUnit};
use number::MadeOf;
use record::{Count, Date, Form, Language, Number, Span};
use std::ops::Range;
use syntax::Upos;

/// What a quantity measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityKind {
    /// Counts things.
    Cardinal,
    /// A rank: "the third strike".
    Ordinal,
    /// Hundredths of something.
    Percent,
    /// A part of a whole whose number is not known; the count holds fractions of one.
    Share,
    /// A length of time in this unit; the count holds as many of the unit as the words say.
    Duration(TimeUnit),
    /// Somebody's age in years.
    Age,
    /// An amount of money.
    Money,
    /// An amount in a unit of measure.
    Measure,
}

/// A number in the text with what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// How many.
    pub count: Count,
    /// What it measures.
    pub kind: QuantityKind,
    /// The tokens of the number with its bounds.
    pub number: Range<usize>,
    /// The tokens of the number and of what it counts.
    pub tokens: Range<usize>,
    /// The token of the head noun.
    pub head: Option<usize>,
    /// What is counted: a dotted path, or several joined by `+` where they are counted together ("400 drones and
    /// missiles": `drone+missile`). `unknown` where the noun is not in the lexicon or there is none.
    pub thing: String,
    /// The broad kind of (the first) thing.
    pub thing_kind: Option<ThingKind>,
    /// The goods whose weight it is: "1,300 tonnes of food".
    pub weighed: Option<&'static str>,
    /// The words: number and head noun.
    pub span: Span,
    /// The words of the number with its bounds.
    pub number_span: Span,
    /// Index of the quantity that this one is part of.
    pub part_of: Option<usize>,
    /// Whether it is in a list of some parts of its whole: "including three children".
    pub included: bool,
    /// Index of the quantity that this one changed from: "rose from 12 to 15".
    pub was: Option<usize>,
    /// Whether another quantity changed from this one, so that it counts what was and no longer is.
    pub former: bool,
    /// Whether it comes on top of what was said before: "another six".
    pub more: bool,
    /// The single value that the words centre on, without bounds: 400 for "more than 400".
    pub value: f64,
    /// The number's own interval, before bounds.
    pub bare: (f64, Option<f64>),
    /// Whether a word of magnitude gives it.
    pub vague: bool,
    /// The rule that read it.
    pub rule: &'static str,
}

/// Reads every quantity of a report. Years, dates and clock times are none.
pub fn quantities(view: &View) -> Vec<Quantity> {
    read(view, None).0
}

/// Reads quantities and times together, which costs no more than either.
pub fn read(view: &View, published: Option<Date>) -> (Vec<Quantity>, Vec<times::TimeExpr>) {
    let (quantities, mut times) = of_stream(&Stream::of_view(view), published);
    times::govern(view, &mut times);
    (quantities, times)
}

/// Reads quantities and times from plain text, without a model: heads are found by the words alone.
pub fn of_text(
    text: &str,
    language: Language,
    published: Option<Date>,
) -> (Vec<Quantity>, Vec<times::TimeExpr>) {
    let stream = Stream::of_text(text, language, lexicon::Lexicon::of(language));
    of_stream(&stream, published)
}

/// Reads the counts of plain text and where they stand, heads and dates aside: what numbers alone cost.
pub fn counts(text: &str, language: Language) -> Vec<(Count, Span)> {
    let stream = Stream::of_text(text, language, lexicon::Lexicon::of(language));
    amount::read_all(&stream)
        .iter()
        .filter_map(|amount| Some((count(amount)?, stream.span(&amount.pieces))))
        .collect()
}

/// Reads quantities and times of a stream.
pub fn of_stream(stream: &Stream, published: Option<Date>) -> (Vec<Quantity>, Vec<times::TimeExpr>) {
    let amounts = amount::read_all(stream);
    let (times, taken) = times::of_stream(stream, &amounts, published);
    let mut kept: Vec<Amount> =
        amounts.into_iter().filter(|amount| !amount.core.clone().any(|piece| taken[piece])).collect();
    let mut found = heads::of_all(stream, &kept, &taken);
    for (amount, head) in kept.iter_mut().zip(&mut found) {
        if let Some((op, end)) = heads::trailing_bound(stream, head) {
            amount::bind(amount, op);
            head.pieces.end = end;
        }
    }
    let mut quantities = Vec::new();
    let mut index = vec![None; kept.len()];
    for (at, (amount, head)) in kept.iter().zip(&found).enumerate() {
        if let Some(quantity) = quantity(stream, amount, head) {
            index[at] = Some(quantities.len());
            quantities.push(quantity);
        }
    }
    joined_ages(stream, &kept, &found, &index, &mut quantities);
    wholes::tie(stream, &kept, &found, &index, &mut quantities);
    changes::link(stream, &kept, &found, &index, &mut quantities);
    changes::tolls(stream, &kept, &index, &mut quantities);
    drop_idle(&mut quantities);
    (quantities, times)
}

/// "Aged 9 and 13", "de 9 e 13 anos": a bare number joined to one of years is as many years.
fn joined_ages(
    stream: &Stream,
    amounts: &[Amount],
    heads: &[heads::Head],
    index: &[Option<usize>],
    quantities: &mut [Quantity],
) {
    for next in 1..amounts.len() {
        let (Some(a), Some(b)) = (index[next - 1], index[next]) else { continue };
        let mut gap =
            heads[next - 1].pieces.end.max(amounts[next - 1].pieces.end)..amounts[next].pieces.start;
        let links = |p: usize| {
            stream.is_sign(p, &[","]) || stream.skip(p, |m| matches!(m, Meaning::NumeralJoin)).is_some()
        };
        let joined = (1..=2).contains(&gap.len()) && gap.all(links);
        let years =
            |q: &Quantity| matches!(q.kind, QuantityKind::Age | QuantityKind::Duration(TimeUnit::Year));
        // A verb of harm beside it may have made it people.
        let bare = |at: usize, q: &Quantity| {
            let amount = &amounts[at];
            q.kind == QuantityKind::Cardinal
                && heads[at].head.is_none()
                && amount.core == amount.pieces
                && (1.0..=115.0).contains(&amount.low)
        };
        let (from, to) = match joined {
            true if years(&quantities[b]) && bare(next - 1, &quantities[a]) => (b, a),
            true if quantities[a].kind == QuantityKind::Age && bare(next, &quantities[b]) => (a, b),
            _ => continue,
        };
        let source = quantities[from].clone();
        let own = &mut quantities[to];
        (own.kind, own.head, own.thing, own.thing_kind) =
            (source.kind, source.head, source.thing, source.thing_kind);
    }
}

/// "1,300 tonnes of food": goods that are told by their weight.
fn weighed(stream: &Stream, amount: &Amount, head: &Head) -> Option<(&'static str, ThingKind)> {
    let weight = head.things.first().is_some_and(|(thing, _)| thing.starts_with("measure.weight"));
    if !weight || amount.kind != AmountKind::Cardinal {
        return None;
    }
    let of = heads::preposition_of(stream, head.pieces.end)?;
    heads::thing_at(stream, of).map(|(thing, _)| thing).filter(|(_, kind)| *kind == ThingKind::Goods)
}

/// Drops shares of nothing known ("most of it"), and keeps the indices of wholes right.
fn drop_idle(quantities: &mut Vec<Quantity>) {
    let idle: Vec<bool> = quantities
        .iter()
        .map(|q| {
            let fraction = !q.vague && q.bare.0 > 0.0 && q.bare.0 < 1.0;
            q.kind == QuantityKind::Share && q.part_of.is_none() && q.thing == "unknown" && !fraction
        })
        .collect();
    let mut place = Vec::with_capacity(idle.len());
    let mut next = 0;
    for idle in &idle {
        place.push(next);
        next += usize::from(!idle);
    }
    let mut at = 0;
    quantities.retain_mut(|quantity| {
        quantity.part_of = quantity.part_of.filter(|whole| !idle[*whole]).map(|whole| place[whole]);
        quantity.was = quantity.was.filter(|was| !idle[*was]).map(|was| place[was]);
        at += 1;
        !idle[at - 1]
    });
}

/// The interval of an amount; `None` where it is too large to be one.
pub fn count(amount: &Amount) -> Option<Count> {
    Some(Count {
        low: Number::new(amount.low)?,
        high: match amount.high {
            Some(high) => Some(Number::new(high)?),
            None => None,
        },
        form: amount.form,
    })
}

/// "Senard, 65, now faces": a number of years between commas behind a name.
fn aged(stream: &Stream, amount: &Amount) -> bool {
    let (start, end) = (amount.core.start, amount.core.end);
    amount.core == amount.pieces
        && amount.made_of == MadeOf::Digits
        && (1.0..=115.0).contains(&amount.low)
        && start >= 2
        && stream.is_sign(start - 1, &[","])
        && stream.is_sign(end, &[",", "."])
        && is_name(stream, start - 2)
}

/// Whether a piece is a name: by its part of speech, or by a capital inside a sentence.
fn is_name(stream: &Stream, at: usize) -> bool {
    let capital = stream.form(at).chars().next().is_some_and(char::is_uppercase);
    let inside = at > 0 && stream.same_sentence(at - 1, at);
    let mixed = stream.form(at).chars().any(char::is_uppercase);
    match stream.upos(at) {
        Some(Upos::Propn) => true,
        Some(Upos::Noun | Upos::Adj | Upos::X) => mixed && inside,
        Some(_) => false,
        None => capital && inside,
    }
}

fn quantity(stream: &Stream, amount: &Amount, head: &Head) -> Option<Quantity> {
    let article = amount.made_of == MadeOf::Article;
    let counted = !head.things.is_empty();
    let solid = matches!(
        head.kind(),
        Some(
            ThingKind::Weapon | ThingKind::Person | ThingKind::Force | ThingKind::Vehicle | ThingKind::Place
        )
    );
    // "Game 2", "the Big 12": a number right behind a name belongs to it, where it counts nothing.
    let label = amount.made_of == MadeOf::Digits
        && amount.kind == AmountKind::Cardinal
        && amount.core == amount.pieces
        && amount.scale == 1.0
        && head.things.is_empty()
        && head.unit.is_none()
        && amount.core.start > 0
        && is_name(stream, amount.core.start - 1);
    // "Another 100 Leopard 1 tanks": the number of a model, behind its name and the count.
    let model = || {
        let mut at = amount.core.start;
        while at > 0 && amount.core.start - at < 3 && is_name(stream, at - 1) {
            at -= 1;
        }
        at < amount.core.start && at > 0 && number::read(stream, at - 1).is_some_and(|n| n.end == at)
    };
    let plain = amount.made_of == MadeOf::Digits
        && amount.kind == AmountKind::Cardinal
        && amount.core == amount.pieces
        && amount.scale == 1.0;
    if label || plain && model() {
        return None;
    }
    // "A four-door car", "a three-bed flat": a mark of one thing, not so many things.
    let hyphen = amount.pieces.end;
    let mark = amount.kind == AmountKind::Cardinal
        && amount.core == amount.pieces
        && amount.currency.is_none()
        && stream.is_sign(hyphen, &["-", "\u{2010}", "\u{2011}"])
        && stream.glued(hyphen)
        && stream.glued(hyphen + 1)
        && stream.shape(hyphen + 1) == Some(crate::stream::Shape::Word)
        && head.unit.is_none()
        && !head.age
        && heads::thing_at(stream, hyphen + 1).is_none();
    if mark {
        return None;
    }
    // "About an attack" speaks of it; "about a week" counts.
    let concerns = article && amount.form == Form::About && head.unit.is_none();
    if concerns || article && !solid && head.unit.is_none() || amount.form == Form::None && !counted {
        return None;
    }
    let weighed = weighed(stream, amount, head);
    let money = amount.currency.is_some() || head.kind() == Some(ThingKind::Money);
    let kind = match amount.kind {
        AmountKind::Ordinal => QuantityKind::Ordinal,
        AmountKind::Percent => QuantityKind::Percent,
        AmountKind::Share => QuantityKind::Share,
        AmountKind::Cardinal => match head.unit {
            _ if money => QuantityKind::Money,
            Some(_) if head.age => QuantityKind::Age,
            Some(unit) => QuantityKind::Duration(unit),
            None if head.age || aged(stream, amount) => QuantityKind::Age,
            None if head.things.first().is_some_and(|(t, _)| t.starts_with("measure")) => {
                QuantityKind::Measure
            }
            None => QuantityKind::Cardinal,
        },
    };
    // A lone hint of a number without anything to count is no figure: a bare "um", "no" or "most".
    let thing = if counted { head.joined() } else { "unknown".to_owned() };
    let pieces = amount.pieces.start.min(head.pieces.start)..amount.pieces.end.max(head.pieces.end);
    Some(Quantity {
        count: count(amount)?,
        kind,
        number: stream.tokens(&amount.pieces),
        tokens: stream.tokens(&pieces),
        head: head.head.map(|piece| stream.pieces[piece].token),
        thing,
        thing_kind: weighed.map(|(_, kind)| kind).or(head.kind()),
        weighed: weighed.map(|(goods, _)| goods),
        span: stream.span(&pieces),
        number_span: stream.span(&amount.pieces),
        part_of: None,
        included: false,
        was: None,
        former: false,
        more: amount.more,
        value: amount.value,
        bare: amount.bare,
        vague: amount.bare.1 != Some(amount.bare.0) && amount.ends.is_none(),
        rule: if article && amount.form == Form::Exact { "figures.article" } else { head.rule },
    })
}
