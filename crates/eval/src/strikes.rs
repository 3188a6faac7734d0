//! Scores strike bulletins: what was launched, shot down, jammed, what hit, and where, each role of each bulletin exact or
//! not; and that figures which add up are not said not to.
//!
//! Reads bulletins of our own (`bulletins/<language>.txt`), and the posts of the Ukrainian Air Force and the Russian ministry
//! as `shared/strikes` has them.

use crate::files::{folder, name, text, walk};
use crate::{EvalError, Scores};
use reader::Known;
use record::{Date, FindingKind, Language, Reading, Role};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const ROLES: [Role; 7] = [
    Role::Launched,
    Role::Intercepted,
    Role::Suppressed,
    Role::Hit,
    Role::StillInAir,
    Role::Locations,
    Role::Debris,
];

/// Scores every set found at or below some paths; files of other names are passed over.
pub fn strikes(paths: &[PathBuf]) -> Result<Scores, EvalError> {
    let mut scores = Scores::default();
    for path in walk(paths)? {
        let set = match (name(&path), folder(&path)) {
            (name, "bulletins") if name.ends_with(".txt") => {
                let code = name.trim_end_matches(".txt");
                let language = code.parse::<Language>().ok();
                language.map(|language| Ok((format!("bulletins/{code}"), ours(&text(&path)?, language))))
            }
            ("kpszsu_posts.jsonl", _) => Some(air_force(&path).map(|all| ("air-force/uk".to_owned(), all))),
            ("mod_russia_downed.jsonl", _) => {
                Some(ministry(&path).map(|all| ("ministry/ru".to_owned(), all)))
            }
            _ => None,
        };
        if let Some(set) = set {
            let (set, bulletins) = set?;
            score(&set, &bulletins, &mut scores)?;
        }
    }
    Ok(scores)
}

/// A bulletin and the figures that must be read from it: role, and thing with count.
struct Bulletin {
    at: String,
    language: Language,
    published: Option<Date>,
    text: String,
    figures: BTreeSet<(Role, String)>,
    /// What those who read it by hand had no column for: whatever is read of it is not scored.
    unmarked: &'static [Role],
    /// Told without a number: whatever is read of them is not scored.
    unnumbered: Vec<(Role, String)>,
}

/// "published DAY", a bulletin, and "= role thing count; …" under it.
fn ours(all: &str, language: Language) -> Vec<Bulletin> {
    let mut bulletins = Vec::new();
    let mut published = None;
    let mut body = String::new();
    for (number, line) in all.lines().enumerate() {
        if let Some(day) = line.strip_prefix("published ") {
            published = day.trim().parse().ok();
            body.clear();
        } else if let Some(expected) = line.strip_prefix("= ") {
            let figures = expected.split("; ").filter_map(|figure| {
                let (role, what) = figure.trim().split_once(' ')?;
                Some((role.parse().ok()?, what.to_owned()))
            });
            bulletins.push(Bulletin {
                at: format!("line {}", number + 1),
                language,
                published,
                text: body.trim().to_owned(),
                figures: figures.collect(),
                unmarked: &[],
                unnumbered: Vec::new(),
            });
            body.clear();
        } else if !line.starts_with('#') {
            body.push_str(line);
            body.push('\n');
        }
    }
    bulletins
}

#[derive(Deserialize)]
struct Post {
    id: String,
    posted_at: String,
    text: String,
    gold: Tally,
}

#[derive(Deserialize)]
struct Tally {
    #[serde(default)]
    launched: Vec<serde_json::Value>,
    #[serde(default)]
    downed: Vec<serde_json::Value>,
    #[serde(default)]
    impacts: Vec<serde_json::Value>,
    hit_locations: Option<u32>,
    debris_locations: Option<u32>,
}

fn air_force(path: &Path) -> Result<Vec<Bulletin>, EvalError> {
    lines::<Post>(path)?
        .into_iter()
        .map(|post| {
            let mut figures = BTreeSet::new();
            let mut unnumbered = Vec::new();
            let lists = [
                (Role::Launched, &post.gold.launched),
                (Role::Intercepted, &post.gold.downed),
                (Role::Hit, &post.gold.impacts),
            ];
            for (role, list) in lists {
                for one in list {
                    let thing = match one[0].as_str().unwrap_or("") {
                        "drone" => "drone",
                        _ => "missile",
                    };
                    match one[1].as_u64() {
                        Some(count) => _ = figures.insert((role, format!("{thing} {count}"))),
                        None => unnumbered.push((role, format!("{thing} "))),
                    }
                }
            }
            let places =
                [(Role::Locations, post.gold.hit_locations), (Role::Debris, post.gold.debris_locations)];
            figures.extend(places.into_iter().filter_map(|(role, n)| Some((role, n?.to_string()))));
            Ok(Bulletin {
                at: post.id,
                language: Language::Uk,
                published: post.posted_at.get(..10).and_then(|d| d.parse().ok()),
                text: post.text,
                figures,
                // "The attack goes on, a few drones are in the air" has no place in that table.
                unmarked: &[Role::StillInAir],
                unnumbered,
            })
        })
        .collect()
}

#[derive(Deserialize)]
struct Downed {
    posted_utc: String,
    total_downed: u32,
    text: String,
}

fn ministry(path: &Path) -> Result<Vec<Bulletin>, EvalError> {
    Ok(lines::<Downed>(path)?
        .into_iter()
        .map(|post| Bulletin {
            language: Language::Ru,
            published: post.posted_utc.get(..10).and_then(|d| d.parse().ok()),
            // Telegram's marks of bold and italics are no text.
            text: post.text.replace("**", "").replace("__", ""),
            figures: BTreeSet::from([(Role::Intercepted, format!("drone {}", post.total_downed))]),
            unmarked: &[],
            unnumbered: Vec::new(),
            at: post.posted_utc,
        })
        .collect())
}

fn lines<T: for<'d> Deserialize<'d>>(path: &Path) -> Result<Vec<T>, EvalError> {
    let all = text(path)?;
    let numbered = all.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    numbered
        .map(|(number, line)| {
            serde_json::from_str(line).map_err(|e| EvalError::Form {
                path: path.to_owned(),
                reason: format!("line {}: {e}", number + 1),
            })
        })
        .collect()
}

fn score(set: &str, bulletins: &[Bulletin], scores: &mut Scores) -> Result<(), EvalError> {
    let mut by_role = [(0, 0); ROLES.len()];
    let (mut right, mut n, mut quiet) = (0, 0, 0);
    for bulletin in bulletins {
        let known = Known { published: bulletin.published, ..Known::default() };
        let Ok(reading) = reader::read(&bulletin.text, bulletin.language, &known) else {
            scores.miss(set, &bulletin.at, &bulletin.text, String::new(), "no model for the language".into());
            continue;
        };
        let mut read = told(&reading);
        read.retain(|(role, what)| {
            !bulletin.unmarked.contains(role)
                && !bulletin.unnumbered.iter().any(|(r, thing)| r == role && what.starts_with(thing))
        });
        for (role, (good, all)) in ROLES.iter().zip(&mut by_role) {
            let of = |from: &BTreeSet<(Role, String)>| -> BTreeSet<String> {
                from.iter().filter(|(r, _)| r == role).map(|(_, what)| what.clone()).collect()
            };
            let (wanted, found) = (of(&bulletin.figures), of(&read));
            if wanted.is_empty() && found.is_empty() {
                continue;
            }
            *all += 1;
            n += 1;
            if wanted == found {
                *good += 1;
                right += 1;
            } else {
                scores.miss(
                    set,
                    &bulletin.at,
                    &bulletin.text,
                    format!("{role}: {wanted:?}"),
                    format!("{found:?}"),
                );
            }
        }
        let false_findings: Vec<&str> = reading
            .findings
            .iter()
            .filter(|f| f.kind == FindingKind::DoesNotAddUp)
            .map(|f| f.says.as_str())
            .collect();
        if false_findings.is_empty() {
            quiet += 1;
        } else {
            scores.miss(set, &bulletin.at, &bulletin.text, "no finding".into(), false_findings.join("; "));
        }
    }
    for (role, (good, all)) in ROLES.iter().zip(by_role) {
        if all > 0 {
            scores.row(set, &format!("{role}_exact"), good, all);
        }
    }
    scores.row(set, "figures_exact", right, n);
    scores.row(set, "without_false_finding", quiet, bulletins.len());
    Ok(())
}

/// What a reading tells of each role. Kinds of drones and missiles count as drones and missiles; parts of a count in the
/// same role, and totals of targets that are told by kind besides, are left out.
fn told(reading: &Reading) -> BTreeSet<(Role, String)> {
    let figures = || reading.claims.iter().flat_map(|claim| &claim.event.figures);
    figures()
        .filter(|f| ROLES.contains(&f.role))
        .filter(|f| {
            let whole = f.part_of.filter(|span| *span != f.span);
            !whole.is_some_and(|span| figures().any(|w| w.span == span && w.role == f.role))
        })
        .filter_map(|f| {
            let place = matches!(f.role, Role::Locations | Role::Debris);
            let thing = f.thing.split('.').next().unwrap_or_default();
            match thing {
                "target" => None,
                _ if place => Some((f.role, f.count.to_string())),
                _ => Some((f.role, format!("{thing} {}", f.count))),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bulletins_of_our_own_are_read_with_their_figures() {
        let all = "# x\npublished 2025-11-20\nOne.\nTwo.\n= launched drone 101; locations 5\n\npublished 2025-11-21\nB\n= hit drone 20..\n";
        let read = ours(all, Language::En);
        assert_eq!(read.len(), 2);
        assert_eq!(read[0].text, "One.\nTwo.");
        assert!(read[0].figures.contains(&(Role::Launched, "drone 101".into())));
        assert!(read[0].figures.contains(&(Role::Locations, "5".into())));
        assert_eq!(read[1].published, "2025-11-21".parse().ok());
    }
}
