//! Prints the quantities and times of a text on stdin, with the language's model unless `plain` is said:
//! `cargo run -p dateline-reader --example figures -- pt 2025-07-13 [plain] < report.txt`.

use std::io::Read;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let language = args.next().unwrap_or_else(|| "en".into()).parse()?;
    let published = args.next().filter(|day| day != "-").map(|day| day.parse()).transpose()?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let plain = args.next().is_some_and(|word| word == "plain");
    let (quantities, times) = match syntax::Model::builtin(language).filter(|_| !plain) {
        Some(model) => {
            let doc = model.analyse(&text);
            let view = reader::view::View::new(&doc, lexicon::Lexicon::of(language));
            reader::figures::read(&view, published)
        }
        None => reader::figures::of_text(&text, language, published),
    };
    for (index, q) in quantities.iter().enumerate() {
        let whole = q.part_of.map(|w| format!(" of #{w}")).unwrap_or_default();
        println!(
            "#{index} {:?} {} {:?} {}{whole}{} [{}] {}",
            q.kind,
            q.count,
            q.count.form,
            q.thing,
            if q.more { " more" } else { "" },
            q.span.slice(&text),
            q.rule
        );
    }
    for t in times {
        let day = |d: Option<record::Date>| d.map_or("?".into(), |d| d.to_string());
        println!(
            "{:?} {}..{} {} {} [{}] {}",
            t.kind,
            day(t.start),
            day(t.end),
            t.timex,
            t.relative.as_deref().unwrap_or("-"),
            t.span.slice(&text),
            t.rule
        );
    }
    Ok(())
}
