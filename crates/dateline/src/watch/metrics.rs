//! Figures for Prometheus, served as text.

use crate::settings::SourceSettings;
use jiff::Timestamp;
use ledger::Ledger;
use std::fmt::Write as _;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The page that is served.
pub struct Figures(Arc<Mutex<String>>);

/// Serves figures at an address, in a thread of its own.
///
/// # Errors
/// Where the address is taken or not ours.
pub fn serve(address: SocketAddr) -> io::Result<Figures> {
    let listener = TcpListener::bind(address)?;
    let page: Arc<Mutex<String>> = Arc::default();
    let shown = Arc::clone(&page);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let body = shown.lock().unwrap_or_else(PoisonError::into_inner).clone();
            // Whoever asks and does not listen is left alone.
            let _ = answer(stream, &body);
        }
    });
    Ok(Figures(page))
}

fn answer(mut stream: std::net::TcpStream, body: &str) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    stream.set_write_timeout(Some(Duration::from_secs(2)))?;
    let mut request = [0; 1024];
    let _ = stream.read(&mut request)?;
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

impl Figures {
    /// Shows how the sources fare now.
    pub fn show(&self, sources: &[SourceSettings], ledger: &Ledger, now: Timestamp) {
        let mut page = String::new();
        for (name, help) in [
            ("dateline_source_reports_today", "New reports since midnight UTC."),
            ("dateline_source_reports_usual", "New reports on an ordinary day."),
            ("dateline_source_failures", "Failures in a row."),
            ("dateline_source_last_success_seconds", "When it was last read."),
            ("dateline_source_skipped_total", "What was passed over."),
        ] {
            let _ = writeln!(page, "# HELP {name} {help}\n# TYPE {name} gauge");
            for source in sources {
                let Ok(state) = super::visit::state_of(ledger, source.name()) else { continue };
                let (today, usual) = state.rates(now);
                let value = match name {
                    "dateline_source_reports_today" => f64::from(today),
                    "dateline_source_reports_usual" => usual,
                    "dateline_source_failures" => f64::from(state.failures),
                    "dateline_source_skipped_total" => f64::from(state.skipped.values().sum::<u32>()),
                    _ => state.last_success.map_or(0.0, |at| at.as_second() as f64),
                };
                let label = source.name().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
                let _ = writeln!(page, "{name}{{source=\"{label}\"}} {value}");
            }
        }
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = page;
    }
}
