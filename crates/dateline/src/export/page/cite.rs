//! What a reader needs to find the reports again, and to see that they are the same.

use super::super::json::each;
use crate::Fault;
use ledger::Ledger;
use tables::publish;
use tables::rows::View;
use tables::schema::REPORTS;

/// A report that the page rests on.
pub struct Cited {
    /// Its id.
    pub id: String,
    /// Outlet, title, day and address, as far as they are known.
    pub citation: String,
    /// SHA-256 of its text.
    pub sha256: String,
    /// When it was taken into the ledger, in UTC.
    pub added: String,
    /// Which reader read it.
    pub reader: String,
    /// An entry for BibTeX.
    pub bibtex: String,
}

/// Hands every report of a view on.
pub fn reports(
    view: &View<'_>,
    ledger: &Ledger,
    mut take: impl FnMut(&Cited) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut added = ledger.connection().prepare("SELECT added FROM reports WHERE id = ?1")?;
    each(view, &REPORTS, |row| {
        let text = |name: &str| row.text(name);
        let id = text("report_id");
        let added: String = added.query_row([&id], |row| row.get(0))?;
        take(&Cited {
            citation: citation(&text),
            sha256: publish::sum_of(text("text").as_bytes()),
            bibtex: bibtex(&text, &added),
            added,
            reader: text("reader_version"),
            id,
        })
    })
}

fn citation(text: &dyn Fn(&str) -> String) -> String {
    let known = ["source_name", "title", "published_at", "source_url"].map(text);
    let mut known: Vec<String> = known.into_iter().filter(|field| !field.is_empty()).collect();
    known.push(format!("report {}", text("report_id")));
    known.join(". ")
}

fn bibtex(text: &dyn Fn(&str) -> String, added: &str) -> String {
    let id = text("report_id");
    let title = match text("title") {
        title if title.is_empty() => format!("Report {id}"),
        title => title,
    };
    // A path or a row's name is no address.
    let address = text("source_url").replace(['{', '}'], "");
    let address = if address.contains("://") { address } else { String::new() };
    let fields = [
        ("title", format!("{{{}}}", plain(&title))),
        ("author", format!("{{{}}}", plain(&text("source_name")))),
        ("date", text("published_at")),
        ("langid", text("source_language")),
        ("url", address),
        ("urldate", added.get(..10).unwrap_or_default().to_owned()),
    ];
    let mut entry = format!("@online{{dateline-{id}");
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty() && value != "{}") {
        entry += &format!(",\n  {name} = {{{value}}}");
    }
    entry + "\n}"
}

/// Words without what TeX takes for commands.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' => plain.push_str("\\textbackslash{}"),
            '~' => plain.push_str("\\textasciitilde{}"),
            '^' => plain.push_str("\\textasciicircum{}"),
            '{' | '}' | '%' | '$' | '&' | '#' | '_' => plain.extend(['\\', letter]),
            other if other.is_control() => plain.push(' '),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_holds_what_is_known_and_no_commands() {
        let text = |name: &str| {
            match name {
                "report_id" => "ab12",
                "title" => "50% {of} \\input",
                "published_at" => "2025-07-15",
                _ => "",
            }
            .to_owned()
        };
        assert_eq!(
            bibtex(&text, "2025-07-16T08:00:00Z"),
            "@online{dateline-ab12,\n  title = {{50\\% \\{of\\} \\textbackslash{}input}},\n  date = {2025-07-15},\n  urldate = {2025-07-16}\n}"
        );
    }
}
