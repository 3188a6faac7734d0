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

    fn min(self, other: Self) -> Self {
        if other.0 < self.0 { other } else { self }
    }

    fn max(self, other: Self) -> Self {
        if other.0 > self.0 { other } else { self }
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

/// A closed interval `low..high`; `high` is `None` where the words leave it open. In JSON it carries besides what ACLED
/// and UCDP would code for it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(into = "Told")]
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

impl Count {
    /// The single number that ACLED's coding rules give: 10 for "tens", 12 for "dozens", 100 for "hundreds", the number
    /// named behind a bound from below, the middle of a hedge, the lesser of a range. `None` where the words name only
    /// the most it can be.
    ///
    /// Source: ACLED, "Fatalities" (FAQ, 2024): vague estimates are coded by the most conservative number.
    pub fn acled(&self) -> Option<Number> {
        let low = self.low.get();
        let named = match (self.form, self.high) {
            (Form::AtMost | Form::LessThan, _) => return None,
            // "More than 400" is 401 and up, of a number that is named as 400.
            (Form::MoreThan, _) if self.low.is_integer() && low >= 1.0 => low - 1.0,
            (Form::About, Some(high)) => (low + high.get()) / 2.0,
            (Form::Nearly, Some(high)) if high.is_integer() => high.get() + 1.0,
            (Form::Vague, _) => magnitude(low),
            _ => low,
        };
        Number::new(named)
    }

    /// Low, best and high as UCDP keeps them: the ends of the interval, an open end taken for the best, which is the
    /// number that is named.
    pub fn ucdp(&self) -> Ucdp {
        let best = self.acled().or(self.high).unwrap_or(self.low);
        Ucdp { low: self.low.min(best), best, high: self.high.unwrap_or(best).max(best) }
    }
}

/// A word of magnitude stands for the least power of ten, or dozen, that it can mean.
fn magnitude(low: f64) -> f64 {
    let power = |v: f64| v >= 10.0 && (v.log10() - v.log10().round()).abs() < 1e-9;
    match low {
        _ if power(low / 2.0) => low / 2.0,
        _ if low >= 24.0 && (low == 24.0 || power(low / 24.0)) => low / 2.0,
        _ => low,
    }
}

/// What UCDP keeps of a count.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Ucdp {
    /// The least.
    pub low: Number,
    /// The likeliest.
    pub best: Number,
    /// The most.
    pub high: Number,
}

/// A count as JSON holds it.
#[derive(Serialize, Deserialize, JsonSchema)]
struct Told {
    /// The least the words allow.
    low: Number,
    /// The most the words allow; open where null.
    high: Option<Number>,
    /// The words' own form.
    #[serde(default)]
    form: Form,
    /// The single number by ACLED's coding rules; null where only the most is named.
    #[serde(default)]
    acled: Option<Number>,
    /// Low, best and high as UCDP keeps them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ucdp: Option<Ucdp>,
}

impl From<Count> for Told {
    fn from(count: Count) -> Self {
        let Count { low, high, form } = count;
        Told { low, high, form, acled: count.acled(), ucdp: Some(count.ucdp()) }
    }
}

impl JsonSchema for Count {
    fn inline_schema() -> bool {
        Told::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Told::json_schema(generator)
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

    #[test]
    fn vague_counts_are_coded_as_acled_and_ucdp_do() {
        let count =
            |low: u32, high: Option<u32>, form| Count { low: low.into(), high: high.map(Number::from), form };
        let codes = |c: Count| {
            let Ucdp { low, best, high } = c.ucdp();
            (c.acled().map(|n| n.to_string()), format!("{low} {best} {high}"))
        };
        let single = |n: &str| Some(n.to_owned());
        assert_eq!(codes(count(20, Some(99), Form::Vague)), (single("10"), "10 10 99".into()));
        assert_eq!(codes(count(24, Some(99), Form::Vague)), (single("12"), "12 12 99".into()));
        assert_eq!(codes(count(100, Some(999), Form::Vague)), (single("100"), "100 100 999".into()));
        assert_eq!(
            codes(count(20_000, Some(99_999), Form::Vague)),
            (single("10000"), "10000 10000 99999".into())
        );
        assert_eq!(codes(count(12, None, Form::AtLeast)), (single("12"), "12 12 12".into()));
        assert_eq!(codes(count(401, None, Form::MoreThan)), (single("400"), "400 400 400".into()));
        assert_eq!(codes(count(18, Some(22), Form::About)), (single("20"), "18 20 22".into()));
        assert_eq!(codes(count(180, Some(199), Form::Nearly)), (single("200"), "180 200 200".into()));
        assert_eq!(codes(count(10, Some(15), Form::Range)), (single("10"), "10 10 15".into()));
        assert_eq!(codes(count(0, Some(30), Form::AtMost)), (None, "0 30 30".into()));
        assert_eq!(codes(Count::exact(7.into())), (single("7"), "7 7 7".into()));
    }

    #[test]
    fn json_carries_the_codes_and_reads_without_them() {
        let dozens = Count { low: 24.into(), high: Some(99.into()), form: Form::Vague };
        let json = serde_json::to_string(&dozens).unwrap();
        assert_eq!(
            json,
            r#"{"low":24,"high":99,"form":"vague","acled":12,"ucdp":{"low":12,"best":12,"high":99}}"#
        );
        let bare: Count = serde_json::from_str(r#"{"low":24,"high":99,"form":"vague"}"#).unwrap();
        assert_eq!(bare, dozens);
        assert_eq!(serde_json::from_str::<Count>(&json).unwrap(), dozens);
    }
}
