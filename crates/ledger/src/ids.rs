//! Ids that depend on what a thing is and never on when it came.

use record::{Claim, ReportInfo};

fn digits(parts: &[&str]) -> String {
    let mut hash = blake3::Hasher::new();
    for part in parts {
        hash.update(&(part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().to_hex()[..14].to_owned()
}

/// The id of a claim: `c` and 14 hex digits over its report, its kind, where its trigger stands and on whose word.
/// Another reader version that reads the same gives the same id. `nth` tells apart claims that agree in all of it.
pub(crate) fn claim(report: &ReportInfo, claim: &Claim, nth: usize) -> String {
    let trigger = claim.event.trigger;
    let at = format!("{}..{}", trigger.start, trigger.end);
    let sources: Vec<&str> =
        claim.sources.iter().map(|s| s.id.as_deref().or(s.name.as_deref()).unwrap_or("")).collect();
    let nth = nth.to_string();
    format!("c{}", digits(&[&report.id, claim.event.kind.name(), &at, &sources.join("/"), &nth]))
}

/// The id of the incident whose top claim is `claim`: the same digits behind an `i`. The id of any other claim of the
/// incident, written so, finds it too; ids that were printed before the incident grew stay good.
pub(crate) fn incident(claim: &str) -> String {
    format!("i{}", &claim[1..])
}

/// The id of a finding.
pub(crate) fn finding(parts: &[&str]) -> String {
    format!("f{}", digits(parts))
}

/// The key of the article that a report is a version of.
pub(crate) fn article(address: Option<&str>, report: &str) -> String {
    address.map_or_else(|| report.to_owned(), |address| format!("a{}", digits(&[address])))
}
