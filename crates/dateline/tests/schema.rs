//! The committed schema is the one that the types give.

#[test]
fn the_committed_schema_is_current() {
    let committed = include_str!("../../../docs/schema.json");
    assert!(
        committed == record::schema(),
        "docs/schema.json is old: write it anew with `cargo run -q -- schema > docs/schema.json`"
    );
}
