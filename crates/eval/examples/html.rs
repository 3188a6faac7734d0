//! Scores pages without the rest of the program: `cargo run --example html -- PATH...`

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let paths: Vec<_> = std::env::args_os().skip(1).map(Into::into).collect();
    let scores = eval::html::html(&paths)?;
    for row in &scores.rows {
        println!("{:<14}{:<24}{:.4}  {}", row.set, row.measure, row.value, row.n);
    }
    if let Some(path) = std::env::var_os("ERRORS") {
        let lines: Result<Vec<_>, _> = scores.misses.iter().map(serde_json::to_string).collect();
        std::fs::write(path, lines?.join("\n"))?;
    }
    Ok(())
}
