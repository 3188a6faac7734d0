//! `dateline.toml`: options for all runs in a folder.

use crate::Fault;
use crate::args::{Color, Format, ReadArgs};
use record::{Date, Language};
use serde::{Deserialize, Deserializer};
use std::{fs, io, path::Path};

/// The file, looked for in the current folder.
pub const FILE: &str = "dateline.toml";

/// What the file may hold. The keys are the long options.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    #[serde(deserialize_with = "from_text")]
    published: Option<Date>,
    outlet: Option<String>,
    language: Option<Language>,
    format: Option<Format>,
    explain: bool,
    color: Option<Color>,
    jobs: Option<std::num::NonZeroU16>,
    source: Vec<SourceSettings>,
}

/// A source that is watched: one `[[source]]` of the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceSettings {
    /// Its address, or a folder.
    pub address: String,
    /// What it is called; its address where nothing is said. What is kept of it in the ledger goes by this name.
    pub name: Option<String>,
    /// What kind it is; told from the address where nothing is said.
    pub kind: Option<sources::source::Kind>,
    /// Who publishes what it leads to; what each page says of itself where nothing is said.
    pub outlet: Option<String>,
    /// The language of its reports; detected where nothing is said.
    pub language: Option<Language>,
    /// Minutes between two visits; ten where nothing is said.
    pub every: Option<std::num::NonZeroU32>,
}

impl SourceSettings {
    /// What it is called.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.address)
    }
}

impl Settings {
    /// Reads the file in `folder`; none there is no error.
    ///
    /// # Errors
    /// Where it cannot be read or holds a key or value that is not known: with file, line and reason.
    pub fn load(folder: &Path) -> Result<Self, Fault> {
        let path = folder.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(format!("{}: {error}", path.display()).into()),
        };
        toml::from_str(&text).map_err(|error| format!("{FILE}: {error}").into())
    }

    /// The sources to be watched.
    ///
    /// # Errors
    /// Where two have one name.
    pub fn sources(self) -> Result<Vec<SourceSettings>, Fault> {
        let mut names = std::collections::HashSet::new();
        match self.source.iter().find(|source| !names.insert(source.name().to_owned())) {
            Some(twice) => {
                Err(format!("{FILE}: two sources are called {:?}; give one another name", twice.name())
                    .into())
            }
            None => Ok(self.source),
        }
    }

    /// Fills what neither the command line nor the environment gave.
    pub fn fill(self, args: &mut ReadArgs) {
        args.published = args.published.or(self.published);
        args.outlet = args.outlet.take().or(self.outlet);
        args.language = args.language.or(self.language);
        args.format = args.format.or(self.format);
        args.explain |= self.explain;
        args.color = args.color.or(self.color);
        args.jobs = args.jobs.or(self.jobs.map(Into::into));
    }
}

/// A day as `"2025-07-13"` or as TOML's own `2025-07-13`.
fn from_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Day {
        Text(String),
        Own(toml::value::Datetime),
    }
    let text = match Day::deserialize(deserializer)? {
        Day::Text(text) => text,
        Day::Own(own) => own.to_string(),
    };
    text.parse()
        .map(Some)
        .map_err(|_| serde::de::Error::custom(format!("{text:?} is no day; write it as 2025-07-13")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_may_stand_bare_or_in_quotes() {
        for text in ["published = 2025-07-13", "published = \"2025-07-13\""] {
            let settings: Settings = toml::from_str(text).unwrap();
            assert_eq!(settings.published.unwrap().to_string(), "2025-07-13");
        }
    }

    #[test]
    fn sources_are_listed() {
        let text = "[[source]]\naddress = \"https://a.org/rss\"\nevery = 5\n[[source]]\nname = \"x\"\naddress = \"in\"\nkind = \"folder\"\n";
        let sources = toml::from_str::<Settings>(text).unwrap().sources().unwrap();
        assert_eq!(sources.iter().map(SourceSettings::name).collect::<Vec<_>>(), ["https://a.org/rss", "x"]);
        let twice = text.replace("name = \"x\"\naddress = \"in\"", "address = \"https://a.org/rss\"");
        assert!(
            toml::from_str::<Settings>(&twice)
                .unwrap()
                .sources()
                .unwrap_err()
                .to_string()
                .contains("two sources")
        );
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line() {
        let error = toml::from_str::<Settings>("format = \"json\"\noutlett = \"AFP\"\n").unwrap_err();
        let error = error.to_string();
        assert!(error.contains("line 2") && error.contains("outlett"), "{error}");
    }
}
