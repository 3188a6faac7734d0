//! What a page says of itself: title, authors, times, outlet, language, each by the word that is believed most.

use super::dates::{self, Order};
use super::jsonld::{self, Article};
use super::title;
use super::zone;
use crate::report::{Moment, Origin};
use crate::words::Words;
use regex::Regex;
use std::sync::LazyLock;
use trafilatura::dom::Document;

/// What was found, with where it stood.
#[derive(Debug, Default)]
pub struct Metadata {
    pub title: Option<(String, Origin)>,
    pub outlet: Option<(String, Origin)>,
    pub language: Option<(String, Origin)>,
    pub address: Option<(String, Origin)>,
    pub authors: Vec<String>,
    pub published: Option<Moment>,
    pub updated: Option<Moment>,
    /// What the page says to others that it says: often the lead, word for word.
    pub summary: Option<String>,
    /// The article's own JSON-LD, for its body and its entries.
    pub article: Option<Article>,
}

/// Names of meta elements that hold the time of publication, the surest first. They are those of Open Graph, Dublin Core,
/// schema.org and of the software that publishers and their statistics use.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "article:published",
    "article:post_date",
    "bt:pubdate",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "cxense:publishtime",
    "publication_date",
    "publication-date",
    "publicationdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_date",
    "published-date",
    "published_time",
    "publishtime",
    "pubdate",
    "publish",
    "ptime",
    "dc.date.issued",
    "dcterms.issued",
    "dc.issued",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "dcterms.created",
    "dc.created",
    "originalpublicationdate",
    "displaydate",
    "article_date_original",
    "article.published",
    "article.created",
    "article:create_at",
    "datecreated",
    "created",
    "release_date",
    "citation_publication_date",
    "citation_date",
    "timestamp",
    "date",
    "rbpubdate",
    "vr:published_time",
    "iso-8601-publish-date",
    "prism.publicationdate",
    "gentime",
];

const UPDATED: &[&str] = &[
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
];
const TITLES: &[&str] = &[
    "og:title",
    "twitter:title",
    "title",
    "dc.title",
    "sailthru.title",
    "parsely-title",
    "headline",
    "citation_title",
];
const OUTLETS: &[&str] =
    &["og:site_name", "application-name", "dc.publisher", "publisher", "article:publisher", "twitter:site"];
const SUMMARIES: &[&str] = &["og:description", "description", "twitter:description", "dc.description"];
const AUTHORS: &[&str] = &[
    "author",
    "article:author",
    "dc.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "twitter:creator",
];

/// Reads everything that a page says of itself. `address` is where it came from, as far as that is known.
pub fn read(doc: &Document, address: Option<&str>) -> Metadata {
    let root = doc.root();
    let text = |id| squeeze(&doc.text_content(id));
    let scripts: Vec<String> = doc
        .query_selector_all(root, "script")
        .into_iter()
        .filter(|id| {
            doc.get_attribute(*id, "type")
                .is_some_and(|kind| kind.trim().to_lowercase().starts_with("application/ld+json"))
        })
        .map(|id| doc.text_content(id))
        .collect();
    let metas = metas(doc);
    let meta = |names: &[&str]| -> Option<(String, Origin)> {
        names
            .iter()
            .find_map(|name| metas.iter().find(|(key, _)| key == name))
            .map(|(_, value)| (value.clone(), Origin::Meta))
    };
    let canonical = doc
        .query_selector(root, "link[rel=canonical]")
        .and_then(|id| doc.get_attribute(id, "href"))
        .filter(|url| url.starts_with("http"))
        .map(|url| (url, Origin::Markup));
    let own = canonical.or_else(|| meta(&["og:url"]).filter(|(url, _)| url.starts_with("http")));
    let address = own.as_ref().map(|(url, _)| url.as_str()).or(address);
    let article = jsonld::article(&scripts, address);
    let says = |take: fn(&Article) -> Option<&String>| {
        article.as_ref().and_then(take).map(|text| (unescape(text), Origin::JsonLd))
    };
    let element = doc.query_selector(root, "title").map(text).filter(|text| !text.is_empty());
    let outlet = says(|article| article.outlet.as_ref())
        .or_else(|| meta(OUTLETS))
        .filter(|(name, _)| !name.starts_with("http"));
    let host_name = address.and_then(host);
    let host = host_name.map(|host| (host.to_owned(), Origin::Host));
    let outlet = outlet.map(|(name, origin)| (name.trim_start_matches('@').to_owned(), origin)).or(host);
    let headings = doc.query_selector_all(root, "h1").into_iter().map(text).collect();
    let sites: Vec<&str> = outlet.iter().map(|(name, _)| name.as_str()).chain(host_name).collect();
    let title = title::choose(says(|a| a.title.as_ref()), meta(TITLES), headings, element, &sites);
    let authors = match &article {
        Some(article) if !article.authors.is_empty() => {
            article.authors.iter().map(|name| unescape(name)).collect()
        }
        _ => {
            meta(AUTHORS).map(|(name, _)| name).filter(|name| !name.starts_with("http")).into_iter().collect()
        }
    };
    let lang = doc
        .query_selector(root, "html")
        .and_then(|id| doc.get_attribute(id, "lang"))
        .map(|lang| (lang, Origin::Markup));
    let tag = lang.as_ref().map(|(tag, _)| tag.as_str()).unwrap_or_default();
    let order = Order::of(tag);
    let moment = |field| moment(order, field);
    let language = lang
        .or_else(|| says(|a| a.language.as_ref()))
        .or_else(|| meta(&["content-language", "og:locale", "language"]));
    let language = language
        .map(|(code, origin)| (code.split(['-', '_']).next().unwrap_or("").trim().to_lowercase(), origin))
        .filter(|(code, _)| code.len() == 2);
    let published = says(|a| a.published.as_ref())
        .and_then(moment)
        .or_else(|| {
            PUBLISHED.iter().find_map(|name| {
                metas
                    .iter()
                    .filter(|(key, _)| key == name)
                    .find_map(|(_, value)| moment((value.clone(), Origin::Meta)))
            })
        })
        .or_else(|| shown_date(doc, order))
        .or_else(|| {
            let day = address.and_then(dates::address)?;
            Some(Moment {
                day,
                at: None,
                raw: address.unwrap_or_default().to_owned(),
                origin: Origin::Address,
            })
        })
        .or_else(|| scripted_date(doc))
        .map(|moment| zone::local(doc, moment, address));
    let updated = says(|a| a.updated.as_ref()).or_else(|| meta(UPDATED)).and_then(moment);
    let summary = says(|a| a.summary.as_ref()).or_else(|| meta(SUMMARIES)).map(|(text, _)| text);
    Metadata { summary, title, outlet, language, address: own, authors, published, updated, article }
}

fn moment(order: Order, (raw, origin): (String, Origin)) -> Option<Moment> {
    let (day, at) = order.machine(&raw)?;
    // The first of January without a time is a year that software stored as a day.
    if at.is_none() && day.month() == 1 && day.day() == 1 && raw.len() <= 10 {
        return None;
    }
    Some(Moment { day, at, raw, origin })
}

/// Names, in lower case, and contents of meta elements and of elements with a property, in their order.
fn metas(doc: &Document) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for id in doc.query_selector_all(doc.root(), "meta") {
        let Some(content) = doc.get_attribute(id, "content").map(|c| squeeze(&c)).filter(|c| !c.is_empty())
        else {
            continue;
        };
        for key in ["property", "name", "itemprop", "http-equiv"] {
            if let Some(name) = doc.get_attribute(id, key) {
                found.push((name.trim().to_lowercase(), content.clone()));
            }
        }
    }
    found
}

/// A date that readers see: in `time` elements, or in elements that say by their class or property that they hold one. Where
/// several days stand there, the first is taken only if it stands before the text, in the article's own head.
fn shown_date(doc: &Document, order: Order) -> Option<Moment> {
    let root = doc.root();
    const SURE: &str = "time[itemprop=datePublished], [itemprop=datePublished], time[pubdate], time.published, time.entry-date, \
        abbr.published, time.updated.published, [property='schema:datePublished'], [data-published], time.post-date";
    const LIKELY: &str = "article time, main time, header time, time, .published, .pubdate, .publish-date, .published-date, .post-date, \
        .entry-date, .article-date, .article__date, .articleDate, .news-date, .post-meta, .entry-meta, .article-meta, .meta-date, \
        .dateline, .date, .datetime, #date, .news_date, .post_date, .publication-date, .article-time, .post__date, .post-info, \
        .byline, .article-info, .submitted, .created, .timestamp, .postdate, .post-time, .date-header";
    for (selector, sure) in [(SURE, true), (LIKELY, false)] {
        if !sure && let Some(near) = near_heading(doc, order) {
            return Some(near);
        }
        let mut days: Vec<Moment> = Vec::new();
        for id in doc.query_selector_all(root, selector) {
            if !sure && (in_list(doc, id) || is_update(doc, id) || says_update(doc, id)) {
                continue;
            }
            let attribute = ["datetime", "content", "data-published", "title"]
                .into_iter()
                .find_map(|key| doc.get_attribute(id, key));
            let attribute = attribute.and_then(|raw| {
                order.machine(&raw).map(|(day, at)| Moment { day, at, raw, origin: Origin::Time })
            });
            let shown = || {
                let raw = squeeze(&doc.text_content(id));
                order.words(&raw).map(|(day, at)| Moment { day, at, raw, origin: Origin::Time })
            };
            days.extend(attribute.or_else(shown));
        }
        let first = days.first().cloned();
        let same = days.iter().all(|moment| first.as_ref().is_some_and(|first| first.day == moment.day));
        if first.is_some() && (sure || same || days.len() <= 3) {
            return first;
        }
    }
    None
}

/// The first date that stands close to the only heading of the page: within what encloses it, three levels up at most.
fn near_heading(doc: &Document, order: Order) -> Option<Moment> {
    const MARKED: &str = "time, [class*=date], [class*=Date], [class*=time], [class*=Time], [class*=publi], [data-testid*=time], [data-testid*=date]";
    // Here a date counts only with a time of day beside it.
    const FAINT: &str =
        "small, [class*=author], [class*=Author], [class*=byline], [class*=meta], [class*=info]";
    let headings = doc.query_selector_all(doc.root(), "h1");
    // Of several, the longest is the headline and not the site's name.
    let heading = headings.into_iter().max_by_key(|id| squeeze(&doc.text_content(*id)).len())?;
    let mut around = doc.parent(heading);
    for _ in 0..3 {
        let id = around.filter(|id| !matches!(doc.tag_name(*id), "body" | "html"))?;
        for (selector, marked) in [(MARKED, true), (FAINT, false)] {
            for id in doc.query_selector_all(id, selector) {
                if is_update(doc, id) || says_update(doc, id) {
                    continue;
                }
                let attribute = doc.get_attribute(id, "datetime").filter(|raw| order.machine(raw).is_some());
                let raw = attribute.unwrap_or_else(|| squeeze(&doc.text_content(id)));
                if let Some((day, at)) = order.words(&raw).filter(|_| marked || has_clock(&raw)) {
                    return Some(Moment { day, at, raw, origin: Origin::Time });
                }
            }
        }
        around = doc.parent(id);
    }
    None
}

/// A day of publication in the data of the page's scripts, where they name only one.
fn scripted_date(doc: &Document) -> Option<Moment> {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| {
        let names = "datePublished|publishedDate|publishDate|publish_date|published_at|publishedAt|published_time|publicationDate|pubDate";
        Regex::new(&format!(r#"\\?"(?:{names})\\?"\s*:\s*\\?"([^"\\]{{8,40}})"#)).expect("a fixed pattern")
    });
    let mut found: Option<Moment> = None;
    for script in doc.query_selector_all(doc.root(), "script") {
        for raw in NAMED.captures_iter(&doc.text_content(script)).map(|found| found[1].to_owned()) {
            let Some((day, at)) = dates::machine(&raw) else { continue };
            match &found {
                Some(other) if other.day != day => return None,
                _ => found = Some(Moment { day, at, raw, origin: Origin::Script }),
            }
        }
    }
    found
}

/// Whether an element stands in a list of other reports, in comments, or at the edge of the page.
fn in_list(doc: &Document, id: impl Into<ego_tree::NodeId>) -> bool {
    const MARKS: &[&str] = &[
        "related",
        "sidebar",
        "widget",
        "comment",
        "footer",
        "recent",
        "popular",
        "teaser",
        "card",
        "copyright",
        "recommend",
        "newsticker",
        "trending",
    ];
    let mut at = Some(id.into());
    for _ in 0..40 {
        let Some(id) = at else { break };
        let tag = doc.tag_name(id);
        if matches!(tag, "aside" | "footer" | "nav") {
            return true;
        }
        let own = format!("{} {}", doc.class_name(id), doc.id_attr(id)).to_lowercase();
        if !matches!(tag, "body" | "html") && MARKS.iter().any(|mark| own.contains(mark)) {
            return true;
        }
        at = doc.parent(id);
    }
    false
}

/// Whether an element says that it holds the time of the last change.
fn is_update(doc: &Document, id: ego_tree::NodeId) -> bool {
    let own = format!("{} {}", doc.class_name(id), doc.get_attribute(id, "itemprop").unwrap_or_default())
        .to_lowercase();
    own.contains("modified") || own.contains("update") && !own.contains("published")
}

/// Whether an element's words say that.
fn says_update(doc: &Document, id: ego_tree::NodeId) -> bool {
    Words::is_change(&squeeze(&doc.text_content(id)))
}

/// Whether a time of day stands in some words: "13 July 2025, 17:40".
fn has_clock(text: &str) -> bool {
    text.as_bytes().windows(4).any(|part| {
        part[0].is_ascii_digit() && part[1] == b':' && part[2].is_ascii_digit() && part[3].is_ascii_digit()
    })
}

/// The host of an address without `www.`.
pub fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?;
    Some(host.trim_start_matches("www.")).filter(|host| !host.is_empty())
}

/// Text on one line, with single blanks.
pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// JSON-LD often holds text escaped for HTML.
fn unescape(text: &str) -> String {
    if !text.contains('&') && !text.contains('<') {
        return squeeze(text);
    }
    let doc = Document::parse(text);
    squeeze(&doc.text_content(doc.root()))
}
