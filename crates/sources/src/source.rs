//! What a source that is asked again and again yields: leads, each to a report.

use crate::report::Report;
use crate::{SourceError, feed, sitemap, telegram};
use serde::Deserialize;
use std::path::PathBuf;

/// What stands at a source now.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// What it leads to.
    pub leads: Vec<Lead>,
    /// Further listings that it leads to, those that likely hold news first.
    pub more: Vec<String>,
    /// Why the rest could not be read, where only a part was.
    pub broken: Option<String>,
}

/// The way to one report.
#[derive(Clone, Debug)]
pub struct Lead {
    /// What tells it from the source's others.
    pub id: String,
    /// What changes when the report does: the feed's date of it, or nothing.
    pub stamp: String,
    /// How to get it.
    pub take: Take,
}

/// How to get a report.
#[derive(Clone, Debug)]
pub enum Take {
    /// Fetch the page at its address; what is known of it already stands here.
    Page(Box<Report>),
    /// It is whole.
    Report(Box<Report>),
    /// Read the file.
    File(PathBuf),
}

/// A kind of source whose listing is fetched from an address: one module each.
pub trait Lister: Sync {
    /// Reads a listing from its bytes.
    ///
    /// # Errors
    /// Where nothing in it can be read.
    fn list(&self, bytes: &[u8], address: &str, charset: Option<&str>) -> Result<Listing, SourceError>;
}

struct Feeds;
struct Sitemaps;
struct Channels;

impl Lister for Feeds {
    fn list(&self, bytes: &[u8], address: &str, charset: Option<&str>) -> Result<Listing, SourceError> {
        feed::read(bytes, Some(address), charset)
    }
}

impl Lister for Sitemaps {
    fn list(&self, bytes: &[u8], _: &str, charset: Option<&str>) -> Result<Listing, SourceError> {
        sitemap::read(bytes, charset)
    }
}

impl Lister for Channels {
    fn list(&self, bytes: &[u8], _: &str, charset: Option<&str>) -> Result<Listing, SourceError> {
        telegram::read(bytes, charset)
    }
}

/// The kinds of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// RSS, Atom or JSON Feed.
    #[serde(alias = "rss", alias = "atom", alias = "json")]
    Feed,
    /// A news sitemap.
    Sitemap,
    /// The public page of a Telegram channel.
    Telegram,
    /// A folder of files.
    Folder,
}

impl Kind {
    /// The reader of its listing; a folder has none, it is walked.
    pub fn lister(self) -> Option<&'static dyn Lister> {
        match self {
            Kind::Feed => Some(&Feeds),
            Kind::Sitemap => Some(&Sitemaps),
            Kind::Telegram => Some(&Channels),
            Kind::Folder => None,
        }
    }

    /// The kind that an address is likely of.
    pub fn of(address: &str) -> Kind {
        if address.starts_with("https://t.me/s/") {
            Kind::Telegram
        } else if !address.contains("://") {
            Kind::Folder
        } else if address.to_lowercase().contains("sitemap") {
            Kind::Sitemap
        } else {
            Kind::Feed
        }
    }
}
