//! `dateline read --assist` against a server that answers well, badly and not at all.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "../../sources/tests/loopback/mod.rs"]
mod loopback;

use common::{Desk, readings};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A report in which a name stands twice: the reader says that it is garbled.
const DOUBTFUL: &str = "Iranian Foreign Minister Abbas Araghchi Abbas Arag met on Saturday in Istanbul with the Turkish \
    colleague Hakan Fidan, the Anadolu agency informed on Sunday.\n";

/// What the server was sent.
type Sent = Arc<Mutex<Vec<Value>>>;

/// A server on loopback that answers every request by `answer`, which gives the status and the body.
fn serve(answer: impl Fn() -> (u16, String) + Send + 'static) -> (String, Sent) {
    let sent = Sent::default();
    let kept = Arc::clone(&sent);
    let (server, _) = loopback::serve(move |request, stream| {
        let mut question: Value = serde_json::from_slice(&request.body).unwrap();
        let head = request.head.to_lowercase();
        question["authorization"] = json!(head.lines().find_map(|line| line.strip_prefix("authorization: ")));
        kept.lock().unwrap().push(question);
        let (status, body) = answer();
        loopback::send(stream, &format!("{status} X"), "Location: /other\r\n", body.as_bytes());
    });
    (format!("{server}/v1/chat/completions"), sent)
}

fn completion(content: &str) -> String {
    json!({"model": "tiny-1", "choices": [{"message": {"role": "assistant", "content": content}}]})
        .to_string()
}

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("report.txt", DOUBTFUL);
    desk
}

const READ: [&str; 7] = ["read", "report.txt", "--language", "en", "--format", "json", "--assist"];

/// Reads the report with the help of a server that always answers the same.
fn with_answer(status: u16, body: String) -> (i32, Value, Value, String) {
    let (address, _) = serve(move || (status, body.clone()));
    let desk = desk();
    let alone = desk.run(&READ[..6]);
    let ended = desk.run(&[&READ[..], &[&*address]].concat());
    let mut helped: Value = serde_json::from_str(&ended.out).unwrap();
    let assisted = helped["assisted"].take();
    helped.as_object_mut().unwrap().remove("assisted");
    let own: Value = serde_json::from_str(&alone.out).unwrap();
    assert_eq!(helped, own, "the reader's own reading stays as it is");
    (ended.status, assisted, own, ended.err)
}

#[test]
fn a_good_answer_stands_beside_the_reading() {
    let good = completion(
        r#"{"events": [{"kind": "CONSULT", "action": "met", "actor": "Abbas Araghchi", "time": "on Saturday", "source": "the Anadolu agency"}]}"#,
    );
    let (status, assisted, own, err) = with_answer(200, good);
    assert_eq!((status, &*err), (0, ""));
    assert_eq!(assisted["model"], "tiny-1");
    let passage = &assisted["passages"][0];
    assert_eq!(passage["claims"][0], own["claims"][0]["id"]);
    let words: Vec<(&str, &str)> = passage["events"][0]["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|words| {
            let at = |n: usize| words["span"][n].as_u64().unwrap() as usize;
            (words["field"].as_str().unwrap(), &DOUBTFUL[at(0)..at(1)])
        })
        .collect();
    let expected = [
        ("action", "met"),
        ("actor", "Abbas Araghchi"),
        ("time", "on Saturday"),
        ("source", "the Anadolu agency"),
    ];
    assert_eq!(words, expected);
    assert_eq!(passage["refused"], json!([]));
}

#[test]
fn what_does_not_stand_in_the_text_is_refused() {
    let bad = completion(
        r#"{"events": [{"kind": "CONSULT", "action": "met", "actor": "France", "place": {"words": "Sunday", "start": 0}},
                       {"action": "invaded", "actor": "Hakan Fidan"}]}"#,
    );
    let (status, assisted, _, _) = with_answer(200, bad);
    assert_eq!(status, 0);
    let passage = &assisted["passages"][0];
    assert_eq!(passage["events"].as_array().unwrap().len(), 1, "{passage}");
    assert_eq!(passage["events"][0]["words"].as_array().unwrap().len(), 1);
    let why: Vec<&str> = passage["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|refused| refused["why"].as_str().unwrap())
        .collect();
    assert_eq!(why.len(), 4, "{why:?}");
    assert!(why[0].contains("actor") && why[1].contains("where it says"), "{why:?}");
}

#[test]
fn broken_answers_are_named_and_the_reading_is_printed() {
    for (status, body, says) in [
        (200, "<html>".to_owned(), "no JSON"),
        (200, "{}".to_owned(), "no chat completion"),
        (500, String::new(), "answered 500"),
        (200, "x".repeat((1 << 20) + 10), "longer than 1024 KiB"),
        (302, String::new(), "elsewhere"),
    ] {
        let (status, assisted, _, _) = with_answer(status, body);
        assert_eq!(status, 3);
        let error = assisted["passages"][0]["error"].as_str().unwrap();
        assert!(error.contains(says), "{error}");
    }
    let (status, assisted, _, _) = with_answer(200, completion("I cannot help with that."));
    assert_eq!((status, &assisted["passages"][0]["events"]), (0, &json!([])));
}

#[test]
fn a_server_that_does_not_answer_costs_its_time_once() {
    let (address, sent) = serve(|| {
        std::thread::sleep(Duration::from_secs(30));
        (200, String::new())
    });
    let desk = desk();
    for n in 0..4 {
        desk.put(&format!("more/{n}.txt"), DOUBTFUL);
    }
    let start = Instant::now();
    let ended = desk.run(&[
        "read",
        "more",
        "--language",
        "en",
        "--format",
        "jsonl",
        "--jobs",
        "1",
        "--assist",
        &address,
        "--assist-timeout",
        "1",
    ]);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!((ended.status, ended.err.lines().count()), (3, 1), "{}", ended.err);
    assert_eq!((readings(&ended.out).len(), sent.lock().unwrap().len()), (4, 1));
    // Nobody listens there.
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let ended = desk.run(&[&READ[..], &[&*format!("http://{closed}/")]].concat());
    assert_eq!((ended.status, readings(&ended.out).len()), (3, 1));
    let wrong = desk.run(&[&READ[..], &["localhost"]].concat());
    assert!(
        wrong.status == 1 && wrong.err.contains("--assist") && wrong.err.contains("http"),
        "{}",
        wrong.err
    );
}

#[test]
fn only_doubtful_passages_are_sent_and_only_where_asked() {
    let (address, sent) = serve(|| (200, completion(r#"{"events": []}"#)));
    let desk = Desk::new();
    desk.put("clear.txt", "Russia attacked Ukraine with 62 drones on Saturday.\n");
    let asked = desk.run(&["read", "clear.txt", "--assist", &address]);
    assert_eq!(asked.status, 0, "{}", asked.err);
    assert!(asked.out.contains("nothing was asked"), "{}", asked.out);
    assert_eq!(sent.lock().unwrap().len(), 0);
    let whole = format!("Russia attacked Ukraine with 62 drones on Saturday.\n\n{DOUBTFUL}");
    desk.put("both.txt", &whole);
    let asked = desk
        .command(&["read", "both.txt", "--language", "en", "--assist", &address, "--assist-model", "tiny"])
        .env("DATELINE_ASSIST_KEY", "secret")
        .output()
        .unwrap();
    assert!(asked.status.success());
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 1);
    assert_eq!((&sent[0]["model"], &sent[0]["authorization"]), (&json!("tiny"), &json!("bearer secret")));
    let words = sent[0]["messages"][1]["content"].as_str().unwrap();
    assert!(words.contains("Abbas Araghchi Abbas Arag") && !words.contains("62 drones"), "{words}");
}
