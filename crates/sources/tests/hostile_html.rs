//! Pages that would bring a careless reader down.

use sources::page::{Given, read};

#[test]
fn deep_pages_do_no_harm() {
    for (open, close) in
        [("<div>", "</div>"), ("<p><span>", ""), ("<ul><li>", ""), ("<table><tr><td>", ""), ("<b><i>", "")]
    {
        let html = format!("{}The minister said nothing.{}", open.repeat(2_000), close.repeat(2_000));
        let _ = read(html.as_bytes(), &Given::default());
    }
}

#[test]
fn broken_pages_do_no_harm() {
    for html in [
        "",
        "<",
        "<html",
        "<script type=application/ld+json>{\"@graph\":[[[[",
        "<meta property='article:published_time' content='99999-99-99'><p>x",
        "<time datetime='2025-02-31'>31.02.2025</time><h1>x</h1>",
        "\u{feff}<p>\u{0}\u{1}",
        "<svg><style><![CDATA[</style><p>a",
    ] {
        let _ = read(html.as_bytes(), &Given::default());
    }
    let _ = read(&[0xff, 0xfe, 0x3c], &Given::default());
}
