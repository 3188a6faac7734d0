//! The text view of a reading made by hand, against pages looked at by hand.
//!
//! `DATELINE_BLESS=1 cargo test -p dateline --test view` rewrites the pages; look at what changes.

// Clippy knows tests by their attribute; the helpers beside them have none.
#![allow(clippy::unwrap_used)]

use cli::view::View;
use std::{env, fs, path::Path};

fn check(page: &str, view: &View) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/view");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let reading = serde_json::from_str(&read("strike.json")).unwrap();
    let drawn = view.report(&reading, &read("strike.txt"), "strike.txt");
    let path = folder.join(page);
    if env::var_os("DATELINE_BLESS").is_some() {
        fs::write(&path, &drawn).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    assert!(drawn == expected, "{page} is drawn otherwise:\n{drawn}");
}

#[test]
fn in_a_pipe() {
    check("strike.plain", &View::with_width(false, false, false, 80));
}

#[test]
fn in_color() {
    check("strike.color", &View::with_width(true, true, false, 92));
}

#[test]
fn explained() {
    check("strike.explained", &View::with_width(false, false, true, 80));
}

#[test]
fn on_a_narrow_terminal() {
    let view = View::with_width(false, true, false, 48);
    check("strike.narrow", &view);
}
