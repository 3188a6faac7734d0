//! RSS of every version, Atom and CDF, by the names of their elements: what an entry says is called much the same in all of
//! them, and feeds mix them. Broken markup is followed as far as it can be.

use super::{Channel, Entry, Fault};
use crate::page::MAX_DEPTH;
use mail_parser::decoders::base64::base64_decode;
use quick_xml::Reader;
use quick_xml::escape::{escape, unescape};
use quick_xml::events::{BytesStart, Event};
use url::Url;

/// Outermost elements of feeds, in lower case.
const ROOTS: &[&str] = &["rss", "rdf", "feed", "channel", "entry"];
/// Prefixes, besides an entry's own, whose elements say something of the entry itself; and what they stand for, by which other
/// prefixes are known.
const PREFIXES: &[(&str, &str)] = &[
    ("dc", "purl.org/dc/elements/"),
    ("dcterms", "purl.org/dc/terms/"),
    ("content", "purl.org/rss/1.0/modules/content/"),
    ("atom", "www.w3.org/2005/Atom"),
    ("xhtml", "www.w3.org/1999/xhtml"),
];

/// Reads RSS, Atom or CDF.
///
/// # Errors
/// Where it is something else, or broken before its first entry.
pub fn read(text: &str, address: Option<&str>) -> Result<Channel, Fault> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let base = address.and_then(|address| Url::parse(address).ok());
    let mut walk = Walk { base, ..Default::default() };
    let mut wrong: Option<(String, u64)> = None;
    loop {
        let found = match reader.read_event() {
            Ok(Event::Start(_)) if walk.path.len() >= MAX_DEPTH => {
                Some(format!("elements stand more than {MAX_DEPTH} deep within each other"))
            }
            Ok(Event::Eof) => walk.path.last().map(|name| format!("<{name}> is not closed")),
            Err(error) => Some(error.to_string()),
            Ok(event) => {
                if let Some(why) = walk.take(&event) {
                    wrong.get_or_insert((why, reader.buffer_position()));
                }
                continue;
            }
        };
        if let Some(why) = found {
            wrong.get_or_insert((why, reader.buffer_position()));
        }
        break;
    }
    walk.cut();
    let broken = wrong.map(|(why, at)| {
        let before = &text.as_bytes()[..text.len().min(at as usize)];
        format!("line {}: {why}", 1 + before.iter().filter(|byte| **byte == b'\n').count())
    });
    let known = walk.root.as_deref().is_some_and(|root| ROOTS.contains(&root));
    if walk.channel.entries.is_empty() && !known {
        return Err(Fault::Other(walk.root));
    }
    match broken {
        Some(why) if walk.channel.entries.is_empty() => Err(Fault::Broken(why)),
        broken => Ok(Channel { broken, ..walk.channel }),
    }
}

/// What a field says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    FeedTitle,
    FeedLanguage,
    Title,
    Link,
    Guid,
    Id,
    Body,
    Published,
    Updated,
    Author,
    Language,
}

impl Kind {
    /// What an element in an entry says, by its name in lower case.
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "title" => Self::Title,
            "link" => Self::Link,
            "guid" => Self::Guid,
            "id" | "identifier" => Self::Id,
            "description" | "summary" | "abstract" | "encoded" | "content" | "body" | "fullitem" => {
                Self::Body
            }
            "pubdate" | "published" | "issued" | "created" | "date" => Self::Published,
            "updated" | "modified" | "lastmod" => Self::Updated,
            "author" | "creator" => Self::Author,
            "language" => Self::Language,
            _ => return None,
        })
    }
}

/// A field whose end has not been met.
struct Field {
    kind: Kind,
    /// How many elements are open around it.
    depth: usize,
    text: String,
    form: Form,
    /// Whether what follows is none of its words: of an author only the name is taken.
    mute: bool,
}

/// How a field's text is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Html,
    Plain,
    Base64,
}

/// An entry whose end has not been met.
struct Open {
    entry: Entry,
    depth: usize,
    prefix: String,
    base: Option<Url>,
    /// Whether its id may be its address.
    permanent: bool,
}

#[derive(Default)]
struct Walk {
    channel: Channel,
    base: Option<Url>,
    root: Option<String>,
    /// Prefixes that the outermost element declares for what is known.
    prefixes: Vec<String>,
    /// Names of the elements that are open, in lower case.
    path: Vec<String>,
    item: Option<Open>,
    field: Option<Field>,
}

impl Walk {
    /// Takes the next piece of markup; what is wrong with it is returned.
    fn take(&mut self, event: &Event<'_>) -> Option<String> {
        match event {
            Event::Start(start) => self.open(start),
            Event::Empty(start) => {
                self.open(start);
                return self.close(&start.local_name().as_ref().to_lowercase());
            }
            Event::End(end) => return self.close(&end.local_name().as_ref().to_lowercase()),
            Event::Text(words) => self.text(words),
            Event::CData(words) => self.text(words),
            Event::GeneralRef(name) => self.reference(name),
            _ => {}
        }
        None
    }

    fn open(&mut self, start: &BytesStart<'_>) {
        let name = start.local_name().as_ref().to_lowercase();
        let depth = self.path.len();
        if self.root.is_none() {
            self.root = Some(name.clone());
            self.prefixes = known_prefixes(start);
        }
        if matches!(&*name, "item" | "entry") {
            self.finish_item();
            self.open_item(start);
        } else if let Some(field) = &mut self.field {
            if field.kind == Kind::Author {
                field.mute = name != "name";
            } else {
                field.text.push_str(&format!("<{}>", &**start));
            }
        } else if let Some(item) = &mut self.item {
            let prefix = prefix(start);
            let own = prefix == item.prefix || self.prefixes.contains(&prefix);
            if let Some(kind) = Kind::of(&name).filter(|_| own && depth == item.depth + 1) {
                item.attributes(kind, start);
                self.field = Some(Field::new(kind, depth, start));
            }
        } else {
            self.open_in_channel(&name, start);
        }
        self.path.push(name);
    }

    fn open_item(&mut self, start: &BytesStart<'_>) {
        let base = joined(self.base.as_ref(), attribute(start, "base")).or_else(|| self.base.clone());
        let entry = Entry {
            id: attribute(start, "about").unwrap_or_default(),
            address: joined(base.as_ref(), attribute(start, "href")).map(String::from),
            updated: attribute(start, "lastmod"),
            language: attribute(start, "lang"),
            ..Entry::default()
        };
        let (depth, permanent) = (self.path.len(), !entry.id.is_empty());
        self.item = Some(Open { entry, depth, prefix: prefix(start), base, permanent });
    }

    fn open_in_channel(&mut self, name: &str, start: &BytesStart<'_>) {
        let depth = self.path.len();
        if depth == 0 || name == "channel" {
            let base = joined(self.base.as_ref(), attribute(start, "base"));
            self.base = base.or(self.base.take());
            self.channel.language = attribute(start, "lang").or(self.channel.language.take());
        }
        let kind = match name {
            "title" if self.channel.title.is_none() => Kind::FeedTitle,
            "language" => Kind::FeedLanguage,
            _ => return,
        };
        if self.path.last().is_some_and(|parent| ROOTS.contains(&&**parent)) {
            self.field = Some(Field::new(kind, depth, start));
        }
    }

    /// Closes an element, and those within it that were left open.
    fn close(&mut self, name: &str) -> Option<String> {
        let Some(at) = self.path.iter().rposition(|open| open == name) else {
            return Some(format!("</{name}> closes nothing"));
        };
        let skipped = self.path.get(at + 1).cloned();
        self.path.truncate(at);
        if self.field.as_ref().is_some_and(|field| at <= field.depth) {
            self.finish_field();
        } else if let Some(field) = &mut self.field {
            if field.kind == Kind::Author {
                field.mute |= name == "name";
            } else {
                field.text.push_str(&format!("</{name}>"));
            }
        }
        if self.item.as_ref().is_some_and(|item| at <= item.depth) {
            self.finish_item();
        }
        skipped.map(|inner| format!("</{name}> stands where <{inner}> is still open"))
    }

    fn text(&mut self, words: &str) {
        if let Some(field) = self.field.as_mut().filter(|field| !field.mute) {
            field.text.push_str(words);
        }
    }

    /// A reference within elements of the text stays as it is; else what it stands for is HTML.
    fn reference(&mut self, name: &str) {
        let within = self.field.as_ref().is_some_and(|field| self.path.len() > field.depth + 1);
        match letter(name).filter(|_| !within) {
            Some(letter) => self.text(letter.encode_utf8(&mut [0; 4])),
            None => self.text(&format!("&{name};")),
        }
    }

    fn finish_field(&mut self) {
        let Some(field) = self.field.take() else { return };
        let (kind, text) = (field.kind, field.words());
        if text.is_empty() {
            return;
        }
        let Some(item) = &mut self.item else {
            match kind {
                Kind::FeedTitle => self.channel.title = Some(text),
                _ => self.channel.language = Some(text),
            }
            return;
        };
        let link = if kind == Kind::Link { item.resolved(Some(text.clone())) } else { None };
        let entry = &mut item.entry;
        match kind {
            Kind::Title if entry.title.is_empty() => entry.title = text,
            Kind::Link if entry.address.is_none() => entry.address = link,
            Kind::Guid | Kind::Id => entry.id = text,
            Kind::Body if text.len() > entry.body.len() => entry.body = text,
            Kind::Published => entry.published = Some(text),
            Kind::Updated => entry.updated = Some(text),
            Kind::Author => entry.authors.push(text),
            Kind::Language => entry.language = Some(text),
            _ => {}
        }
    }

    /// The feed ends here: of an entry without its end only what leads to its page is taken, of a field nothing.
    fn cut(&mut self) {
        self.field = None;
        self.item = self.item.take().filter(|item| item.entry.address.is_some());
        self.finish_item();
    }

    /// Ends the entry that is open, as far as it was read.
    fn finish_item(&mut self) {
        self.finish_field();
        let Some(item) = self.item.take() else { return };
        self.path.truncate(item.depth);
        let mut entry = item.entry;
        if entry.address.is_none() && item.permanent && entry.id.starts_with("http") {
            entry.address = Some(entry.id.clone());
        }
        if entry.address.is_some() || !entry.title.is_empty() || !entry.body.is_empty() {
            self.channel.entries.push(entry);
        }
    }
}

impl Open {
    /// What the attributes of a field say.
    fn attributes(&mut self, kind: Kind, start: &BytesStart<'_>) {
        let rel = attribute(start, "rel");
        if kind == Kind::Link && self.entry.address.is_none() && rel.is_none_or(|rel| rel == "alternate") {
            self.entry.address = self.resolved(attribute(start, "href"));
        }
        // A guid is an address unless it says that it is none.
        if kind == Kind::Guid {
            self.permanent = attribute(start, "ispermalink").is_none_or(|says| says != "false");
        }
    }

    fn resolved(&self, href: Option<String>) -> Option<String> {
        joined(self.base.as_ref(), href).map(String::from)
    }
}

impl Field {
    fn new(kind: Kind, depth: usize, start: &BytesStart<'_>) -> Self {
        // Atom: what is neither text nor XML is in Base64.
        let is = attribute(start, "type").unwrap_or_default().to_lowercase();
        let coded = is.contains('/') && !is.starts_with("text/") && !is.ends_with("xml");
        let says = attribute(start, "mode").is_some_and(|mode| mode.eq_ignore_ascii_case("base64"));
        let form = match &*is {
            _ if says || coded && kind != Kind::Link => Form::Base64,
            "text" | "text/plain" => Form::Plain,
            _ => Form::Html,
        };
        Self { kind, depth, text: String::new(), form, mute: false }
    }

    fn words(&self) -> String {
        let text = self.text.trim();
        let decoded = || String::from_utf8(base64_decode(text.as_bytes())?).ok();
        match self.form {
            Form::Html => text.to_owned(),
            Form::Plain => escape(text).into_owned(),
            Form::Base64 => decoded().unwrap_or_else(|| text.to_owned()),
        }
    }
}

fn joined(base: Option<&Url>, href: Option<String>) -> Option<Url> {
    let href = href.filter(|href| !href.trim().is_empty())?;
    match base {
        Some(base) => base.join(href.trim()).ok(),
        None => Url::parse(href.trim()).ok(),
    }
}

fn prefix(start: &BytesStart<'_>) -> String {
    start.name().prefix().map(|prefix| prefix.as_ref().to_lowercase()).unwrap_or_default()
}

/// The prefixes, declared by an element or by custom, of what is known.
fn known_prefixes(start: &BytesStart<'_>) -> Vec<String> {
    let mut attributes = start.attributes();
    let declared = attributes.with_checks(false).flatten().filter_map(|attribute| {
        let prefix = attribute.key.as_ref().strip_prefix("xmlns:")?.to_lowercase();
        PREFIXES.iter().any(|(_, known)| attribute.value.contains(known)).then_some(prefix)
    });
    declared.chain(PREFIXES.iter().map(|(prefix, _)| (*prefix).to_owned())).collect()
}

/// An attribute by its name in lower case, whatever its prefix.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref().eq_ignore_ascii_case(name))?;
    // An ampersand that stands for itself is common in addresses.
    Some(unescape(&found.value).map_or_else(|_| found.value.to_string(), |value| value.into_owned()))
}

/// The letter that a reference of XML stands for; those of HTML are left to whoever reads it as such.
fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
