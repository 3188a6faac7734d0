//! The report the project exists for. It lies beside the checkout (`DATELINE_SHARED`, else `../shared`); where it is
//! absent the test says so and passes.

use reader::{Known, read};
use record::{Claim, EventKind, FindingKind, Language, Reading, Role, Stance};
use std::path::PathBuf;

fn seed() -> Option<(String, Reading)> {
    let shared = std::env::var_os("DATELINE_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let path = shared.join("seed/report-pt.txt");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not there", path.display());
        return None;
    };
    let known = Known { published: "2025-07-13".parse().ok(), ..Known::default() };
    let reading = read(&text, Language::Pt, &known).expect("Portuguese is read");
    Some((text, reading))
}

fn ids(actors: &[record::Actor]) -> Vec<&str> {
    actors.iter().filter_map(|a| a.id.as_deref()).collect()
}

fn state(actors: &[record::Actor]) -> Vec<&str> {
    ids(actors).into_iter().map(|id| id.split('.').next().unwrap_or(id)).collect()
}

fn figure<'c>(claim: &'c Claim, role: Role, thing: &str) -> Option<(String, &'c record::Figure)> {
    let found = claim.event.figures.iter().find(|f| f.role == role && f.thing.starts_with(thing))?;
    Some((found.count.to_string(), found))
}

fn chain(claim: &Claim) -> Vec<&str> {
    claim.sources.iter().filter_map(|s| s.id.as_deref()).collect()
}

fn days(claim: &Claim) -> Option<(String, String)> {
    let when = claim.event.when.as_ref()?;
    Some((when.start?.to_string(), when.end?.to_string()))
}

#[test]
fn the_meeting_stands_on_the_agencys_word() {
    let Some((text, reading)) = seed() else { return };
    let both = |c: &&Claim| {
        let mut sides = [ids(&c.event.actors), ids(&c.event.recipients)].concat();
        sides.sort_unstable();
        c.event.kind == EventKind::Consult && sides == ["PRK.kim_jong_un", "RUS.lavrov"]
    };
    let day = || Some(("2025-07-12".to_owned(), "2025-07-12".to_owned()));
    let meetings: Vec<&Claim> = reading.claims.iter().filter(both).collect();
    assert!(meetings.iter().any(|c| chain(c).contains(&"PRK.kcna") && days(c) == day()), "{meetings:#?}");
    let wonsan =
        meetings.iter().flat_map(|c| &c.event.places).find(|p| p.id.as_deref() == Some("PRK.wonsan"));
    assert_eq!(wonsan.and_then(|p| p.span).map(|s| s.slice(&text)), Some("Wonsan"));
    let first = meetings[0].sources.iter().find(|s| s.id.as_deref() == Some("PRK.kcna"));
    let words = first.and_then(|s| s.span).map(|s| s.slice(&text)).unwrap_or_default();
    assert!(words == "KCNA" || words.starts_with("Agência de Notícias"), "{words:?}");
}

#[test]
fn the_pledge_goes_to_russia_and_the_first_sentence_has_it_reversed() {
    let Some((_, reading)) = seed() else { return };
    let pledge = reading.claims.iter().find(|c| {
        c.event.kind == EventKind::Support
            && ids(&c.event.actors).contains(&"PRK.kim_jong_un")
            && state(&c.event.recipients).contains(&"RUS")
    });
    let pledge = pledge.expect("Kim's pledge to Russia");
    assert_eq!(chain(pledge), ["PRK.kcna", "PRK.kim_jong_un"]);
    let printed = &reading.claims[0];
    assert_eq!(state(&printed.event.actors), ["RUS"]);
    assert_eq!(state(&printed.event.recipients), ["RUS"]);
    let reversed =
        reading.findings.iter().find(|f| f.kind == FindingKind::ContradictsItself).expect("the reversal");
    assert_eq!(reversed.claims, [printed.id.clone(), pledge.id.clone()]);
}

#[test]
fn troops_sent_and_lost_are_counted() {
    let Some((text, reading)) = seed() else { return };
    let sent = reading.claims.iter().find_map(|c| Some((c, figure(c, Role::Deployed, "person.soldier")?)));
    let (claim, (count, found)) = sent.expect("the deployment");
    assert_eq!((&*count, found.span.slice(&text)), ("10001..", "mais de 10.000 sindicatos"));
    assert_eq!((state(&claim.event.actors), state(&claim.event.recipients)), (vec!["PRK"], vec!["RUS"]));
    let broken = |f: &&record::Finding| f.kind == FindingKind::Garbled && f.claims.contains(&claim.id);
    assert!(reading.findings.iter().any(|f| broken(&f)), "the head noun is garbled and must be said to be");
    let lost = reading.claims.iter().find_map(|c| Some((c, figure(c, Role::Lost, "person.soldier")?)));
    let (claim, (count, _)) = lost.expect("the losses");
    assert_eq!((&*count, state(&claim.event.recipients)), ("100..999", vec!["PRK"]));
}

#[test]
fn praise_and_thanks_are_lavrovs() {
    let Some((_, reading)) = seed() else { return };
    let by_lavrov = |c: &&Claim| c.event.kind == EventKind::Support && ids(&c.event.actors) == ["RUS.lavrov"];
    let praise = reading.claims.iter().find(|c| by_lavrov(c) && ids(&c.event.recipients) == ["RUS", "PRK"]);
    assert_eq!(chain(praise.expect("the praise")), ["RUS.media", "RUS.lavrov"]);
    let thanks =
        reading.claims.iter().find(|c| by_lavrov(c) && ids(&c.event.recipients) == ["PRK.kim_jong_un"]);
    assert_eq!(chain(thanks.expect("the thanks")).last(), Some(&"RUS.lavrov"));
}

#[test]
fn the_strike_has_each_sources_figures_and_they_do_not_add_up() {
    let Some((text, reading)) = seed() else { return };
    let night = Some(("2025-07-11".to_owned(), "2025-07-12".to_owned()));
    let strikes: Vec<&Claim> = reading
        .claims
        .iter()
        .filter(|c| c.event.kind == EventKind::Assault && state(&c.event.recipients).contains(&"UKR"))
        .collect();
    assert!(
        strikes.iter().any(|c| c.sources.is_empty() && days(c) == night && state(&c.event.actors) == ["RUS"])
    );

    let president =
        strikes.iter().find(|c| chain(c).last() == Some(&"UKR.zelenskyy") && !c.event.figures.is_empty());
    let president = president.expect("the president's figures");
    let (count, found) = figure(president, Role::Launched, "missile").expect("missiles");
    assert_eq!(&*count, "20");
    assert!(found.span.slice(&text).starts_with("Vinte mísseis"));
    let drones =
        president.event.figures.iter().find(|f| f.thing.starts_with("drone") && f.count.to_string() == "597");
    let drones = drones.expect("drones");
    let share = president.event.figures.iter().find(|f| f.part_of == Some(drones.span)).expect("the share");
    assert_eq!(share.count.to_string(), "299..597");

    let force =
        strikes.iter().find(|c| chain(c).last() == Some(&"UKR.air_force")).expect("the air force's tally");
    let count = |role, thing| figure(force, role, thing).map(|f| f.0);
    assert_eq!(count(Role::Intercepted, "drone").as_deref(), Some("319"));
    assert_eq!(count(Role::Intercepted, "missile").as_deref(), Some("25"));
    assert_eq!(count(Role::Hit, "missile").as_deref(), Some("1"));
    assert_eq!(count(Role::Hit, "drone").as_deref(), Some("18..22"));
    assert_eq!(count(Role::Locations, "place").as_deref(), Some("5"));

    let sum = reading
        .findings
        .iter()
        .find(|f| f.kind == FindingKind::DoesNotAddUp)
        .expect("20 cannot cover 25 + 1");
    assert_eq!(sum.thing.as_deref(), Some("missile"));
    assert_eq!(sum.claims, [president.id.clone(), force.id.clone()]);
    let repair = sum.repair.as_ref().expect("a repair");
    assert_eq!((repair.role, repair.count.to_string()), (Role::Launched, "26..".into()));
    let others = reading.findings.iter().filter(|f| f.kind == FindingKind::DoesNotAddUp).count();
    assert_eq!(others, 1, "nothing else fails to add up: {:#?}", reading.findings);

    let assessed = strikes.iter().find(|c| c.stance == Stance::Assesses).expect("the institute's assessment");
    assert!(chain(assessed).last().is_some_and(|id| id.ends_with(".isw")));
    assert_eq!(figure(assessed, Role::Ordinal, "").map(|f| f.0).as_deref(), Some("3"));
    let over = assessed.event.figures.iter().find(|f| f.role == Role::Launched).expect("more than 400");
    assert_eq!(over.count.to_string(), "401..");
}

#[test]
fn doubled_words_are_said_to_be_garbled() {
    let Some((text, reading)) = seed() else { return };
    let garbled: Vec<&str> = reading
        .findings
        .iter()
        .filter(|f| f.kind == FindingKind::Garbled)
        .flat_map(|f| &f.spans)
        .map(|s| s.slice(&text))
        .collect();
    for words in ["à Rússia, à Rússia", "a liderança russa da liderança russa"] {
        assert!(garbled.contains(&words), "{words:?} is not among {garbled:?}");
    }
    assert!(garbled.iter().any(|w| w.contains("Kim Jong Un Jong U")), "{garbled:?}");
}
