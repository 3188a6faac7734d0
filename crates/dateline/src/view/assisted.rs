//! What a language model makes of the passages that the reader was unsure of, apart from the reader's own reading.

use super::flow::{Run, clean};
use super::page::Page;
use super::words;
use record::{Assisted, AssistedPassage};

/// Draws the assisted reading.
pub fn draw(page: &mut Page, assisted: &Assisted, text: &str) {
    let p = page.palette.clone();
    page.heading("What a language model makes of doubtful passages");
    let model = assisted.model.as_deref().map_or_else(|| "a model".to_owned(), clean);
    let mut about = format!("{model} at {}; not the reader's own", clean(&assisted.endpoint));
    if assisted.passages.is_empty() {
        about.push_str(". Nothing was doubtful, and nothing was asked.");
    }
    page.paragraph(vec![Run::new(about, p.dim)]);
    for passage in &assisted.passages {
        page.blank();
        draw_passage(page, passage, text);
    }
    if assisted.not_asked > 0 {
        page.paragraph(vec![Run::new(
            format!("{} were not asked about", words::several(assisted.not_asked, "more passage")),
            p.dim,
        )]);
    }
}

fn draw_passage(page: &mut Page, passage: &AssistedPassage, text: &str) {
    let p = page.palette.clone();
    page.bar(p.dim);
    let mut reasons: Vec<String> = passage.unsure.iter().map(|why| why.name().replace('_', " ")).collect();
    reasons.extend(passage.claims.iter().cloned());
    page.row("asked", p.dim, &[Run::new(reasons.join(p.signs.dot), p.plain)]);
    let quoted = format!("{}{}{}", p.signs.open, clean(passage.span.slice(text)), p.signs.close);
    page.row("words", p.dim, &[Run::new(quoted, p.plain)]);
    for event in &passage.events {
        let kind = event.kind.map_or("no kind", record::EventKind::name);
        page.row("answer", p.dim, &[Run::new(kind, p.strong)]);
        for words in &event.words {
            page.row(words.field.name(), p.dim, &[Run::new(clean(words.span.slice(text)), p.plain)]);
        }
    }
    for refused in &passage.refused {
        let line = format!("{} ({})", clean(&refused.answer), refused.why);
        page.row("refused", p.dim, &[Run::new(line, p.dim)]);
    }
    if let Some(why) = &passage.error {
        page.row("answer", p.dim, &[Run::new(format!("none: {}", clean(why)), p.alarm)]);
    } else if passage.events.is_empty() && passage.refused.is_empty() {
        page.row("answer", p.dim, &[Run::new("no event", p.dim)]);
    }
}
