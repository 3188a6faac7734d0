//! An analysed text: what every later stage reads.

use record::{Language, Span};
use std::ops::Range;

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
    pub(crate) feats: Vec<Box<str>>,
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
        self.feats
            .get(self.tokens[token].feats as usize)
            .map_or("", |f| f)
    }

    /// The value of one UD feature: `feat(i, "Tense") == Some("Past")`.
    pub fn feat(&self, token: usize, name: &str) -> Option<&str> {
        self.feats(token)
            .split('|')
            .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    fn resolve(&self, text: Text, span: Span) -> &str {
        match text {
            Text::Surface => span.slice(self.text),
            Text::Stored(start, end) => &self.store[start as usize..end as usize],
        }
    }
}
