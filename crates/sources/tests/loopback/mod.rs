//! A server on loopback for tests of every crate: it answers one request at a time, as the test says, until the test ends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "not every test needs all of it")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What is asked.
pub struct Request {
    pub path: String,
    /// The first line and the headers, as they were sent.
    pub head: String,
    pub body: Vec<u8>,
}

/// The paths that were asked for, in their order.
pub type Asked = Arc<Mutex<Vec<String>>>;

/// Serves; the address is without a slash at its end.
pub fn serve(mut answer: impl FnMut(&Request, &mut TcpStream) + Send + 'static) -> (String, Asked) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let paths = Asked::default();
    let asked = Arc::clone(&paths);
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let request = received(&mut stream);
            asked.lock().unwrap().push(request.path.clone());
            answer(&request, &mut stream);
        }
    });
    (address, paths)
}

fn received(stream: &mut TcpStream) -> Request {
    let mut head = Vec::new();
    let mut byte = [0; 1];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read > 0) {
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let length = head.lines().find_map(|line| {
        line.to_lowercase().strip_prefix("content-length:").and_then(|length| length.trim().parse().ok())
    });
    let mut body = vec![0; length.unwrap_or(0)];
    // Whoever asked may be gone.
    let _ = stream.read_exact(&mut body);
    Request { path: head.split_whitespace().nth(1).unwrap_or_default().to_owned(), head, body }
}

/// Sends an answer whole. Each header ends with `\r\n`.
pub fn send(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let head =
        format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
    // Whoever asked may not wait for the end.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}
