//! One report to claims.
//!
//! The modules stand in the order in which a text meets them: [`view`] joins the analysed text with the words,
//! [`figures`] and [`times`] read how many and when.

pub mod actors;
pub mod addressed;
pub mod args;
pub mod attribution;
pub mod blocks;
pub mod calendar;
pub mod claims;
pub mod confidence;
pub mod events;
pub mod figures;
pub mod findings;
pub mod kinds;
pub mod mentions;
pub mod modality;
mod parted;
pub mod places;
pub mod purpose;
pub mod quotes;
pub mod roles;
mod scan;
pub mod stream;
mod superlatives;
pub mod tally;
pub mod times;
pub mod view;

use events::Scene;
use findings::Broken;
use lexicon::Lexicon;
use mentions::Mentions;
use record::{Date, Language, Reading, ReportInfo};
use syntax::{Document, Model, Rel};
use view::View;

/// What is known of a report besides its text.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Publication day; without it weekdays stay relative.
    pub published: Option<Date>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Headline, where it is not part of the text.
    pub title: Option<String>,
}

/// Why a report was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// No model or no words for the language.
    #[error("reports in {0} cannot be read yet: the program carries no model or no words for it")]
    NoLanguage(Language),
    /// Offsets would not fit.
    #[error("the text is {0} bytes long; at most {max} can be read as one report", max = MAX_BYTES)]
    TooLong(usize),
}

/// The longest text that is read as one report: 16 MiB, some 2.5 million words.
pub const MAX_BYTES: usize = 16 << 20;

/// Reads one report.
pub fn read(text: &str, language: Language, known: &Known) -> Result<Reading, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLong(text.len()));
    }
    let model = Model::builtin(language).ok_or(ReadError::NoLanguage(language))?;
    if !Lexicon::has(language) {
        return Err(ReadError::NoLanguage(language));
    }
    let lexicon = Lexicon::of(language);
    let hint = |form: &str| {
        let name = lexicon.is_name_form(form).then_some(syntax::Upos::Propn);
        name.or_else(|| lexicon.is_verb_form(form).then_some(syntax::Upos::Verb))
    };
    let mut whole: Option<Reading> = None;
    for block in blocks::split(text) {
        let doc = model.analyse_with(&text[block.clone()], &hint);
        let read = read_document(&doc, known);
        match &mut whole {
            Some(whole) => blocks::append(whole, read, block.start),
            None => whole = Some(read),
        }
    }
    let mut reading = whole.unwrap_or_else(|| read_document(&model.analyse_with(text, &hint), known));
    reading.report.id = ReportInfo::make_id(text, known.published, known.outlet.as_deref());
    Ok(reading)
}

/// Reads one report and gives its text back as TimeML, with its times marked.
pub fn timeml(text: &str, language: Language, known: &Known) -> Result<String, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLong(text.len()));
    }
    let model = Model::builtin(language).ok_or(ReadError::NoLanguage(language))?;
    if !Lexicon::has(language) {
        return Err(ReadError::NoLanguage(language));
    }
    let doc = model.analyse(text);
    let times = times::times(&View::new(&doc, Lexicon::of(language)), known.published);
    Ok(times::timeml::document(text, &times, known.published))
}

/// Whether a word says that something is not so, and not only that one will not have it: "deny", not "refuse".
fn denies(view: &View<'_>, token: usize) -> bool {
    view.meanings_at(token)
        .any(|(m, _)| matches!(m, lexicon::Meaning::Speech { stance: record::Stance::Denies, .. }))
}

/// Reads a report that is analysed already.
pub fn read_document(doc: &Document<'_>, known: &Known) -> Reading {
    let view = View::new(doc, Lexicon::of(doc.language));
    let mentions = Mentions::find(&view, known);
    let (quantities, times) = figures::read(&view, known.published);
    let quotes = quotes::find(&view);
    let (attributions, topics): (Vec<_>, Vec<_>) =
        attribution::find(&view, &mentions, &quotes).into_iter().partition(|a| !a.topic);
    let scene = Scene { view: &view, mentions: &mentions, quantities: &quantities, quotes: &quotes };
    let mut triggers = events::find(&scene);
    // "The same day as the meeting" tells of the day, not of the meeting; but "five days of clashes" of the clashes.
    let mut dated = vec![false; view.len()];
    let days = times.iter().filter(|t| t.kind != times::TimeKind::Duration);
    days.for_each(|t| dated[t.tokens.clone()].fill(true));
    triggers.retain(|t| {
        let under = view.rel(t.head) == Rel::Nmod && view.head(t.head).is_some_and(|h| dated[h]);
        !under || view.lexicon.inflects_names() && args::preposition(&view, t.head).is_none()
    });
    // Who denies an event does not reject it besides: the denial is the event's stance.
    let heads: Vec<usize> = triggers.iter().map(|t| t.head).collect();
    triggers.retain(|t| {
        t.word.kind != record::EventKind::Reject
            || !denies(&view, t.tokens.start)
            || !attributions.iter().any(|a| {
                a.stance == record::Stance::Denies
                    && a.cue.contains(&t.head)
                    && heads.iter().any(|h| *h != t.head && a.content.contains(h))
            })
    });
    // An institute or an agency that is named as a source is not what was attacked, however near it stands.
    let told = |m: usize| {
        let mention = &mentions.list[m];
        mention.is_press()
            && attributions.iter().any(|a| a.mention == Some(m) && mention.tokens.contains(&a.speaker.start))
    };
    for trigger in triggers.iter_mut().filter(|t| t.word.kind == record::EventKind::Assault) {
        trigger.recipients.retain(|party| !party.mention.is_some_and(told));
    }
    let mut whens = calendar::assign(&scene, &triggers, &times, &attributions);
    calendar::same_day(&scene, &triggers, &mut whens, &times);
    let mut figures = roles::assign(&scene, &triggers);
    superlatives::assign(&scene, &triggers, &times, &mut figures);
    let mut drafts = claims::draft(&scene, triggers, whens, figures, (&attributions, &topics), known);
    let sent = purpose::sent_to_fight(&scene, &mut drafts);
    let broken: Vec<Broken> = sent
        .iter()
        .filter_map(|s| s.broken)
        .map(|token| Broken { span: view.span(token), meant: "person.soldier".into() })
        .collect();
    let mut claims = claims::finish(&scene, claims::complete(&scene, drafts));
    actors::fill(&view, &mentions, known.published, &mut claims);
    confidence::fill(&mut claims, doc.language);
    let findings = findings::find(&view, &mentions, &claims, &broken, known.published.is_some());
    let report = ReportInfo {
        id: ReportInfo::make_id(doc.text, known.published, known.outlet.as_deref()),
        language: doc.language,
        published: known.published,
        outlet: known.outlet.clone(),
        title: known.title.clone(),
    };
    let attributions = attribution::record(&view, &quotes, attributions.iter().chain(&topics));
    Reading { report, claims, findings, attributions, assisted: None }
}
