//! An analysed text: what every later stage reads.

use record::{Language, Span};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Declares an enum whose variants have fixed names in CoNLL-U.
macro_rules! tagset {
    ($(#[$meta:meta])* $name:ident, $default:ident, { $($variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum $name { $($variant,)* }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// As written in CoNLL-U.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }

            /// From CoNLL-U; an unknown name gives the catch-all member.
            pub fn parse(text: &str) -> Self {
                match text { $($text => $name::$variant,)* _ => $name::$default }
            }
        }
    };
}

tagset! {
    /// Universal part of speech.
    Upos, X, {
        Adj = "ADJ", Adp = "ADP", Adv = "ADV", Aux = "AUX", Cconj = "CCONJ", Det = "DET", Intj = "INTJ",
        Noun = "NOUN", Num = "NUM", Part = "PART", Pron = "PRON", Propn = "PROPN", Punct = "PUNCT",
        Sconj = "SCONJ", Sym = "SYM", Verb = "VERB", X = "X",
    }
}

tagset! {
    /// Universal dependency relation, without its subtype.
    Rel, Dep, {
        Acl = "acl", Advcl = "advcl", Advmod = "advmod", Amod = "amod", Appos = "appos", Aux = "aux",
        Case = "case", Cc = "cc", Ccomp = "ccomp", Clf = "clf", Compound = "compound", Conj = "conj",
        Cop = "cop", Csubj = "csubj", Dep = "dep", Det = "det", Discourse = "discourse",
        Dislocated = "dislocated", Expl = "expl", Fixed = "fixed", Flat = "flat", Goeswith = "goeswith",
        Iobj = "iobj", List = "list", Mark = "mark", Nmod = "nmod", Nsubj = "nsubj", Nummod = "nummod",
        Obj = "obj", Obl = "obl", Orphan = "orphan", Parataxis = "parataxis", Punct = "punct",
        Reparandum = "reparandum", Root = "root", Vocative = "vocative", Xcomp = "xcomp",
    }
}

tagset! {
    /// Subtype of a relation: those that a rule may ask for. `Other` is any subtype not listed here.
    Sub, Other, {
        None = "", Pass = "pass", Agent = "agent", Relcl = "relcl", Name = "name", Poss = "poss",
        Prt = "prt", Tmod = "tmod", Arg = "arg", Gov = "gov", Other = "_",
    }
}

/// A relation with its subtype: `nsubj:pass`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Deprel {
    /// The universal relation.
    pub rel: Rel,
    /// The subtype.
    pub sub: Sub,
}

impl Deprel {
    /// From CoNLL-U: `nsubj:pass`.
    pub fn parse(text: &str) -> Self {
        let (rel, sub) = text.split_once(':').unwrap_or((text, ""));
        Self { rel: Rel::parse(rel), sub: Sub::parse(sub) }
    }
}

impl fmt::Display for Deprel {
    /// As in CoNLL-U. A subtype that has no name of its own is left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rel.name())?;
        match self.sub {
            Sub::None | Sub::Other => Ok(()),
            sub => write!(f, ":{}", sub.name()),
        }
    }
}

/// One syntactic word. Its form, lemma and features are asked of the [`Document`].
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// The surface word in the text. The parts of a multiword token (*da* = *de* + *a*) share its span.
    pub span: Span,
    /// Part of speech.
    pub upos: Upos,
    /// Relation to the head.
    pub deprel: Deprel,
    /// Index of the head in the document's tokens; `None` for the root of a sentence.
    pub head: Option<u32>,
    /// Whether white space (or the end of the text) follows the surface word.
    pub space_after: bool,
    /// Whether this is the second or a later part of a multiword token.
    pub continues: bool,
    pub(crate) form: Text,
    pub(crate) lemma: Text,
    pub(crate) feats: u32,
}

/// A string held in the report's text or in the document's own store.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Text {
    /// The same bytes as the token's span.
    Surface,
    /// A range of the document's store.
    Stored(u32, u32),
}

/// A sentence: a range of tokens and the text they cover.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Indices into the document's tokens.
    pub tokens: Range<usize>,
    /// From its first to its last token.
    pub span: Span,
}

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// A place.
    Location,
}

impl EntityKind {
    /// As in CoNLL-2003 files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Person => "PER",
            Self::Organisation => "ORG",
            Self::Location => "LOC",
        }
    }

    /// From the marks of the shared files; `None` for any other kind.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "PER" | "PERS" => Some(Self::Person),
            "ORG" => Some(Self::Organisation),
            "LOC" => Some(Self::Location),
            _ => None,
        }
    }
}

/// A name in the text.
#[derive(Clone, Debug)]
pub struct Entity {
    /// Indices into the document's tokens.
    pub tokens: Range<usize>,
    /// What it names.
    pub kind: EntityKind,
}

/// A text with its analysis.
#[derive(Debug)]
pub struct Document<'t> {
    /// The text that was analysed.
    pub text: &'t str,
    /// The language it was analysed in.
    pub language: Language,
    /// All tokens, sentence after sentence.
    pub tokens: Vec<Token>,
    /// The sentences, in order; they partition the tokens.
    pub sentences: Vec<Sentence>,
    /// Names, in order, none overlapping.
    pub entities: Vec<Entity>,
    pub(crate) store: String,
    pub(crate) feats: Arc<[Box<str>]>,
}

impl Document<'_> {
    /// The word's form: for a part of a multiword token its own form, not the surface word.
    pub fn form(&self, token: usize) -> &str {
        let token = &self.tokens[token];
        self.resolve(token.form, token.span)
    }

    /// The lemma.
    pub fn lemma(&self, token: usize) -> &str {
        let token = &self.tokens[token];
        self.resolve(token.lemma, token.span)
    }

    /// The UD features as in CoNLL-U, `Gender=Masc|Number=Sing`; empty where there are none.
    pub fn feats(&self, token: usize) -> &str {
        self.feats.get(self.tokens[token].feats as usize).map_or("", |f| f)
    }

    /// The value of one UD feature: `feat(i, "Tense") == Some("Past")`.
    pub fn feat(&self, token: usize, name: &str) -> Option<&str> {
        self.feats(token).split('|').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    fn resolve(&self, text: Text, span: Span) -> &str {
        match text {
            Text::Surface => span.slice(self.text),
            Text::Stored(start, end) => &self.store[start as usize..end as usize],
        }
    }
    /// The analysis as CoNLL-U, with the text of each sentence and `SpaceAfter=No`; names stand in the last
    /// column as `NE=B-PER`.
    pub fn to_conllu(&self) -> String {
        self.to_conllu_from(1)
    }

    /// As [`Self::to_conllu`], the first sentence having the number `first`.
    pub fn to_conllu_from(&self, first: usize) -> String {
        let mut out = String::new();
        self.write_conllu(first, &mut out).expect("writing to a string does not fail");
        out
    }

    fn write_conllu(&self, first: usize, out: &mut impl fmt::Write) -> fmt::Result {
        let mut names = self.entities.iter().peekable();
        for (nth, sentence) in self.sentences.iter().enumerate() {
            let text = sentence.span.slice(self.text);
            let text: Vec<&str> = text.split(char::is_whitespace).filter(|w| !w.is_empty()).collect();
            writeln!(out, "# sent_id = {}\n# text = {}", nth + first, text.join(" "))?;
            let start = sentence.tokens.start;
            for at in sentence.tokens.clone() {
                let token = &self.tokens[at];
                let part_of_next = |at: usize| self.tokens.get(at).is_some_and(|t| t.continues);
                let space = if token.space_after { "" } else { "SpaceAfter=No" };
                let whole = !token.continues && !part_of_next(at + 1);
                if !token.continues && !whole {
                    let mut last = at + 1;
                    while last + 1 < sentence.tokens.end && part_of_next(last + 1) {
                        last += 1;
                    }
                    let surface = token.span.slice(self.text);
                    let misc = if space.is_empty() { "_" } else { space };
                    writeln!(
                        out,
                        "{}-{}\t{surface}\t_\t_\t_\t_\t_\t_\t_\t{misc}",
                        at + 1 - start,
                        last + 1 - start
                    )?;
                }
                while names.next_if(|n| n.tokens.end <= at).is_some() {}
                let name = names.peek().filter(|n| n.tokens.contains(&at)).map(|n| {
                    let mark = if n.tokens.start == at { "B" } else { "I" };
                    format!("NE={mark}-{}", n.kind.name())
                });
                let misc: Vec<&str> = name
                    .as_deref()
                    .into_iter()
                    .chain(Some(space).filter(|s| whole && !s.is_empty()))
                    .collect();
                let or_none = |text: &'_ str| {
                    if text.is_empty() { "_".to_owned() } else { text.to_owned() }
                };
                writeln!(
                    out,
                    "{}\t{}\t{}\t{}\t_\t{}\t{}\t{}\t_\t{}",
                    at + 1 - start,
                    self.form(at),
                    self.lemma(at),
                    token.upos.name(),
                    or_none(self.feats(at)),
                    token.head.map_or(0, |h| h as usize + 1 - start),
                    token.deprel,
                    or_none(&misc.join("|")),
                )?;
            }
            writeln!(out)?;
        }
        Ok(())
    }
}
