//! Prints the analysis of a file as the reader sees it.
fn main() {
    let mut args = std::env::args().skip(1);
    let language = args.next().and_then(|l| l.parse().ok()).expect("a language code");
    let text = std::fs::read_to_string(args.next().expect("a file")).expect("readable");
    let doc = syntax::Model::builtin(language).expect("a model").analyse(&text);
    for s in &doc.sentences {
        println!("# {}", s.span.slice(&text));
        for t in s.tokens.clone() {
            let x = &doc.tokens[t];
            let h = x.head.map(|h| h as usize - s.tokens.start + 1).unwrap_or(0);
            println!(
                "{}\t{}\t{}\t{}\t{}\t{}\t{}{}{}",
                t - s.tokens.start + 1,
                doc.form(t),
                doc.lemma(t),
                x.upos.name(),
                doc.feats(t),
                h,
                x.deprel.rel.name(),
                if x.deprel.sub.name().is_empty() { "" } else { ":" },
                x.deprel.sub.name()
            );
        }
        for e in &doc.entities {
            if s.tokens.contains(&e.tokens.start) {
                println!(
                    "#  {:?} {}",
                    e.kind,
                    e.tokens.clone().map(|t| doc.form(t)).collect::<Vec<_>>().join(" ")
                );
            }
        }
    }
}
