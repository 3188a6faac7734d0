//! The fetcher against a server that misbehaves, on loopback.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod loopback;

use loopback::{Request, send, serve};
use sources::fetch::{Answer, Clock, FakeClock, FetchError, Fetcher, Manners, Version};
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

fn fetcher(allow_private: bool) -> (Fetcher, Arc<FakeClock>) {
    let clock = Arc::new(FakeClock::at("2025-07-13T10:00:00Z".parse().unwrap()));
    let manners = Manners { allow_private, timeout: Duration::from_millis(1500), ..Default::default() };
    (Fetcher::new(manners, Arc::clone(&clock) as Arc<dyn Clock>), clock)
}

fn misbehave(request: &Request, stream: &mut TcpStream) {
    match &*request.path {
        "/robots.txt" => send(stream, "200 OK", "", b"User-agent: *\nDisallow: /secret\n"),
        "/ok" if request.head.to_lowercase().contains("if-none-match: \"1\"") => {
            send(stream, "304 Not Modified", "", b"")
        }
        "/ok" => {
            send(stream, "200 OK", "ETag: \"1\"\r\nContent-Type: text/html; charset=utf-8\r\n", b"<p>ok")
        }
        "/loop" => send(stream, "302 Found", "Location: /loop\r\n", b""),
        "/once" => send(stream, "301 Moved", "Location: /ok\r\n", b""),
        "/file" => send(stream, "302 Found", "Location: file:///etc/passwd\r\n", b""),
        "/429" => send(stream, "429 Too Many Requests", "Retry-After: 120\r\n", b""),
        "/500" => send(stream, "500 Oops", "", b""),
        "/short" => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>cut");
        }
        "/long" => {
            let _ = stream.write_all(
                b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 7\r\n\r\n<p>beforeafter",
            );
        }
        "/garbled" => {
            let page =
                "<meta charset='windows-1251'><p>Министр обороны заявил, что сбиты двадцать беспилотников.";
            let bytes = encoding_rs::WINDOWS_1251.encode(page).0;
            send(stream, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", &bytes);
        }
        "/slow" => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            for _ in 0..100 {
                std::thread::sleep(Duration::from_millis(50));
                if stream.write_all(b"x").is_err() {
                    break;
                }
            }
        }
        "/bomb" => {
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            for _ in 0..64 {
                gzip.write_all(&vec![b'a'; 1 << 20]).unwrap();
            }
            send(stream, "200 OK", "Content-Encoding: gzip\r\n", &gzip.finish().unwrap());
        }
        _ => {}
    }
}

#[test]
fn every_misdeed_has_its_answer() {
    let (server, _) = serve(misbehave);
    let (mut fetcher, _) = fetcher(true);
    let mut get = |path: &str| fetcher.get(&format!("{server}{path}"), &Version::default());
    let Answer::Page(page, version) = get("/ok").unwrap() else { panic!("a page") };
    assert_eq!((page.bytes.as_slice(), page.charset.as_deref()), (&b"<p>ok"[..], Some("utf-8")));
    assert_eq!(version.etag.as_deref(), Some("\"1\""));
    let Answer::Page(page, _) = get("/once").unwrap() else { panic!("a page") };
    assert!(page.address.unwrap().ends_with("/ok"), "the address after the redirect is kept");
    assert!(matches!(get("/secret/x"), Err(FetchError::Robots)));
    assert!(matches!(get("/loop"), Err(FetchError::Redirects(_))));
    assert!(matches!(get("/file"), Err(FetchError::Address(_))));
    assert!(matches!(get("/bomb"), Err(FetchError::TooLong)));
    assert!(
        matches!(get("/429"), Err(FetchError::Status { status: 429, wait: Some(wait) }) if wait.as_secs() == 120)
    );
    for path in ["/500", "/short", "/slow", "/nothing"] {
        let error = get(path).unwrap_err();
        assert!(error.may_pass(), "{path}: {error}");
    }
    assert!(
        matches!(get("/long"), Ok(Answer::Page(page, _)) if page.bytes == b"<p>befo"),
        "as long as it says"
    );
    let Answer::Page(page, _) = get("/garbled").unwrap() else { panic!("a page") };
    let text = sources::charset::html(&page.bytes, page.charset.as_deref()).unwrap();
    assert!(text.contains("сбиты двадцать беспилотников"), "the server names another character set: {text}");
    assert!(matches!(fetcher.get(&format!("{server}/ok"), &version), Ok(Answer::Same)));
}

#[test]
fn private_networks_are_refused() {
    let (server, asked) = serve(misbehave);
    let (mut fetcher, _) = fetcher(false);
    for address in [
        server.clone(),
        server.replace("127.0.0.1", "localhost"),
        server.replace("127.0.0.1", "[::ffff:127.0.0.1]"),
    ] {
        let error = fetcher.get(&format!("{address}/ok"), &Version::default()).unwrap_err();
        assert!(matches!(error, FetchError::Private(_)), "{address}: {error}");
    }
    assert!(asked.lock().unwrap().is_empty(), "nothing was asked of it");
}

#[test]
fn a_host_has_its_pause_and_its_rules_are_fetched_once() {
    let (server, asked) = serve(misbehave);
    let (mut fetcher, clock) = fetcher(true);
    let start = clock.now();
    for _ in 0..5 {
        fetcher.get(&format!("{server}/ok"), &Version::default()).unwrap();
    }
    assert_eq!(clock.now().duration_since(start).as_secs(), 10, "five pauses of two seconds");
    assert_eq!(asked.lock().unwrap().iter().filter(|path| *path == "/robots.txt").count(), 1);
}

#[test]
fn a_host_whose_rules_cannot_be_fetched_is_left_alone_for_a_while() {
    let mut broken = true;
    let (server, asked) = serve(move |request, stream| match &*request.path {
        "/robots.txt" if broken => {
            broken = false;
            send(stream, "503 Busy", "", b"");
        }
        "/robots.txt" => send(stream, "404 Not Found", "", b""),
        _ => send(stream, "200 OK", "", b"<p>ok"),
    });
    let (mut fetcher, clock) = fetcher(true);
    let mut get = || fetcher.get(&format!("{server}/ok"), &Version::default());
    for _ in 0..3 {
        let error = get().unwrap_err();
        assert!(error.may_pass() && error.to_string().contains("answered 503"), "{error}");
    }
    assert_eq!(
        *asked.lock().unwrap(),
        ["/robots.txt"],
        "its pages are not asked for, and its rules but once"
    );
    clock.sleep(Duration::from_secs(601));
    assert!(get().is_ok(), "a host without rules may be asked");
}

#[test]
fn a_robots_txt_can_ask_for_a_longer_pause_up_to_a_minute() {
    for (wish, seconds) in [("0.5", 2), ("7", 7), ("86400", 60)] {
        let (server, _) = serve(move |request, stream| match &*request.path {
            "/robots.txt" => {
                send(stream, "200 OK", "", format!("User-agent: *\nCrawl-delay: {wish}\n").as_bytes());
            }
            _ => send(stream, "200 OK", "", b"<p>ok"),
        });
        let (mut fetcher, clock) = fetcher(true);
        fetcher.get(&format!("{server}/1"), &Version::default()).unwrap();
        let start = clock.now();
        fetcher.get(&format!("{server}/2"), &Version::default()).unwrap();
        assert_eq!(clock.now().duration_since(start).as_secs(), seconds, "Crawl-delay: {wish}");
    }
}
