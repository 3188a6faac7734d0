//! What the words of a language make of a form as it stands in a text, remembered from one occurrence to the next.
//!
//! A text repeats its words: what a form's lemma is, which entries it can begin, and what it stands for are worked out
//! once, so that a text is matched for little more than a look-up a word.

use crate::matcher::{Hit, Lexicon, Piece};
use rustc_hash::FxHashMap;

/// A form that was looked up; good for the [`Forms`] that gave it until it is [made room in](Forms::make_room).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormId(u32);

/// What is known of a form.
pub struct Form {
    /// The word of the files that it is an inflected form of, where it is no word of them itself.
    pub lemma: Option<&'static str>,
    /// The words that it stands for: a contraction's, or those of a number written together.
    pub parts: Option<Box<[&'static str]>>,
    /// Whether the form is a word of the files with the point that stands behind it: "Oct".
    pub dotted: bool,
    pieces: Box<[Piece]>,
}

/// The forms met so far in one language.
pub struct Forms {
    lexicon: &'static Lexicon,
    places: FxHashMap<Box<str>, FormId>,
    known: Vec<Form>,
}

/// How many forms are remembered before all are forgotten: a bound on memory, some 20 MB.
const MOST: usize = 1 << 16;

impl Forms {
    /// None yet.
    pub fn new(lexicon: &'static Lexicon) -> Self {
        Forms { lexicon, places: FxHashMap::default(), known: Vec::new() }
    }

    /// Forgets all where there are too many. Ids given before are good no more.
    pub fn make_room(&mut self) {
        if self.known.len() >= MOST {
            self.places.clear();
            self.known.clear();
        }
    }

    /// Looks up a form; `word` says whether it is made of letters, so that it can be inflected.
    pub fn look_up(&mut self, form: &str, word: bool) -> FormId {
        if let Some(id) = self.places.get(form) {
            return *id;
        }
        let id = FormId(self.known.len() as u32);
        let known = self.make(form, word);
        self.known.push(known);
        self.places.insert(form.into(), id);
        id
    }

    /// What is known of a form.
    pub fn get(&self, id: FormId) -> &Form {
        &self.known[id.0 as usize]
    }

    /// All entries that occur in a row of forms, as [`Lexicon::hits`] gives them.
    pub fn hits(&self, ids: &[FormId]) -> Vec<Hit> {
        let mut pieces: Vec<Piece> = Vec::with_capacity(ids.len() + ids.len() / 8);
        for (token, id) in ids.iter().enumerate() {
            pieces.extend(self.get(*id).pieces.iter().map(|piece| Piece { token: token as u32, ..*piece }));
        }
        self.lexicon.hits_in(&pieces)
    }

    fn make(&self, form: &str, word: bool) -> Form {
        let lexicon = self.lexicon;
        let lower = || form.chars().flat_map(char::to_lowercase).collect::<String>();
        let contraction = (word && form.len() <= 24).then(|| lexicon.contraction(&lower())).flatten();
        let lemma = if word { lexicon.base(form) } else { None };
        let number = || {
            let long = word && form.len() > 8 && lemma.is_none();
            long.then(|| lexicon.number_words(form)).flatten().map(Vec::into_boxed_slice)
        };
        let parts = contraction.map(|parts| parts.iter().map(|part| &**part).collect()).or_else(number);
        let dotted = word && form.len() <= 8 && lexicon.has_word(&format!("{form}."));
        let mut pieces = Vec::new();
        lexicon.pieces(0, form, lemma.unwrap_or(form), &mut String::new(), &mut pieces);
        Form { lemma, parts, dotted, pieces: pieces.into() }
    }
}
