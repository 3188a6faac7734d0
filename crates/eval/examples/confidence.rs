//! Learns the weights of a claim's confidence from reports with a reading made by hand, and prints them as
//! `models/confidence.tsv`. On stderr: how well chances hold that are learned without the report they are given for.

use eval::claims::Judged;
use std::collections::BTreeMap;

/// How strongly weights are held near nothing: a trait that few claims have says little.
const PENALTY: f64 = 1.5;
const ROUNDS: usize = 3000;
const STEP: f64 = 0.5;

fn main() {
    let paths: Vec<std::path::PathBuf> = std::env::args().skip(1).map(Into::into).collect();
    let judged = match eval::claims::judged(&paths) {
        Ok(judged) => judged,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    };
    let all: Vec<&Judged> = judged.iter().collect();
    println!(
        "# The weight of each trait of a claim in its confidence (crates/reader/src/confidence.rs). Learned from {}",
        all.len()
    );
    println!(
        "# claims of examples/: cargo run -p dateline-eval --example confidence -- examples > models/confidence.tsv"
    );
    for (name, weight) in learn(&all) {
        println!("{name}\t{weight:.3}");
    }
    let mut reports: Vec<&str> = judged.iter().map(|j| &*j.report).collect();
    reports.dedup();
    let mut bins = [(0usize, 0usize, 0.0); 10];
    for fold in 0..10 {
        let held = |j: &Judged| reports.iter().position(|r| *r == j.report).is_some_and(|at| at % 10 == fold);
        let rest: Vec<&Judged> = judged.iter().filter(|j| !held(j)).collect();
        let weights = learn(&rest);
        for one in judged.iter().filter(|j| held(j)) {
            let chance = chance(&weights, one);
            let bin = &mut bins[((chance * 10.0) as usize).min(9)];
            *bin = (bin.0 + 1, bin.1 + usize::from(one.right), bin.2 + chance);
        }
    }
    for (index, (n, right, sum)) in bins.iter().enumerate().filter(|(_, b)| b.0 > 0) {
        let share = *right as f64 / *n as f64;
        eprintln!("0.{index}: {n} claims, chance {:.2}, right {share:.2}", sum / *n as f64);
    }
}

fn chance(weights: &BTreeMap<&str, f64>, one: &Judged) -> f64 {
    let sum: f64 = one.traits.iter().filter_map(|t| weights.get(&**t)).sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Logistic regression by plain descent, with a quadratic penalty on every weight but that of `any`.
fn learn<'j>(judged: &[&'j Judged]) -> BTreeMap<&'j str, f64> {
    let mut weights: BTreeMap<&str, f64> =
        judged.iter().flat_map(|j| &j.traits).map(|t| (t.as_str(), 0.0)).collect();
    let n = judged.len() as f64;
    for _ in 0..ROUNDS {
        let mut slope: BTreeMap<&str, f64> = BTreeMap::new();
        for one in judged {
            let error = f64::from(u8::from(one.right)) - chance(&weights, one);
            one.traits.iter().for_each(|t| *slope.entry(t).or_default() += error);
        }
        for (name, weight) in &mut weights {
            let held = if *name == "any" { 0.0 } else { PENALTY * *weight };
            *weight += STEP * (slope.get(name).copied().unwrap_or(0.0) - held) / n;
        }
    }
    weights
}
