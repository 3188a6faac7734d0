//! Mails (EML) and pages saved from a browser (MHTML).

use crate::SourceError;
use crate::page::{self, Given, dates};
use crate::report::{Moment, Origin, Report};
use mail_parser::{MessageParser, MimeHeaders};

/// The report in a mail: its HTML part as a page where it was saved from an address, else its text.
///
/// # Errors
/// Where it is no mail, or holds no text.
pub fn read(bytes: &[u8]) -> Result<Vec<Report>, SourceError> {
    let mail = MessageParser::default().parse(bytes).ok_or(SourceError::Mail)?;
    let header =
        |name: &str| mail.header(name).and_then(|value| value.as_text()).map(|text| text.trim().to_owned());
    let html = mail.html_bodies().next();
    let address = header("Snapshot-Content-Location")
        .or_else(|| html.and_then(|part| part.content_location().map(str::to_owned)))
        .or_else(|| header("Content-Location"))
        .filter(|url| url.starts_with("http"));
    let raw = mail.header_raw("Date").map(|raw| raw.trim().to_owned());
    let sent = raw.and_then(|raw| {
        let (day, at) = dates::machine(&raw)?;
        Some(Moment { day, at, raw, origin: Origin::Record })
    });
    if let (Some(address), Some(body)) = (address.as_deref(), mail.body_html(0)) {
        let given =
            Given { address: Some(address), charset: Some("utf-8"), fetched: sent.map(|moment| moment.day) };
        return Ok(page::read(body.as_bytes(), &given)?.reports());
    }
    let text = match mail.body_text(0) {
        Some(text) if !text.trim().is_empty() => text.into_owned(),
        _ => page::lines(&mail.body_html(0).unwrap_or_default()).join("\n\n"),
    };
    if text.trim().is_empty() {
        return Err(SourceError::NoText);
    }
    let from = mail.from().and_then(|from| from.first());
    let mut report = Report {
        outlet: from.and_then(|from| from.name().or(from.address())).map(str::to_owned),
        title: mail.subject().map(str::to_owned),
        published: sent,
        text,
        ..Default::default()
    };
    report.origins.extend([("outlet", Origin::Record), ("title", Origin::Record)]);
    Ok(vec![report])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_a_report() {
        let eml = "From: Daily News <news@a.org>\r\nSubject: =?utf-8?b?0JzQuNGA?=\r\nDate: Sun, 13 Jul 2025 01:00:00 +0300\r\n\
            Content-Type: text/plain; charset=utf-8\r\n\r\nТекст.\r\n";
        let report = &read(eml.as_bytes()).unwrap()[0];
        assert_eq!(report.title.as_deref(), Some("Мир"));
        assert_eq!(report.outlet.as_deref(), Some("Daily News"));
        assert_eq!(report.day().unwrap().to_string(), "2025-07-13");
        assert_eq!(report.text.trim(), "Текст.");
    }

    #[test]
    fn a_saved_page_is_read_as_a_page() {
        let text = "The minister said on Sunday that there will be no agreement before the end of the year. "
            .repeat(6);
        let mhtml = format!(
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.org/2025/07/13/x\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\
             Content-Location: https://a.org/2025/07/13/x\r\n\r\n<html><title>No agreement</title><article><h1>No agreement this year</h1><p>{text}</p></article></html>\r\n--b--\r\n"
        );
        let report = &read(mhtml.as_bytes()).unwrap()[0];
        assert_eq!(report.title.as_deref(), Some("No agreement this year"));
        assert_eq!(report.day().unwrap().to_string(), "2025-07-13");
        assert!(report.text.starts_with("The minister said"));
    }

    #[test]
    fn an_empty_mail_is_refused() {
        assert!(read(b"").is_err());
        assert!(read(b"Subject: x\r\n\r\n").is_err());
    }
}
