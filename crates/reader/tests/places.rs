//! Which place a name stands for, in each language, and what a bare phrase says of an actor.

use lexicon::Lexicon;
use reader::actors::{Resolved, resolve};
use reader::{places, view::View};
use record::Language::{self, En, Es, Pt, Ru, Uk};
use syntax::Model;

/// The id of the place that `name`, the whole words of it in `text`, stands for beside `others`.
fn place(language: Language, text: &str, names: &[&str]) -> Vec<Option<String>> {
    let doc = Model::builtin(language).expect("there is a model").analyse(text);
    let view = View::new(&doc, Lexicon::of(language));
    let spans: Vec<_> = names
        .iter()
        .map(|name| {
            let from = text.find(name).expect("the name is in the text");
            let inside = |t: &usize| {
                let span = view.span(*t);
                span.start as usize >= from && span.end as usize <= from + name.len()
            };
            let mut tokens = (0..view.len()).filter(inside);
            let first = tokens.next().expect("the name has tokens");
            first..tokens.next_back().unwrap_or(first) + 1
        })
        .collect();
    places::resolve(&view, &spans, None).into_iter().map(|p| p.map(|p| p.id)).collect()
}

#[test]
fn what_stands_behind_a_name_decides() {
    let ids = |text, names: &[&str]| place(En, text, names);
    assert_eq!(
        ids("A fire broke out in Alexandria, Louisiana, on Sunday.", &["Alexandria", "Louisiana"]),
        [Some("USA.g4314550".into()), Some("USA.louisiana".into())]
    );
    assert_eq!(
        ids("They met in Paris, Texas, on Sunday.", &["Paris", "Texas"])[0].as_deref(),
        Some("USA.g4717560")
    );
    assert_eq!(
        ids("They met in Alexandria on Sunday.", &["Alexandria"])[0].as_deref(),
        Some("EGY.alexandria")
    );
    assert_eq!(
        ids("The mayor of Alexandria spoke. Rapides Parish will pay.", &["Alexandria", "Rapides Parish"])[0]
            .as_deref(),
        Some("USA.g4314550")
    );
    assert_eq!(ids("They met in Qwxzburg.", &["Qwxzburg"]), [None]);
}

#[test]
fn places_are_known_by_their_names_in_five_languages() {
    for (language, text, name, id) in [
        (Es, "Un misil cayó en Járkov el lunes.", "Járkov", "UKR.kharkiv"),
        (Pt, "Um míssil caiu em Leópolis na segunda-feira.", "Leópolis", "UKR.lviv"),
        (En, "A drone hit Millerovo on Monday.", "Millerovo", "RUS"),
        (Ru, "Ракета упала в Харькове в понедельник.", "Харькове", "UKR.kharkiv"),
        (Uk, "Місто Львів обстріляли в понеділок.", "Львів", "UKR.lviv"),
    ] {
        let read = place(language, text, &[name]).remove(0).unwrap_or_default();
        assert!(read.starts_with(id), "{text}: {read}");
    }
}

fn actor(phrase: &str, day: &str) -> (String, String) {
    let Resolved { state, sector, .. } = resolve(phrase, En, day.parse().ok());
    (state.unwrap_or_default(), sector.unwrap_or_default())
}

#[test]
fn offices_are_held_in_time() {
    for (phrase, day, state, sector) in [
        ("Angela Merkel", "2020-01-10", "DEU", "GOV"),
        ("Angela Merkel", "2022-01-10", "DEU", "ELI"),
        ("former German chancellor Angela Merkel", "2020-01-10", "DEU", "ELI"),
        ("the Armenian Prime Minister", "2022-01-10", "ARM", "GOV"),
        ("French police", "2022-01-10", "FRA", "COP"),
        ("Russia's ambassador to Poland", "2022-01-10", "RUS", "GOV"),
        ("Mariupol", "2022-01-10", "UKR", "CVL"),
        ("Kazakhstan", "2022-01-10", "KAZ", ""),
        ("Hezbollah", "2022-01-10", "LBN", "REB"),
        ("", "2022-01-10", "", ""),
    ] {
        assert_eq!(actor(phrase, day), (state.into(), sector.into()), "{phrase} on {day}");
    }
}
