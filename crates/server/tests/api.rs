//! The API over a ledger with reports, asked through a real port.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ledger::{Ledger, NewReport};
use record::Language;
use serde_json::{Value, json};
use server::{Config, Hooks, ServeError};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::{LazyLock, mpsc};
use std::time::Duration;
use tempfile::TempDir;

const REPORT: &str = "Russia attacked Ukraine with 62 drones overnight, killing two people in Odesa, the Ukrainian air \
    force said on Tuesday. <script>alert(1)</script>\n";

const OLDER: &str = "Iran condemned Israel over 17 strikes on Friday, the ministry said.\n";

fn add(path: &Path, text: &str, day: &str) {
    let known = reader::Known { published: Some(day.parse().unwrap()), ..reader::Known::default() };
    let reading = reader::read(text, Language::En, &known).unwrap();
    let report = NewReport { text, reading: &reading, address: None, reader: "test", is_row: false };
    Ledger::open(path).unwrap().add(&report).unwrap();
}

fn hooks() -> Hooks {
    Hooks {
        detect: |text| if text.is_empty() { Err("is empty".into()) } else { Ok(Language::En) },
        question: |_, _| Ok((ledger::Question::default(), "everything".into())),
    }
}

fn start(ledger: &Path, token: Option<&str>) -> SocketAddr {
    let (says, hears) = mpsc::channel();
    let config = Config {
        ledger: ledger.to_owned(),
        listen: "127.0.0.1:0".parse().unwrap(),
        token: token.map(str::to_owned),
        hooks: hooks(),
    };
    std::thread::spawn(move || server::serve(config, |address| says.send(address).unwrap()));
    hears.recv_timeout(Duration::from_secs(20)).unwrap()
}

struct Served {
    folder: TempDir,
    address: SocketAddr,
}

/// One server for the tests that change nothing.
static SERVED: LazyLock<Served> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("test.db");
    add(&path, REPORT, "2025-07-08");
    add(&path, OLDER, "2025-07-04");
    Served { address: start(&path, None), folder }
});

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// A request with HTTP/1.0 manners, so that the body is not cut into chunks.
fn request(address: SocketAddr, method: &str, path: &str, headers: &str, body: &str) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let host = if headers.contains("host:") { String::new() } else { format!("host: {address}\r\n") };
    let length = body.len();
    write!(stream, "{method} {path} HTTP/1.0\r\n{host}{headers}content-length: {length}\r\n\r\n{body}")
        .unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

fn get(path: &str) -> Answer {
    request(SERVED.address, "GET", path, "", "")
}

fn post(address: SocketAddr, path: &str, body: &Value) -> Answer {
    request(address, "POST", path, "content-type: application/json\r\n", &body.to_string())
}

#[test]
fn a_report_gives_incidents_claims_days_and_points() {
    let incidents = get("/api/incidents?kind=ASSAULT").json();
    let id = incidents["rows"][0]["incident"].as_str().unwrap().to_owned();
    assert_eq!(get(&format!("/api/things/{id}")).json()["is"], "incident");
    assert_eq!(get("/api/incidents?kind=PROTEST").json()["rows"], json!([]));
    let days = get("/api/days").json();
    let launched = days.as_array().unwrap().iter().find(|row| row["role"] == "launched").unwrap();
    assert_eq!(
        (&launched["thing"], &launched["low"], &launched["high"]),
        (&json!("drone"), &json!(62), &json!(62))
    );
    let whose = launched["sources"][0].as_str().unwrap().replace(' ', "%20");
    assert_eq!(get(&format!("/api/days?whose={whose}")).json(), days, "one source gives all of it");
    assert_eq!(get("/api/days?whose=nobody").json(), json!([]));
    let points = get("/api/points").json();
    assert!(points.as_array().unwrap().iter().any(|point| point["incident"] == *id), "{points}");
    let dyad = get("/api/dyad?one=RUS&other=UKR").json();
    assert!(dyad.as_array().unwrap().iter().any(|deal| deal["forward"] == true), "{dyad}");
    assert_eq!(get("/api/dyad?one=RUS&other=BRA").json(), json!([]));
}

#[test]
fn a_report_comes_with_its_text_and_spans() {
    let row = &get("/api/reports").json()["rows"][0];
    let report = get(&format!("/api/reports/{}", row["report"].as_str().unwrap())).json();
    assert_eq!(report["text"], REPORT);
    let figure = &report["reading"][0]["read"]["event"]["figures"][0];
    let [start, end] = [0, 1].map(|end| figure["span"][end].as_u64().unwrap() as usize);
    assert!(REPORT[start..end].contains("62"), "{figure}");
}

#[test]
fn what_is_held_already_is_not_sent_again() {
    let first = get("/api/claims");
    let tag = first.header("etag").unwrap();
    let again = request(SERVED.address, "GET", "/api/claims", &format!("if-none-match: {tag}\r\n"), "");
    assert_eq!((again.status, again.body.as_str()), (304, ""));
}

#[test]
fn pages_follow_one_another() {
    let all = get("/api/claims").json()["rows"].as_array().unwrap().len();
    let mut seen = 0;
    let mut after = String::new();
    loop {
        let page = get(&format!("/api/claims?limit=1{after}")).json();
        seen += page["rows"].as_array().unwrap().len();
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert!(all > 1, "{all}");
    assert_eq!(seen, all);
}

#[test]
fn lists_come_as_csv_and_as_a_feed_with_words_as_text() {
    let csv = get("/api/claims?format=csv");
    assert!(
        csv.body.starts_with("actors,") || csv.body.lines().next().unwrap().contains("claim"),
        "{}",
        csv.body
    );
    assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
    let feed = get("/api/claims?format=atom").body;
    assert!(feed.contains("<entry>") && !feed.contains("<script>"), "{feed}");
    assert_eq!(get("/api/claims?format=xls").status, 400);
}

#[test]
fn a_text_is_read_and_bounded() {
    let read = post(SERVED.address, "/api/read", &json!({"text": REPORT, "published": "2025-07-08"}));
    assert_eq!(read.json()["claims"][0]["event"]["kind"], "ASSAULT");
    assert_eq!(post(SERVED.address, "/api/read", &json!({"text": ""})).status, 422);
    let long = "word ".repeat(server::MAX_BODY_BYTES / 5 + 1);
    assert_eq!(post(SERVED.address, "/api/read", &json!({ "text": long })).status, 413);
}

#[test]
fn sql_only_reads_and_ends() {
    let sql = |sql: &str| post(SERVED.address, "/api/sql", &json!({ "sql": sql }));
    assert_eq!(sql("SELECT count(*) AS n FROM report_list").json()["rows"], json!([[2]]));
    for bad in [
        "DELETE FROM reports",
        "ATTACH 'x.db' AS x",
        "WITH a AS (SELECT 1) DELETE FROM reports",
        "SELECT nonsense(",
    ] {
        assert_eq!(sql(bad).status, 400, "{bad}");
    }
    let endless =
        sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    assert_eq!(endless.status, 400);
    assert!(endless.body.contains("stopped after"), "{}", endless.body);
    let many = sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n").json();
    assert_eq!((many["rows"].as_array().unwrap().len(), &many["more"]), (1000, &json!(true)));
}

#[test]
fn a_decision_changes_what_waits_and_can_be_withdrawn() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("review.db");
    add(&path, REPORT, "2025-07-08");
    let address = start(&path, None);
    let queue = || request(address, "GET", "/api/queue", "", "").json();
    let before = queue();
    let claim = before[0]["claim"].clone();
    let decide = |body: &Value| post(address, "/api/reviews", body);
    let done = decide(&json!({"id": claim, "action": "accept", "by": "Ana"}));
    assert_eq!(done.status, 200, "{}", done.body);
    assert!(queue().as_array().unwrap().iter().all(|waiting| waiting["claim"] != claim));
    assert_eq!(decide(&json!({"id": claim, "action": "reject", "by": "Bo"})).status, 200);
    let reviews = request(address, "GET", "/api/reviews", "", "").json();
    assert_eq!(reviews["concord"], json!({"both": 1, "alike": 0}));
    assert_eq!(reviews["reviews"][0]["by"], "Bo");
    for review in [1, 2] {
        assert_eq!(decide(&json!({"id": claim, "action": "withdraw", "review": review})).status, 200);
    }
    assert_eq!(queue(), before);
}

#[test]
fn pages_elsewhere_can_neither_write_nor_borrow_a_name() {
    let body = json!({"id": "c1", "action": "accept"}).to_string();
    let send = |headers: &str| {
        let headers = format!("content-type: application/json\r\n{headers}");
        request(SERVED.address, "POST", "/api/reviews", &headers, &body).status
    };
    assert_eq!(send("origin: http://evil.example\r\n"), 403);
    assert_eq!(send("sec-fetch-site: cross-site\r\n"), 403);
    assert_eq!(send(&format!("origin: http://{}\r\n", SERVED.address)), 404);
    assert_eq!(request(SERVED.address, "GET", "/api/status", "host: evil.example\r\n", "").status, 421);
    let plain = request(SERVED.address, "POST", "/api/reviews", "content-type: text/plain\r\n", &body);
    assert_eq!(plain.status, 415);
}

#[test]
fn a_token_is_demanded_where_there_is_one() {
    let address = start(&SERVED.folder.path().join("test.db"), Some("secret"));
    let ask = |path: &str, headers: &str| request(address, "GET", path, headers, "");
    assert_eq!(ask("/api/status", "").status, 401);
    assert_eq!(ask("/api/status", "authorization: Bearer wrong\r\n").status, 401);
    assert_eq!(ask("/api/status", "authorization: Bearer secret\r\n").status, 200);
    let opened = ask("/?token=secret", "");
    assert_eq!(opened.status, 303);
    assert!(opened.header("set-cookie").unwrap().contains("HttpOnly; SameSite=Strict"));
    assert_eq!(ask("/api/status", "cookie: dateline=secret\r\n").status, 200);
    let open = Config {
        ledger: "none.db".into(),
        listen: "0.0.0.0:0".parse().unwrap(),
        token: None,
        hooks: hooks(),
    };
    assert!(matches!(server::serve(open, |_| ()), Err(ServeError::NoToken(_))));
}

#[test]
fn the_document_lists_what_is_served() {
    let document = get("/api/openapi.json").json();
    assert_eq!(document["openapi"], "3.0.3");
    for operation in server::openapi::PATHS {
        assert!(document["paths"][operation.path][operation.method].is_object(), "{}", operation.path);
        if operation.path == "/api/stream" {
            continue;
        }
        let path = operation.path.replace("{id}", "nothing");
        let answer = match operation.method {
            "get" => get(&path),
            _ => post(SERVED.address, &path, &json!({})),
        };
        let unknown = answer.body.contains("there is no such path");
        assert!(
            !unknown && answer.status != 405 && answer.status < 500,
            "{path}: {} {}",
            answer.status,
            answer.body
        );
    }
    assert_eq!(get("/api/nonsense").status, 404);
    let kind = &document["paths"]["/api/incidents"]["get"]["parameters"];
    assert!(kind.as_array().unwrap().iter().any(|one| one["name"] == "kind"), "{kind}");
}

#[test]
fn nonsense_is_refused_and_named() {
    for path in [
        "/api/incidents?since=yesterday",
        "/api/claims?limit=0",
        "/api/claims?after=x",
        "/api/claims?kind=WAR",
        "/api/claims?min_figure=NaN",
    ] {
        let answer = get(path);
        assert_eq!(answer.status, 400, "{path}");
        assert!(answer.json()["error"].is_string());
    }
    assert_eq!(get("/api/things/i00000000000000").status, 404);
}

#[test]
fn the_page_may_run_nothing_from_elsewhere() {
    let page = get("/incident/i1");
    assert_eq!(page.status, 200);
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("script-src 'self';"), "{policy}");
}

#[test]
fn the_stream_tells_what_has_come() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stream.db");
    add(&path, REPORT, "2025-07-08");
    let address = start(&path, None);
    let listen = |last: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
        write!(stream, "GET /api/stream HTTP/1.1\r\nhost: {address}\r\n{last}\r\n").unwrap();
        stream
    };
    let until = |stream: &mut TcpStream, words: &str| {
        let mut heard = String::new();
        let mut buffer = [0; 4096];
        while !heard.contains(words) {
            let n = stream.read(&mut buffer).unwrap();
            assert!(n > 0, "ended: {heard}");
            heard.push_str(&String::from_utf8_lossy(&buffer[..n]));
        }
    };
    let mut stream = listen("");
    until(&mut stream, "event: mark");
    add(&path, OLDER, "2025-07-11");
    until(&mut stream, "event: claim");
    // Who comes back after the server was away is told what it missed.
    let mut back = listen("last-event-id: 0\r\n");
    until(&mut back, "62 drones");
}
