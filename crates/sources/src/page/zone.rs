//! The day of a moment where its publisher is.
//!
//! Software writes moments in universal time, and the evening's news of Buenos Aires then seem to be of the next day. The
//! publisher's own time is taken from another writing of the same moment in the page, else from the country of its host.

use super::{dates, metadata::host};
use crate::report::Moment;
use jiff::{Timestamp, tz::Offset};
use regex::Regex;
use std::{collections::HashMap, sync::LazyLock};
use trafilatura::dom::Document;

/// The moment with its day in the publisher's time.
pub fn local(doc: &Document, moment: Moment, address: Option<&str>) -> Moment {
    let Some(at) =
        moment.at.filter(|at| Offset::UTC.to_datetime(*at).date() == moment.day && is_universal(&moment.raw))
    else {
        return moment;
    };
    let day = written_elsewhere(doc, at).or_else(|| {
        let offset = address.and_then(host).and_then(of_host)?;
        Some(offset.to_datetime(at).date())
    });
    Moment { day: day.unwrap_or(moment.day), ..moment }
}

fn is_universal(raw: &str) -> bool {
    let raw = raw.trim();
    ["Z", "GMT", "UTC"].iter().any(|zone| raw.ends_with(zone))
        || raw.ends_with("+00:00")
        || raw.ends_with("+0000")
        || raw.bytes().all(|b| b.is_ascii_digit())
}

/// The day of the same moment where the page writes it with another offset.
fn written_elsewhere(doc: &Document, at: Timestamp) -> Option<record::Date> {
    static OFFSET: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}[+-](?:0[1-9]|1[0-4]):?[0-9]{2}")
            .expect("a fixed pattern")
    });
    let root = doc.root();
    let scripts = doc.query_selector_all(root, "script").into_iter().map(|id| doc.text_content(id));
    let shown = doc
        .query_selector_all(root, "time[datetime]")
        .into_iter()
        .filter_map(|id| doc.get_attribute(id, "datetime"));
    let metas = doc
        .query_selector_all(root, "meta[content]")
        .into_iter()
        .filter_map(|id| doc.get_attribute(id, "content"));
    metas.chain(shown).chain(scripts).find_map(|text| {
        OFFSET.find_iter(&text).find_map(|found| {
            let (day, moment) = dates::machine(found.as_str())?;
            (moment?.as_second() / 60 == at.as_second() / 60).then_some(day)
        })
    })
}

/// The offset of the country that a host's name ends with.
fn of_host(host: &str) -> Option<Offset> {
    static ZONES: LazyLock<HashMap<&str, i32>> = LazyLock::new(|| {
        let lines = include_str!("../../../../world/zones.txt").lines().filter(|line| !line.starts_with('#'));
        lines
            .filter_map(|line| line.split_once(' '))
            .filter_map(|(code, hours)| Some((code, hours.trim().parse().ok()?)))
            .collect()
    });
    let hours = ZONES.get(host.rsplit('.').next()?)?;
    Offset::from_seconds(hours * 3600).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Origin;

    fn day(html: &str, raw: &str, address: &str) -> String {
        let (day, at) = dates::machine(raw).unwrap();
        let moment = Moment { day, at, raw: raw.to_owned(), origin: Origin::Meta };
        local(&Document::parse(html), moment, Some(address)).day.to_string()
    }

    #[test]
    fn evenings_stay_in_their_day() {
        assert_eq!(day("", "2022-05-04T00:53:29Z", "https://www.lanacion.com.ar/x"), "2022-05-03");
        assert_eq!(
            day("", "2022-05-04T00:53:29Z", "https://a.com/x"),
            "2022-05-04",
            "nothing is known of it"
        );
        let other = "<script>{\"date\":\"2020-02-24T21:25:54-05:00\"}</script>";
        assert_eq!(day(other, "2020-02-25T02:25:54+00:00", "https://a.com/x"), "2020-02-24");
        assert_eq!(day("", "2022-05-04T00:53:29+03:00", "https://a.ar/x"), "2022-05-04", "local already");
    }
}
