//! Prints what each stage of the reader sees in a file: for work on the rules.
use lexicon::Lexicon;
use reader::{Known, attribution, events, figures, mentions::Mentions, quotes, view::View};

fn main() {
    let mut args = std::env::args().skip(1);
    let language = args.next().and_then(|l| l.parse().ok()).expect("a language code");
    let published = args.next().and_then(|d| d.parse().ok());
    let text = std::fs::read_to_string(args.next().expect("a file")).expect("a readable file");
    let doc = syntax::Model::builtin(language).expect("a model").analyse(&text);
    let view = View::new(&doc, Lexicon::of(language));
    let known = Known { published, ..Known::default() };
    let mentions = Mentions::find(&view, &known);
    let (quantities, times) = figures::read(&view, published);
    let quotes = quotes::find(&view);
    let attributions = attribution::find(&view, &mentions, &quotes);
    let scene = events::Scene { view: &view, mentions: &mentions, quantities: &quantities, quotes: &quotes };
    let triggers = events::find(&scene);
    let words = |tokens: &std::ops::Range<usize>| view.span_of(tokens).slice(&text).to_owned();
    for s in &doc.sentences {
        println!("\n# {}", s.span.slice(&text));
        for t in s.tokens.clone() {
            let x = &doc.tokens[t];
            let head = x.head.map_or(0, |h| h as usize - s.tokens.start + 1);
            let sub = x.deprel.sub.name();
            let names: Vec<&str> = view.hits_at(t).iter().map(|h| view.lexicon.name(h.entry)).collect();
            println!(
                "{}\t{}\t{}\t{}\t{head}\t{}{}{sub}\t{}",
                t - s.tokens.start + 1,
                doc.form(t),
                doc.lemma(t),
                x.upos.name(),
                x.deprel.rel.name(),
                if sub.is_empty() { "" } else { ":" },
                names.join(" | ")
            );
        }
        let here = |at: usize| s.tokens.contains(&at);
        doc.entities
            .iter()
            .filter(|e| here(e.tokens.start))
            .for_each(|e| println!("entity {:?} {}", e.kind, words(&e.tokens)));
        mentions.list.iter().filter(|m| here(m.tokens.start)).for_each(|m| {
            println!("mention {:?} {:?} {} «{}» {}", m.sort, m.id, m.name, words(&m.tokens), m.rule)
        });
        quantities.iter().filter(|q| here(q.tokens.start)).for_each(|q| {
            println!(
                "quantity {:?} {} {} {:?} «{}» head={:?} {}",
                q.kind,
                q.count,
                q.thing,
                q.thing_kind,
                words(&q.tokens),
                q.head.map(|h| doc.form(h)),
                q.rule
            )
        });
        times.iter().filter(|t| here(t.tokens.start)).for_each(|t| {
            println!("time {:?}..{:?} {:?} «{}» {}", t.start, t.end, t.relative, words(&t.tokens), t.rule)
        });
        attributions.iter().filter(|a| here(a.cue.start)).for_each(|a| {
            println!(
                "attribution {:?} [{}] {} content «{}» {}",
                a.source.name,
                words(&a.cue),
                a.stance,
                words(&a.content),
                a.source.rule
            )
        });
        triggers.iter().filter(|t| here(t.head)).for_each(|t| {
            println!(
                "event {} «{}» {:?} -> {:?} {:?} {}",
                t.word.kind,
                words(&t.tokens),
                t.actors.iter().map(|a| &a.actor.name).collect::<Vec<_>>(),
                t.recipients.iter().map(|a| &a.actor.name).collect::<Vec<_>>(),
                t.modality,
                t.rule
            )
        });
    }
}
