//! Reads files and prints what was read, a claim a line: for looking at the reader alone.
fn main() {
    let mut args = std::env::args().skip(1);
    let language = args.next().and_then(|l| l.parse().ok()).expect("a language code");
    let published = args.next().and_then(|d| d.parse().ok());
    for path in args {
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let known = reader::Known { published, ..Default::default() };
        let reading = reader::read(&text, language, &known).expect("a readable report");
        for c in &reading.claims {
            let names = |a: &[record::Actor]| {
                a.iter()
                    .map(|a| {
                        format!(
                            "{}{}",
                            a.id.as_deref().unwrap_or(&a.name),
                            if a.span.is_none() { "*" } else { "" }
                        )
                    })
                    .collect::<Vec<_>>()
                    .join(",")
            };
            let when = c
                .event
                .when
                .as_ref()
                .map(|w| {
                    format!(
                        "{}..{}{}{}",
                        w.start.map(|d| d.to_string()).unwrap_or_default(),
                        w.end.map(|d| d.to_string()).unwrap_or_default(),
                        w.relative.as_deref().map(|r| format!(" {r}")).unwrap_or_default(),
                        if w.span.is_none() { "*" } else { "" }
                    )
                })
                .unwrap_or_default();
            let figs: Vec<_> =
                c.event.figures.iter().map(|f| format!("{}:{}={}", f.role, f.thing, f.count)).collect();
            let by: Vec<_> = c
                .sources
                .iter()
                .map(|s| {
                    format!(
                        "{}[{}]",
                        s.id.as_deref().or(s.name.as_deref()).unwrap_or("?"),
                        s.cue.as_deref().unwrap_or("")
                    )
                })
                .collect();
            println!(
                "{} {}/{} «{}» {} -> {} | {} | {} | {} | {} {} {}",
                c.id,
                c.event.kind,
                c.event.mode.as_deref().unwrap_or(""),
                c.event.trigger.slice(&text),
                names(&c.event.actors),
                names(&c.event.recipients),
                when,
                c.event
                    .places
                    .iter()
                    .map(|p| p.id.as_deref().unwrap_or(&p.name))
                    .collect::<Vec<_>>()
                    .join(","),
                figs.join(" "),
                by.join(" / "),
                c.stance,
                c.modality
            );
        }
        for f in &reading.findings {
            println!("{} {} {:?} {:?} {}", f.id, f.kind, f.thing, f.claims, f.says);
        }
    }
}
