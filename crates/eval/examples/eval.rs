//! `cargo run -p dateline-eval --example eval -- figures|dates|strikes|claims PATH... [--errors]`

use std::path::PathBuf;

fn main() -> Result<(), eval::EvalError> {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let errors = args.iter().any(|a| a == "--errors");
    args.retain(|a| a != "--errors");
    let paths: Vec<PathBuf> = args.iter().skip(1).map(PathBuf::from).collect();
    let scores = match args.first().map(String::as_str) {
        Some("dates") => eval::dates::dates(&paths)?,
        Some("strikes") => eval::strikes::strikes(&paths)?,
        Some("claims") => eval::claims::claims(&paths)?,
        _ => eval::figures::figures(&paths)?,
    };
    if errors {
        for miss in &scores.misses {
            println!(
                "{}:{}  {}\n    want {}\n    read {}",
                miss.set, miss.at, miss.words, miss.expected, miss.read
            );
        }
        for out in &scores.left_out {
            println!("left out {} {:?}: {}", out.set, out.words, out.why);
        }
    }
    for row in &scores.rows {
        println!("{:<45} {:<22} {:.3} {:>5}", row.set, row.measure, row.value, row.n);
    }
    Ok(())
}
