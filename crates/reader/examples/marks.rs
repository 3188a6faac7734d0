fn main() {
    let a: Vec<String> = std::env::args().collect();
    let l: record::Language = a[1].parse().unwrap();
    let s = reader::stream::Stream::of_text(&a[2], l, lexicon::Lexicon::of(l));
    for i in 0..s.len() {
        println!("{:?} {:?} {:?}", s.pieces[i].form, s.pieces[i].lemma, s.marks(i).iter().map(|m| (m.end, m.meaning)).collect::<Vec<_>>());
    }
    for x in reader::figures::amount::read_all(&s) { println!("{x:?}"); }
}
