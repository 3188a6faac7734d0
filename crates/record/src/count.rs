//! How many: closed intervals with the words' own form.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A finite number. In JSON an integer where it is one, so that `20` never turns into `20.0`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, JsonSchema)]
#[schemars(with = "f64")]
pub struct Number(f64);

impl Number {
    /// The number, or `None` where `value` is infinite or not a number.
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(value))
    }

    /// As a float.
    pub fn get(self) -> f64 {
        self.0
    }

    /// Whether it is whole and small enough (up to 2^53) to be held exactly.
    pub fn is_integer(self) -> bool {
        self.0.fract() == 0.0 && self.0.abs() <= 9_007_199_254_740_992.0
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self(f64::from(value))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_integer() { write!(f, "{}", self.0 as i64) } else { write!(f, "{}", self.0) }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_integer() {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Self::new(value).ok_or_else(|| serde::de::Error::custom("a count must be finite"))
    }
}

/// How the words gave a count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// A plain number: "597 drones", "um míssil".
    #[default]
    Exact,
    /// "about 20".
    About,
    /// "more than 400".
    MoreThan,
    /// "at least 12".
    AtLeast,
    /// "fewer than 10".
    LessThan,
    /// "up to 10".
    AtMost,
    /// "nearly 200".
    Nearly,
    /// "10 to 15".
    Range,
    /// "hundreds", "dezenas".
    Vague,
    /// "no", "none", "nenhum".
    None,
    /// "more than half of them": worked out from another figure.
    Share,
    /// "another six", "mais seis": on top of what was said before.
    More,
}

/// A closed interval `low..high`; `high` is `None` where the words leave it open.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Count {
    /// The least the words allow.
    pub low: Number,
    /// The most the words allow; open where null.
    pub high: Option<Number>,
    /// The words' own form.
    #[serde(default)]
    pub form: Form,
}

impl Count {
    /// A plain number.
    pub fn exact(value: Number) -> Self {
        Self { low: value, high: Some(value), form: Form::Exact }
    }

    /// Whether both ends are the same number.
    pub fn is_point(&self) -> bool {
        self.high == Some(self.low)
    }

    /// Whether some number satisfies both.
    pub fn meets(&self, other: &Count) -> bool {
        let below = |low: Number, high: Option<Number>| high.is_none_or(|high| low <= high);
        below(self.low, other.high) && below(other.low, self.high)
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.high {
            Some(high) if high == self.low => write!(f, "{}", self.low),
            Some(high) => write!(f, "{}..{high}", self.low),
            None => write!(f, "{}..", self.low),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_stay_whole_in_json() {
        assert_eq!(serde_json::to_string(&Number::from(20)).unwrap(), "20");
        assert_eq!(serde_json::to_string(&Number::new(2.5).unwrap()).unwrap(), "2.5");
        assert!(Number::new(f64::NAN).is_none());
    }

    #[test]
    fn intervals_meet_when_a_number_fits_both() {
        let over = Count { low: Number::from(401), high: None, form: Form::MoreThan };
        assert!(over.meets(&Count::exact(Number::from(597))));
        assert!(!over.meets(&Count::exact(Number::from(400))));
        assert!(!Count::exact(Number::from(400)).meets(&over));
    }
}
