//! How sure a claim is: the chance that its kind and its parties are right, worked out from the rules that read them.
//!
//! Each trait of a claim (its kind, the rule of its event, the rules of its parties, what it lacks) has a weight in
//! `models/confidence.tsv`; their sum gives the chance by the logistic function. The weights are learned from the
//! reports in `examples/`, whose claims are known: `cargo run -p dateline-eval --example confidence -- examples`.

use record::{Actor, Claim, Language};
use std::collections::HashMap;
use std::sync::OnceLock;

static WEIGHTS: &str = include_str!("../../../models/confidence.tsv");

/// The weight of each trait. A line without a tab and a number is a comment.
fn weights() -> &'static HashMap<&'static str, f64> {
    static ALL: OnceLock<HashMap<&'static str, f64>> = OnceLock::new();
    ALL.get_or_init(|| {
        let pair = |line: &'static str| {
            let (name, weight) = line.split_once('\t')?;
            Some((name, weight.trim().parse().ok()?))
        };
        WEIGHTS.lines().filter_map(pair).collect()
    })
}

/// The traits of a claim that tell how sure it is.
pub fn traits(claim: &Claim, language: Language) -> Vec<String> {
    let event = &claim.event;
    let rules = |side: &str, parties: &[Actor]| -> Vec<String> {
        let mut rules: Vec<String> = parties.iter().map(|p| format!("{side}={}", p.rule)).collect();
        rules.sort();
        rules.dedup();
        if rules.is_empty() {
            rules.push(format!("{side}=none"));
        }
        rules
    };
    let mut traits = vec![
        "any".to_owned(),
        format!("kind={}", event.kind),
        format!("language={language}"),
        format!("event={}", event.rule),
        format!("modality={}", claim.modality),
        format!("sources={}", claim.sources.len().min(2)),
    ];
    traits.extend(rules("actor", &event.actors));
    traits.extend(rules("recipient", &event.recipients));
    let nameless = |parties: &[Actor]| parties.iter().any(|p| p.id.is_none());
    let mut when = |holds: bool, name: &str| {
        if holds {
            traits.push(name.to_owned());
        }
    };
    when(nameless(&event.actors), "actor.nameless");
    when(nameless(&event.recipients), "recipient.nameless");
    when(event.actors.len() > 1, "actor.several");
    when(event.recipients.len() > 1, "recipient.several");
    when(!event.figures.is_empty(), "figures");
    when(claim.evidence.len() > 1, "evidence.several");
    traits
}

/// Gives every claim its confidence, in hundredths.
pub fn fill(claims: &mut [Claim], language: Language) {
    for claim in claims {
        let sum: f64 = traits(claim, language).iter().filter_map(|t| weights().get(&**t)).sum();
        claim.confidence = Some((100.0 / (1.0 + (-sum).exp())).round() / 100.0);
    }
}
