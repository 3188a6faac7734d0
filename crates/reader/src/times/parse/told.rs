//! Times that hang on what was told before: "three days later", "the same month a year ago", "by then".

use super::*;
use crate::stream::Piece;

impl Parser<'_, '_> {
    /// "Three days later", "um mês antes", "через два дні".
    pub(super) fn shift(&self, at: usize) -> Option<Base> {
        let way = |at: usize| {
            self.stream.find(at, |m| match m {
                Meaning::Time(TimeWord::Later) => Some(1),
                Meaning::Time(TimeWord::Earlier) => Some(-1),
                _ => None,
            })
        };
        let (unit, count, end, sign) = match way(at) {
            Some((sign, next)) => {
                let (unit, count, end) = self.counted_unit(next)?;
                (unit, count, end, sign)
            }
            None => {
                let (unit, count, next) = self.counted_unit(at)?;
                let (sign, end) = way(next)?;
                (unit, count, end, sign)
            }
        };
        // "Three days before the vote", "dois dias depois de": from an event, not from a day.
        let from_event = self.stream.skip(end, |m| matches!(m, Meaning::Preposition(PrepRole::Of))).is_some()
            || matches!(self.stream.upos(end), Some(Upos::Det | Upos::Noun | Upos::Propn | Upos::Pron));
        let short = matches!(unit, TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour);
        (!from_event && !short).then_some((What::Shift { unit, count: sign * count }, end, "times.shift"))
    }

    /// "Накануне", "na véspera", "the day before": not what something is the eve of ("накануне выборов", "na véspera das eleições").
    pub(super) fn eve(&self, at: usize) -> Option<Base> {
        let end = self.stream.skip(at, |m| matches!(m, Meaning::Time(TimeWord::Eve)))?;
        // "The day before the vote".
        let governs = matches!(self.stream.upos(end - 1), Some(Upos::Adp | Upos::Sconj));
        let oblique = |p: &Piece| {
            governs && matches!(p.upos, Some(Upos::Det | Upos::Pron | Upos::Noun | Upos::Propn))
                || p.upos == Some(Upos::Noun) && p.form.to_lowercase() != p.lemma.to_lowercase()
        };
        let named = self.stream.pieces.get(end).is_some_and(oblique)
            || self.stream.skip(end, |m| matches!(m, Meaning::Preposition(PrepRole::Of))).is_some();
        let what = What::Shift { unit: TimeUnit::Day, count: -1 };
        (!named).then_some((what, end, "times.eve"))
    }

    /// How many years off, behind "the same month": "a year ago", "of last year", "del año anterior".
    pub(super) fn years_off(&self, at: usize) -> Option<(i64, usize)> {
        let next = self.link(at, false);
        let (what, end, _) = [at, next]
            .into_iter()
            .find_map(|at| self.ago(at).or_else(|| self.shift(at)).or_else(|| self.deictic_unit(at)))?;
        match what {
            What::Ago { unit: TimeUnit::Year, count }
            | What::Shift { unit: TimeUnit::Year, count }
            | What::Offset { unit: TimeUnit::Year, count } => Some((count, end)),
            _ => None,
        }
    }

    /// "To end the day", "for the day": the day with its article and nothing that says which.
    pub(super) fn the_day(&self, at: usize) -> Option<Base> {
        let (unit, end) = self.stream.find(at, |m| match m {
            Meaning::Unit(unit @ TimeUnit::Day) => Some(*unit),
            _ => None,
        })?;
        let definite = |at: usize| self.stream.skip(at, |m| matches!(m, Meaning::Definite)).is_some();
        if at == 0 || !definite(at - 1) || self.stream.upos(end).is_none() {
            return None;
        }
        let piece = self.stream.pieces.get(at)?;
        let plural = piece.form.chars().count() > piece.lemma.chars().count();
        // What follows must not go on to say which day, or turn it into another word.
        let told = matches!(self.stream.upos(end), Some(Upos::Adp | Upos::Punct))
            && self
                .stream
                .skip(end, |m| {
                    matches!(
                        m,
                        Meaning::Preposition(PrepRole::Of)
                            | Meaning::Time(TimeWord::Before | TimeWord::After)
                            | Meaning::Part(_)
                    )
                })
                .is_none();
        let verb_before = (at.saturating_sub(4)..at).any(|back| {
            self.stream.same_sentence(back, at) && matches!(self.stream.upos(back), Some(Upos::Verb))
                || self.stream.skip(back, |m| matches!(m, Meaning::Preposition(PrepRole::For))).is_some()
        });
        (told && verb_before && !plural).then_some((What::Told(unit), end, "times.the_day"))
    }

    /// "Until then", "by that time", "desde entonces": only behind a word of time, or it is "next".
    pub(super) fn then(&self, at: usize) -> Option<Base> {
        let end = self.stream.skip(at, |m| matches!(m, Meaning::Time(TimeWord::Then)))?;
        let opened = self
            .stream
            .find_before(at, |m| {
                matches!(
                    m,
                    Meaning::Time(TimeWord::Since | TimeWord::Until | TimeWord::Before | TimeWord::On)
                        | Meaning::Preposition(PrepRole::For | PrepRole::From)
                )
                .then_some(())
            })
            .is_some();
        opened.then_some((What::Told(TimeUnit::Day), end, "times.then"))
    }
}
