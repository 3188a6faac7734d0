//! Feeds as they are written, and as they are broken.

use super::*;

fn of(lead: &Lead) -> &Report {
    match &lead.take {
        Take::Page(report) | Take::Report(report) => report,
        Take::File(_) => panic!("a feed leads to no file"),
    }
}

/// Titles and addresses of a feed's entries, and what is wrong with it.
fn entries(feed: &str) -> (Vec<(String, String)>, Option<String>) {
    let listing = read(feed.as_bytes(), Some("https://a.org/rss"), None).unwrap();
    let entry = |lead: &Lead| {
        let report = of(lead);
        (report.title.clone().unwrap_or_default(), report.address.clone().unwrap_or_default())
    };
    (listing.leads.iter().map(entry).collect(), listing.broken)
}

fn pairs<const N: usize>(of: [(&str, &str); N]) -> Vec<(String, String)> {
    of.into_iter().map(|(title, address)| (title.to_owned(), address.to_owned())).collect()
}

#[test]
fn entries_keep_the_dates_as_written() {
    let rss = "<?xml version='1.0' encoding='windows-1251'?><rss version='2.0'><channel><title>День</title>
        <item><title>Мир &amp; война</title><link>https://a.org/1</link><guid>1</guid>
        <pubDate>Sun, 13 Jul 2025 01:40:00 +0300</pubDate><description>&lt;p&gt;Текст&lt;/p&gt;</description></item>
        </channel></rss>";
    let bytes = encoding_rs::WINDOWS_1251.encode(rss).0;
    let listing = read(&bytes, Some("https://a.org/rss"), None).unwrap();
    let report = of(&listing.leads[0]);
    assert_eq!(report.outlet.as_deref(), Some("День"));
    assert_eq!(report.title.as_deref(), Some("Мир & война"));
    assert_eq!(report.day().unwrap().to_string(), "2025-07-13", "the day where it was written");
    assert_eq!(report.published.as_ref().unwrap().raw, "Sun, 13 Jul 2025 01:40:00 +0300");
    assert_eq!(report.text, "Текст");
}

#[test]
fn a_broken_feed_gives_what_can_be_read() {
    let (found, broken) = entries(
        "<rss version='2.0'><channel><title>D</title><item><title>a</title><link>/1</link></item>
         <item><title>b</title><link>https://a.org/2?x=1&y=2</item>
         <item><title>c</title><link>https://a.org/3</link>
         <item><title>d",
    );
    let expected = [("a", "https://a.org/1"), ("b", "https://a.org/2?x=1&y=2"), ("c", "https://a.org/3")];
    assert_eq!(found, pairs(expected));
    assert!(broken.is_some_and(|why| why.starts_with("line 2: </item> stands where <link>")));
}

#[test]
fn forms_before_rss_2_are_read() {
    let item = "<title>a</title><link>https://a.org/1</link>";
    for feed in [
        format!("<rss><channel><title>D</title><item>{item}</item></channel></rss>"),
        format!("<rss version='0.93'><channel><item>{item}</item></channel></rss>"),
        format!("<rdf xmlns='http://my.netscape.com/rdf/simple/0.9/'><item>{item}</item></rdf>"),
        "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:s='http://purl.org/rss/1.0/' xmlns:o='o'>
            <s:channel><s:title>D</s:title></s:channel><s:item r:about='https://a.org/1'><o:title>of another kind</o:title>
            <s:title>a</s:title></s:item></r:RDF>"
            .to_owned(),
        "<CHANNEL BASE='https://a.org/'><TITLE>D</TITLE><ITEM HREF='1' LASTMOD='2025-07-13'><TITLE>a</TITLE></ITEM></CHANNEL>"
            .to_owned(),
    ] {
        assert_eq!(entries(&feed), (pairs([("a", "https://a.org/1")]), None), "{feed}");
    }
}

#[test]
fn texts_of_every_kind_are_read() {
    // "<b>Peace</b>" in Base64.
    let feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><link href='https://a.org/1'/>
        <title type='application/octet-stream'>PGI+UGVhY2U8L2I+</title><author><email>x@a.org</email><name>Ann</name></author>
        <summary type='application/xhtml+xml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One &amp; two.</p><p>Three.</p></div></summary>
        <published>2025-07-13T01:00:00+03:00</published></entry></feed>";
    let listing = read(feed.as_bytes(), None, None).unwrap();
    assert!(listing.broken.is_none());
    let report = of(&listing.leads[0]);
    assert_eq!(report.title.as_deref(), Some("Peace"));
    assert_eq!(report.text, "One & two.\n\nThree.");
    assert_eq!(report.authors, ["Ann"]);
    assert_eq!(report.day().unwrap().to_string(), "2025-07-13");
}

#[test]
fn other_prefixes_of_what_is_known_are_known() {
    let feed = "<rss xmlns:a10='http://www.w3.org/2005/Atom' xmlns:media='http://search.yahoo.com/mrss/'><channel><item>
        <media:title>of a picture</media:title><title>a</title><a10:link href='https://a.org/1'/><a10:updated>2025-07-13T10:00:00Z</a10:updated>
        <description>Text<script>code()</script></description></item></channel></rss>";
    let listing = read(feed.as_bytes(), None, None).unwrap();
    let report = of(&listing.leads[0]);
    assert_eq!((report.title.as_deref(), report.address.as_deref()), (Some("a"), Some("https://a.org/1")));
    assert_eq!((report.day().unwrap().to_string().as_str(), &*report.text), ("2025-07-13", "Text"));
}

#[test]
fn a_json_feed_is_read_with_ids_that_are_numbers() {
    let feed = r#"{"version": "https://jsonfeed.org/version/1", "title": "D & E", "items": [
        {"id": 7, "url": "https://a.org/7", "title": "A < B", "content_text": "One.\nTwo < three.", "summary": "One.",
         "date_published": "2025-07-13T10:00:00Z", "author": {"name": "Ann"}}, {"id": "8", "title": "", "content_html": "<p>Words</p>"}, 9]}"#;
    let listing = read(feed.as_bytes(), None, None).unwrap();
    assert_eq!(listing.leads.len(), 2);
    assert_eq!(listing.leads[0].id, "7");
    let report = of(&listing.leads[0]);
    assert_eq!((report.title.as_deref(), report.outlet.as_deref()), (Some("A < B"), Some("D & E")));
    assert_eq!((&*report.text, &*report.authors), ("One.\n\nTwo < three.", &["Ann".to_owned()][..]));
    assert_eq!(report.day().unwrap().to_string(), "2025-07-13");
    assert_eq!(of(&listing.leads[1]).text, "Words");
}

#[test]
fn entries_are_told_apart_the_same_way_at_each_reading() {
    let feed = "<rss version='2.0'><channel><item><guid isPermaLink='false'>1</guid><link>https://a.org/1</link></item>
        <item><guid isPermaLink='false'>1</guid><link>https://a.org/2</link></item>
        <item><description>Without id and address</description></item><item><description>Another</description></item>
        <item/></channel></rss>";
    let ids = || -> Vec<String> {
        let listing = read(feed.as_bytes(), None, None).unwrap();
        listing.leads.into_iter().map(|lead| lead.id).collect()
    };
    let all = ids();
    assert_eq!(all, ids());
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 4, "{all:?}");
}

#[test]
fn what_is_no_feed_is_refused_with_what_helps() {
    for (text, says) in [
        ("hello", "no elements"),
        ("", "no elements"),
        ("{\"a\": 1}", "\"items\""),
        ("{\"a\": ", "no JSON"),
        (
            "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head></html>",
            "names https://a.org/feed",
        ),
        ("<!doctype html><html><p>x", "names no feed"),
        ("<urlset><url><loc>https://a.org/1</loc></url></urlset>", "kind = \"sitemap\""),
        ("<catalog><book/></catalog>", "<catalog>"),
        ("<rss version='2.0'>\n<channel", "line 2"),
    ] {
        let error = read(text.as_bytes(), Some("https://a.org/news/"), None).unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
    }
}

#[test]
fn markup_made_to_take_long_does_not() {
    let deep = format!("<rss><channel>{}", "<a>".repeat(1 << 20));
    assert!(read(deep.as_bytes(), None, None).unwrap_err().to_string().contains("deep"));
    let ends = format!("<rss><channel><item><link>https://a.org/1</link>{}", "</x>".repeat(1 << 20));
    assert_eq!(entries(&ends).0, pairs([("", "https://a.org/1")]));
}

#[test]
fn a_feed_is_not_read_as_a_page() {
    let given = page::Given::default();
    for text in [
        "<?xml version='1.0'?><!-- a comment --><rss version='2.0'><channel><title>D</title></channel></rss>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'></rdf:RDF>",
        "\n<feed xmlns='http://www.w3.org/2005/Atom'><entry/></feed>",
        "<sitemapindex><sitemap/></sitemapindex>",
        r#"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#,
    ] {
        assert!(matches!(page::read(text.as_bytes(), &given), Err(SourceError::IsFeed)), "{text}");
    }
    let words = "The minister said on Sunday that the talks would go on for another week. ".repeat(8);
    let page = format!(
        "<?xml version='1.0'?><!DOCTYPE html><html><body><article><p>{words}</p></article></body></html>"
    );
    assert!(page::read(page.as_bytes(), &given).is_ok(), "XHTML is a page");
}
