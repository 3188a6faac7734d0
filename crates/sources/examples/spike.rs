//! x
#![allow(missing_docs, dead_code, clippy::all)]
#[path = "../../eval/src/files.rs"]
mod files;
#[path = "../../eval/src/html/mod.rs"]
pub mod html;
pub use files::EvalError;
#[derive(serde::Serialize)]
pub struct Row { pub set: String, pub measure: String, pub value: f64, pub n: usize }
#[derive(serde::Serialize)]
pub struct Miss { set: String, at: String, words: String, expected: String, read: String }
#[derive(Default)]
pub struct Scores { pub rows: Vec<Row>, pub misses: Vec<Miss> }
impl Scores {
    fn miss(&mut self, set: &str, at: impl ToString, words: &str, expected: String, read: String) {
        self.misses.push(Miss { set: set.into(), at: at.to_string(), words: words.into(), expected, read });
    }
}
fn main() {
    let paths: Vec<_> = std::env::args_os().skip(1).map(Into::into).collect();
    let t = std::time::Instant::now();
    let scores = html::html(&paths).unwrap();
    for row in &scores.rows {
        println!("{:<14}{:<24}{:.4}  {}", row.set, row.measure, row.value, row.n);
    }
    eprintln!("{:?}", t.elapsed());
    let lines: Vec<_> = scores.misses.iter().map(|m| serde_json::to_string(m).unwrap()).collect();
    std::fs::write("/tmp/misses.jsonl", lines.join("\n")).unwrap();
}
