//! Prints the quantities and times of a text on stdin, read without a model:
//! `cargo run -p dateline-reader --example figures -- pt 2025-07-13 < report.txt`.

use std::io::Read;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let language = args.next().unwrap_or_else(|| "en".into()).parse()?;
    let published = args.next().map(|day| day.parse()).transpose()?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let (quantities, times) = reader::figures::of_text(&text, language, published);
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
