//! Public pages of Telegram channels (`t.me/s/NAME`): each post is a report.

use crate::page::{dates, lines};
use crate::report::{Moment, Origin, Report};
use crate::source::{Lead, Listing, Take};
use crate::{SourceError, charset};
use trafilatura::dom::Document;

/// The posts on a channel's page.
///
/// # Errors
/// Where it is no channel's page.
pub fn read(bytes: &[u8], named: Option<&str>) -> Result<Listing, SourceError> {
    let html = charset::html(bytes, named)?;
    let doc = Document::parse(&html);
    let root = doc.root();
    let text = |id| lines(&doc.inner_html(id)).join(" ");
    let channel = doc.query_selector(root, ".tgme_channel_info_header_title, .tgme_header_title").map(text);
    let posts = doc.query_selector_all(root, ".tgme_widget_message[data-post]");
    if channel.is_none() && posts.is_empty() {
        return Err(SourceError::Channel(
            "no channel and no posts are in it; its address is https://t.me/s/NAME".to_owned(),
        ));
    }
    let mut listing = Listing::default();
    for post in posts {
        let Some(id) = doc.get_attribute(post, "data-post") else { continue };
        let words = doc.query_selector_all(post, ".tgme_widget_message_text").into_iter().last();
        let text = words.map(|id| lines(&doc.inner_html(id)).join("\n\n")).unwrap_or_default();
        // A picture alone says nothing that is read.
        if text.is_empty() {
            continue;
        }
        let published = doc
            .query_selector(post, ".tgme_widget_message_date time[datetime], time[datetime]")
            .and_then(|time| {
                let raw = doc.get_attribute(time, "datetime")?;
                let (day, at) = dates::machine(&raw)?;
                Some(Moment { day, at, raw, origin: Origin::Time })
            });
        let from = doc
            .query_selector(post, ".tgme_widget_message_forwarded_from_name")
            .map(|id| lines(&doc.inner_html(id)).join(" "));
        let mut report = Report {
            address: Some(format!("https://t.me/{id}")),
            outlet: channel.clone().or_else(|| id.split('/').next().map(str::to_owned)),
            agency: from,
            published,
            text,
            ..Default::default()
        };
        report.origins.insert("outlet", if channel.is_some() { Origin::Markup } else { Origin::Address });
        // An edited post is another text under the same number.
        let stamp = crate::hash(report.text.as_bytes());
        listing.leads.push(Lead { id, stamp, take: Take::Report(Box::new(report)) });
    }
    Ok(listing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts_are_reports() {
        let html = r#"<div class="tgme_channel_info_header_title"><span>Повітряні Сили</span></div>
            <div class="tgme_widget_message" data-post="kpszsu/100"><div class="tgme_widget_message_text">Збито 20 БпЛА<br>Київ</div>
            <a class="tgme_widget_message_date"><time datetime="2025-07-13T06:10:00+00:00">x</time></a></div>
            <div class="tgme_widget_message" data-post="kpszsu/101"><img></div>"#;
        let listing = read(html.as_bytes(), None).unwrap();
        assert_eq!(listing.leads.len(), 1);
        let Take::Report(report) = &listing.leads[0].take else { panic!() };
        assert_eq!(report.text, "Збито 20 БпЛА\n\nКиїв");
        assert_eq!(report.outlet.as_deref(), Some("Повітряні Сили"));
        assert_eq!(report.address.as_deref(), Some("https://t.me/kpszsu/100"));
        assert_eq!(report.published.as_ref().unwrap().at.unwrap().to_string(), "2025-07-13T06:10:00Z");
        assert!(read(b"<p>x", None).is_err());
    }
}
