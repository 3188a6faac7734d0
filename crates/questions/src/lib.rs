//! What a question asks of the record.
//!
//! A question is a phrase in any language that is read: a word for what happened, a count of things, names, a time. It is
//! read with the same words and rules as a report.

use ledger::Question;
use lexicon::{Lexicon, Meaning};
use reader::view::View;
use record::{EventKind, Language, Role};
use syntax::Model;

/// Why a question cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum QuestionError {
    /// There is no model of its language.
    #[error("questions in {0} cannot be read yet")]
    Language(Language),
    /// It asks for nothing.
    #[error(
        "the question names no event, count, name or time that is known; `dateline ask --help` shows how questions are put"
    )]
    Nothing,
}

/// Reads a question.
///
/// # Errors
/// Where it names nothing that is known.
pub fn read(words: &str, language: Language) -> Result<Question, QuestionError> {
    let model = Model::builtin(language).ok_or(QuestionError::Language(language))?;
    let doc = model.analyse(words);
    let view = View::new(&doc, Lexicon::of(language));
    let (quantities, times) = reader::figures::read(&view, None);
    let mut question = Question::default();
    let mut role: Option<Role> = None;
    let mut token = 0;
    while token < view.len() {
        let mut next = token + 1;
        let counted = quantities.iter().any(|q| q.number.contains(&token));
        let dated = times.iter().any(|t| t.tokens.contains(&token));
        for (meaning, range) in
            view.meanings_at(token).filter(|(_, range)| range.start == token && !counted && !dated)
        {
            match meaning {
                // "Strikes by Russia": a word that asks for certain others beside it ("strike by teachers") names nothing alone.
                Meaning::Event(event) if question.kind.is_none() && event.about.is_empty() => {
                    question.kind = Some(event.kind);
                    role = event.figure;
                }
                Meaning::State { id, .. } | Meaning::Person { id, .. } | Meaning::Organisation { id, .. } => {
                    question.actors.push(id.to_string());
                    next = next.max(range.end);
                }
                Meaning::Demonym(id) => question.actors.push(id.to_string()),
                Meaning::Place { id, .. } => question.place = Some(id.to_string()),
                _ => {}
            }
        }
        token = next;
    }
    question.actors.dedup();
    // A kind may be named as it is in lists.
    let mut kinds = words.split_whitespace().filter_map(|word| word.parse::<EventKind>().ok());
    question.kind = kinds.next_back().or(question.kind);
    if let Some(quantity) = quantities.iter().find(|q| q.thing != "unknown") {
        question.thing = Some(quantity.thing.clone());
        question.count = Some(quantity.count);
        // Of a strike of 400 drones, the drones are what was launched, whatever became of them.
        let ended = role.filter(|role| matches!(role, Role::Intercepted | Role::Suppressed));
        let of_weapons = quantity.thing_kind == Some(lexicon::ThingKind::Weapon);
        let of_people = quantity.thing_kind == Some(lexicon::ThingKind::Person);
        question.role = match () {
            () if of_weapons => ended.or(Some(Role::Launched)),
            () => role.or(of_people.then_some(Role::Killed)).or(Some(Role::Involved)),
        };
    }
    if let Some(time) = times.iter().find(|time| time.start.or(time.end).is_some()) {
        (question.since, question.until) = (time.start, time.end);
    }
    if question == Question::default() {
        return Err(QuestionError::Nothing);
    }
    Ok(question)
}

/// The question as it was understood, so that a misreading is seen.
pub fn understood(question: &Question) -> String {
    let mut parts = Vec::new();
    parts.extend(question.kind.map(|kind| kind.to_string()));
    parts.extend(question.role.map(|role| role.to_string()));
    parts.extend(question.thing.clone());
    parts.extend(question.count.map(|count| count.to_string()));
    parts.extend(question.actors.iter().map(|id| format!("with {id}")));
    parts.extend(question.place.iter().map(|id| format!("at {id}")));
    if question.since.is_some() || question.until.is_some() {
        let day = |day: Option<record::Date>| day.map_or(String::new(), |day| day.to_string());
        parts.push(format!("in {}..{}", day(question.since), day(question.until)));
    }
    parts.join(" ")
}
