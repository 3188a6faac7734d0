//! Hours of watching a server that misbehaves, with a clock of our own: nothing is lost and nothing doubled.

#[path = "../../../sources/tests/loopback/mod.rs"]
mod loopback;

use super::{Log, Watch};
use crate::args::LogFormat;
use crate::settings::{Settings, SourceSettings};
use jiff::{Timestamp, ToSpan};
use ledger::Ledger;
use loopback::send;
use sources::fetch::{Clock, FakeClock, Fetcher, Manners};
use std::collections::HashSet;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A server whose feed grows, and which fails in another way on every few requests.
struct Server {
    address: String,
    items: Arc<AtomicUsize>,
    edits: Arc<AtomicUsize>,
    kind: Arc<Mutex<bool>>,
    /// Whether the feed says nothing of edits.
    quiet: Arc<Mutex<bool>>,
}

fn text(item: usize, edit: usize) -> String {
    let killed = 10 + item + edit * 1000;
    format!(
        "<p>KYIV (Reuters) - Russia launched {} drones at the city of Kharkiv on Saturday, the Ukrainian air force said. \
         The governor said {killed} people were wounded in the attack on the region number {item}, and rescuers were still at work.</p>\
         <p>The president said in report {item} that the air defence had shot down most of the drones over the area, and \
         thanked the crews for their work during a night that many people of the city spent in shelters.</p>",
        20 + item
    )
}

fn feed(items: usize, edits: usize) -> String {
    let item = |n: usize| {
        let edit = if n == 0 { edits } else { 0 };
        format!(
            "<entry><id>{n}</id><title>Report {n} of the attack</title><link href='/a/{n}'/>\
             <published>2025-07-13T09:00:00Z</published><updated>2025-07-13T09:{edit:02}:00Z</updated></entry>"
        )
    };
    let all: String = (0..items).map(item).collect();
    format!("<feed xmlns='http://www.w3.org/2005/Atom'><id>x</id><title>Daily</title>{all}</feed>")
}

fn serve() -> Server {
    let (items, edits) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (kind, quiet) = (Arc::new(Mutex::new(false)), Arc::new(Mutex::new(false)));
    let (now, edited, kind_now, quiet_now) =
        (Arc::clone(&items), Arc::clone(&edits), Arc::clone(&kind), Arc::clone(&quiet));
    let mut asked = 0usize;
    let (address, _) = loopback::serve(move |request, stream| {
        asked += 1;
        let path = &*request.path;
        let bad = !*kind_now.lock().unwrap() && path != "/robots.txt";
        let edits = edited.load(Ordering::SeqCst);
        let body = match path.strip_prefix("/a/").and_then(|n| n.parse().ok()) {
            Some(n) => format!(
                "<html lang=en><head><title>Report {n} of the attack</title></head><body><article><h1>Report {n} of the attack</h1>{}</article></body></html>",
                text(n, if n == 0 { edits } else { 0 })
            ),
            None if path == "/feed" => {
                let told = if *quiet_now.lock().unwrap() { 0 } else { edits };
                feed(now.load(Ordering::SeqCst), told)
            }
            None => String::new(),
        };
        match asked % 11 {
            3 if bad => send(stream, "500 Oops", "", b""),
            5 if bad => send(stream, "429 Too Many Requests", "", b""),
            7 if bad => {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n<feed>");
            }
            9 if bad => {}
            _ => send(stream, "200 OK", "", body.as_bytes()),
        }
    });
    Server { address, items, edits, kind, quiet }
}

fn watch(ledger: &Path, clock: &Arc<FakeClock>) -> Watch {
    let clock = Arc::clone(clock) as Arc<dyn Clock>;
    let manners = Manners { allow_private: true, timeout: Duration::from_secs(2), ..Default::default() };
    Watch {
        ledger: Ledger::open(ledger).unwrap(),
        fetcher: Fetcher::new(manners, Arc::clone(&clock)),
        clock,
        stop: Arc::new(AtomicBool::new(false)),
        log: Log::new(LogFormat::Json),
        archive: None,
        turn: None,
    }
}

fn source(address: &str, kind: &str) -> Vec<SourceSettings> {
    let toml = format!("[[source]]\nname = \"one\"\naddress = {address:?}\nkind = \"{kind}\"\n");
    toml::from_str::<Settings>(&toml).unwrap().sources().unwrap()
}

fn addresses(watch: &Watch) -> Vec<String> {
    let rows = watch.ledger.reports(&ledger::Filter::default(), &ledger::Page::default()).unwrap();
    rows.rows.into_iter().filter_map(|row| row.address).collect()
}

#[test]
fn hours_of_a_bad_server_lose_nothing_and_double_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.db");
    let server = serve();
    let sources = source(&format!("{}/feed", server.address), "feed");
    let clock = Arc::new(FakeClock::at("2025-07-13T10:00:00Z".parse::<Timestamp>().unwrap()));
    for round in 0..4 {
        server.items.fetch_add(3, Ordering::SeqCst);
        // Each round is a process of its own: the one before ended wherever it was.
        let mut one = watch(&path, &clock);
        let until = clock.now().checked_add(6.hours()).unwrap();
        one.rounds(&sources, false, Some(until), |_| {}).unwrap();
        assert!(clock.now() >= until, "round {round}");
    }
    *server.kind.lock().unwrap() = true;
    let until = clock.now().checked_add(24.hours()).unwrap();
    let mut last = watch(&path, &clock);
    last.rounds(&sources, false, Some(until), |_| {}).unwrap();
    let all = addresses(&last);
    let different: HashSet<&String> = all.iter().collect();
    assert_eq!((all.len(), different.len()), (12, 12), "{all:?}");
    let state = last.state(&sources[0]).unwrap();
    assert_eq!(state.days.values().sum::<u32>(), 12);
    assert!(state.last_error.is_some(), "the server did misbehave");

    // An article that is changed after publication is another version of the same.
    server.edits.fetch_add(1, Ordering::SeqCst);
    let until = clock.now().checked_add(1.hours()).unwrap();
    last.rounds(&sources, false, Some(until), |_| {}).unwrap();
    let all = addresses(&last);
    let different: HashSet<&String> = all.iter().collect();
    assert_eq!((all.len(), different.len()), (13, 12), "{all:?}");
}

#[test]
fn a_source_with_much_to_read_leaves_the_others_their_turn() {
    let folder = tempfile::tempdir().unwrap();
    let mut sources = Vec::new();
    for name in ["one", "two"] {
        let reports = folder.path().join(name);
        std::fs::create_dir(&reports).unwrap();
        for n in 0..3 {
            let page =
                format!("<html lang=en><h1>Report {n} of {name}</h1><article>{}</article>", text(n, 0));
            std::fs::write(reports.join(format!("{n}.html")), page).unwrap();
        }
        let mut own = source(&reports.display().to_string(), "folder");
        own[0].name = Some(name.to_owned());
        sources.extend(own);
    }
    let clock = Arc::new(FakeClock::at("2025-07-13T10:00:00Z".parse::<Timestamp>().unwrap()));
    let mut watch = watch(&folder.path().join("x.db"), &clock);
    watch.turn = Some(2);
    for (round, taken) in [(0, 2), (1, 3), (2, 3)] {
        watch.rounds(&sources, true, None, |_| {}).unwrap();
        for source in &sources {
            assert_eq!(watch.state(source).unwrap().seen.len(), taken, "{} in round {round}", source.name());
        }
    }
}

#[test]
fn an_index_of_sitemaps_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let own = Arc::new(Mutex::new(String::new()));
    let known = Arc::clone(&own);
    let (server, asked) = loopback::serve(move |request, stream| {
        let own = known.lock().unwrap().clone();
        let body = match &*request.path {
            "/sitemap.xml" => format!(
                "<sitemapindex><sitemap><loc>{own}/gone.xml</loc></sitemap><sitemap><loc>{own}/news.xml</loc></sitemap></sitemapindex>"
            ),
            "/news.xml" => format!("<urlset><url><loc>{own}/a</loc></url></urlset>"),
            "/a" => {
                format!("<html lang=en><h1>Report of the attack</h1><article>{}</article></html>", text(1, 0))
            }
            _ => return send(stream, "404 Not Found", "", b""),
        };
        send(stream, "200 OK", "", body.as_bytes());
    });
    own.lock().unwrap().push_str(&server);
    let sources = source(&format!("{server}/sitemap.xml"), "sitemap");
    let clock = Arc::new(FakeClock::at("2025-07-13T10:00:00Z".parse::<Timestamp>().unwrap()));
    let mut watch = watch(&folder.path().join("x.db"), &clock);
    assert_eq!(watch.rounds(&sources, true, None, |_| {}).unwrap(), 0);
    assert_eq!(addresses(&watch), [format!("{server}/a")]);
    let (_, why) = watch.state(&sources[0]).unwrap().last_error.unwrap();
    assert!(why.contains("gone.xml: the server answered 404"), "{why}");
    assert_eq!(asked.lock().unwrap()[1..], ["/sitemap.xml", "/news.xml", "/gone.xml", "/a"]);
    // What was a mistake of the settings need not wait for its time.
    assert_eq!(watch.rounds(&sources, true, None, |_| {}).unwrap(), 0);
    assert_eq!(asked.lock().unwrap().len(), 5, "nothing is due");
    watch.make_due(&sources[0]).unwrap();
    watch.rounds(&sources, true, None, |_| {}).unwrap();
    assert!(asked.lock().unwrap().len() > 5);
}

#[test]
fn an_article_that_changes_without_a_word_in_the_feed_is_another_version() {
    let folder = tempfile::tempdir().unwrap();
    let server = serve();
    *server.kind.lock().unwrap() = true;
    *server.quiet.lock().unwrap() = true;
    server.items.fetch_add(2, Ordering::SeqCst);
    let sources = source(&format!("{}/feed", server.address), "feed");
    let clock = Arc::new(FakeClock::at("2025-07-13T10:00:00Z".parse::<Timestamp>().unwrap()));
    let mut watch = watch(&folder.path().join("x.db"), &clock);
    let mut versions = Vec::new();
    for edit in [false, true, false] {
        server.edits.fetch_add(usize::from(edit), Ordering::SeqCst);
        let until = clock.now().checked_add(5.hours()).unwrap();
        watch.rounds(&sources, false, Some(until), |_| {}).unwrap();
        versions.push(addresses(&watch).len());
    }
    assert_eq!(versions, [2, 3, 3], "two articles, a second version of one, and no third");
    let until = clock.now().checked_add(90.hours()).unwrap();
    watch.rounds(&sources, false, Some(until), |_| {}).unwrap();
    let state = watch.state(&sources[0]).unwrap();
    assert!(state.looks.is_empty(), "they are let go after three days: {:?}", state.looks);
    assert_eq!(state.days.values().sum::<u32>(), 3);
}

#[test]
fn a_stop_ends_after_the_report_in_hand() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.db");
    let reports = folder.path().join("in");
    std::fs::create_dir(&reports).unwrap();
    for n in 0..5 {
        std::fs::write(
            reports.join(format!("{n}.html")),
            format!("<html><h1>Report {n} of it</h1><article>{}</article>", text(n, 0)),
        )
        .unwrap();
    }
    let sources = source(&reports.display().to_string(), "folder");
    let clock = Arc::new(FakeClock::at("2025-07-13T10:00:00Z".parse::<Timestamp>().unwrap()));
    let mut stopped = watch(&path, &clock);
    stopped.stop.store(true, Ordering::SeqCst);
    stopped.rounds(&sources, false, None, |_| {}).unwrap();
    assert!(stopped.state(&sources[0]).unwrap().seen.is_empty());
    let mut again = watch(&path, &clock);
    assert_eq!(again.rounds(&sources, true, None, |_| {}).unwrap(), 0);
    let state = again.state(&sources[0]).unwrap();
    assert_eq!((state.seen.len(), state.days.values().sum::<u32>()), (5, 5));
    let due = state.due.unwrap();
    assert_eq!(due.duration_since(clock.now()).as_secs(), 600);
}
