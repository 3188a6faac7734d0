//! An analysed text joined with the words found in it: what every rule looks at.

use crate::parted;
use lexicon::{Hit, Lexicon, Meaning, Pos, ThingKind};
use record::{EventKind, Span};
use std::ops::Range;
use syntax::{Document, Rel, Sub, Upos};

/// A document with its lexicon hits, and the ways through its trees.
pub struct View<'a> {
    /// The analysed text.
    pub doc: &'a Document<'a>,
    /// The words of its language.
    pub lexicon: &'static Lexicon,
    hits: Vec<Hit>,
    /// First hit that starts at or after a token.
    starts: Vec<u32>,
    /// Children of each token, in order, as ranges of `children`.
    child_ranges: Vec<Range<u32>>,
    children: Vec<u32>,
    sentence_of: Vec<u32>,
}

impl<'a> View<'a> {
    /// Looks up every word of `doc`.
    pub fn new(doc: &'a Document<'a>, lexicon: &'static Lexicon) -> Self {
        let count = doc.tokens.len();
        let mut hits = lexicon.hits(count, |i| (doc.form(i), lemma_of(doc, lexicon, i)));
        let parted = parted::hits(doc, lexicon, &hits, |i| lemma_of(doc, lexicon, i));
        if !parted.is_empty() {
            hits.extend(parted);
            // As they come: by start, longer first.
            hits.sort_by_key(|hit| (hit.tokens.start, usize::MAX - hit.tokens.end));
        }
        void_idle(lexicon, &mut hits);
        void_inner(lexicon, &mut hits);
        let mut starts = vec![hits.len() as u32; count + 1];
        for (index, hit) in hits.iter().enumerate().rev() {
            starts[hit.tokens.start] = index as u32;
        }
        for token in (0..count).rev() {
            starts[token] = starts[token].min(starts[token + 1]);
        }
        let mut sizes = vec![0u32; count];
        for token in &doc.tokens {
            if let Some(head) = token.head {
                sizes[head as usize] += 1;
            }
        }
        let mut at = 0;
        let mut child_ranges: Vec<Range<u32>> = sizes
            .iter()
            .map(|size| {
                let range = at..at;
                at += size;
                range
            })
            .collect();
        let mut children = vec![0u32; at as usize];
        for (index, token) in doc.tokens.iter().enumerate() {
            if let Some(head) = token.head {
                let range = &mut child_ranges[head as usize];
                children[range.end as usize] = index as u32;
                range.end += 1;
            }
        }
        let mut sentence_of = vec![0; count];
        for (index, sentence) in doc.sentences.iter().enumerate() {
            sentence_of[sentence.tokens.clone()].fill(index as u32);
        }
        View { doc, lexicon, hits, starts, child_ranges, children, sentence_of }
    }

    /// The lemma to look a token up by.
    pub fn lemma(&self, token: usize) -> &'a str {
        lemma_of(self.doc, self.lexicon, token)
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.doc.tokens.len()
    }

    /// Whether there are no tokens.
    pub fn is_empty(&self) -> bool {
        self.doc.tokens.is_empty()
    }

    /// All hits, by start, longer first.
    pub fn hits(&self) -> &[Hit] {
        &self.hits
    }

    /// The hits that start at a token, longer first; none past the end.
    pub fn hits_at(&self, token: usize) -> &[Hit] {
        match (self.starts.get(token), self.starts.get(token + 1)) {
            (Some(start), Some(end)) => &self.hits[*start as usize..*end as usize],
            _ => &[],
        }
    }

    /// What a hit means.
    pub fn meaning(&self, hit: &Hit) -> &'static Meaning {
        self.lexicon.meaning(hit.entry)
    }

    /// The meanings of the hits that start at a token, each with its tokens.
    pub fn meanings_at(&self, token: usize) -> impl Iterator<Item = (&'static Meaning, &Range<usize>)> {
        self.hits_at(token).iter().map(|hit| (self.meaning(hit), &hit.tokens))
    }

    /// What entries that hold a token mean, of those that begin at it or so many tokens before.
    pub fn meanings_over(
        &self,
        token: usize,
        reach: usize,
    ) -> impl Iterator<Item = (&'static Meaning, &Range<usize>)> {
        let near = token.saturating_sub(reach)..token + 1;
        near.flat_map(|t| self.meanings_at(t)).filter(move |(_, tokens)| tokens.contains(&token))
    }

    /// Whether a pronoun or an adverb opens a clause about the noun before it: "which", "onde".
    pub fn is_relative(&self, token: usize) -> bool {
        self.doc.feat(token, "PronType").is_some_and(|p| p.contains("Rel"))
    }

    /// The case of a word: what the ending of a known name shows, else what the tagger has made of it.
    pub fn case(&self, token: usize) -> Option<&str> {
        match self.lexicon.is_dative_name(self.doc.form(token)) {
            true => Some("Dat"),
            false => self.doc.feat(token, "Case"),
        }
    }

    /// Whether a verb has the form of one that stands alone, as far as its form is known.
    pub fn may_be_finite(&self, verb: usize) -> bool {
        self.doc.feat(verb, "VerbForm").is_none_or(|form| form == "Fin")
    }

    /// Whether a thing of this name, such as `person.protester`, begins at a token.
    pub fn is_thing(&self, token: usize, name: &str) -> bool {
        self.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Thing { thing, .. } if **thing == *name))
    }

    /// Whether a thing of this broad kind begins at a token.
    pub fn is_kind(&self, token: usize, kind: ThingKind) -> bool {
        self.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Thing { kind: k, .. } if *k == kind))
    }

    /// Whether a noun that names an event of a kind begins at a token.
    pub fn names_act(&self, token: usize, kind: EventKind) -> bool {
        self.meanings_at(token)
            .any(|(m, _)| matches!(m, Meaning::Event(word) if word.pos == Pos::Noun && word.kind == kind))
    }

    /// Whether the title of one who governs, or did, begins at a token.
    pub fn governs(&self, token: usize) -> bool {
        self.meanings_at(token).any(|(m, _)| match m {
            Meaning::Title { sector, .. } => matches!(sector.as_deref(), Some("GOV" | "ELI")),
            _ => false,
        })
    }

    /// Whether a word of speech begins at a token.
    pub fn says(&self, token: usize) -> bool {
        self.meanings_at(token).any(|(m, _)| matches!(m, Meaning::Speech { .. }))
    }

    /// The token's children in its tree, in text order.
    pub fn children(&self, token: usize) -> impl DoubleEndedIterator<Item = usize> + Clone + '_ {
        let range = &self.child_ranges[token];
        self.children[range.start as usize..range.end as usize].iter().map(|c| *c as usize)
    }

    /// The children that hang on a token by a relation, whatever its subtype.
    pub fn children_by(&self, token: usize, rel: Rel) -> impl DoubleEndedIterator<Item = usize> + Clone + '_ {
        self.children(token).filter(move |c| self.rel(*c) == rel)
    }

    /// The head.
    pub fn head(&self, token: usize) -> Option<usize> {
        self.doc.tokens[token].head.map(|h| h as usize)
    }

    /// The universal relation to the head.
    pub fn rel(&self, token: usize) -> Rel {
        self.doc.tokens[token].deprel.rel
    }

    /// The subtype of the relation.
    pub fn sub(&self, token: usize) -> Sub {
        self.doc.tokens[token].deprel.sub
    }

    /// Part of speech.
    pub fn upos(&self, token: usize) -> Upos {
        self.doc.tokens[token].upos
    }

    /// The surface word's span.
    pub fn span(&self, token: usize) -> Span {
        self.doc.tokens[token].span
    }

    /// The text from the first to the last of some tokens.
    pub fn span_of(&self, tokens: &Range<usize>) -> Span {
        match (
            self.doc.tokens.get(tokens.start),
            tokens.end.checked_sub(1).and_then(|t| self.doc.tokens.get(t)),
        ) {
            (Some(first), Some(last)) if !tokens.is_empty() => first.span.cover(last.span),
            _ => Span::default(),
        }
    }

    /// The value of a feature on the first of some tokens that has it.
    pub fn feat_of(&self, tokens: &Range<usize>, name: &str) -> Option<&str> {
        tokens.clone().find_map(|t| self.doc.feat(t, name))
    }

    /// Index of the sentence a token stands in.
    pub fn sentence_of(&self, token: usize) -> usize {
        self.sentence_of[token] as usize
    }

    /// The tokens of the sentence a token stands in.
    pub fn sentence(&self, token: usize) -> Range<usize> {
        self.doc.sentences[self.sentence_of(token)].tokens.clone()
    }

    /// From a token up to the root, the token itself first.
    pub fn up(&self, token: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(token), |t| self.head(*t))
    }

    /// Whether `token` is `above` or hangs below it.
    pub fn is_under(&self, token: usize, above: usize) -> bool {
        self.up(token).any(|t| t == above)
    }

    /// The first and one past the last token of a subtree.
    pub fn subtree(&self, token: usize) -> Range<usize> {
        let mut range = token..token + 1;
        let mut stack = vec![token];
        while let Some(next) = stack.pop() {
            range.start = range.start.min(next);
            range.end = range.end.max(next + 1);
            stack.extend(self.children(next));
        }
        range
    }
}

/// "Declined to comment": the words of a phrase that tells nothing are no event, nobody's speech, nobody and nothing
/// that did not happen.
fn void_idle(lexicon: &Lexicon, hits: &mut Vec<Hit>) {
    let idle = |h: &&Hit| h.tokens.len() > 1 && matches!(lexicon.meaning(h.entry), Meaning::Idle);
    let phrases: Vec<Range<usize>> = hits.iter().filter(idle).map(|h| h.tokens.clone()).collect();
    if phrases.is_empty() {
        return;
    }
    let void = |h: &Hit| {
        let told = matches!(
            lexicon.meaning(h.entry),
            Meaning::Event(_) | Meaning::Speech { .. } | Meaning::Modal { .. } | Meaning::Body { .. }
        );
        told && phrases.iter().any(|p| p.start <= h.tokens.start && h.tokens.end <= p.end)
    };
    hits.retain(|h| !void(h));
}

/// "Golpe de Estado" names no state, and a "cañón de agua" is no gun: words within a longer entry that mean something else alone.
fn void_inner(lexicon: &Lexicon, hits: &mut Vec<Hit>) {
    let act = |h: &Hit| matches!(lexicon.meaning(h.entry), Meaning::Event(word) if word.pos == Pos::Noun);
    let water = |h: &Hit| matches!(lexicon.meaning(h.entry), Meaning::Event(word) if word.mode.as_deref() == Some("crowd-control"));
    let tool = |h: &Hit| matches!(lexicon.meaning(h.entry), Meaning::Thing { kind: ThingKind::Other, .. });
    let longer = |h: &&Hit| h.tokens.len() > 1 && (act(h) || tool(h));
    let phrases: Vec<(Range<usize>, bool)> =
        hits.iter().filter(longer).map(|h| (h.tokens.clone(), act(h) && !water(h))).collect();
    let longest = phrases.iter().map(|(p, _)| p.len()).max().unwrap_or(0);
    let void = |h: &Hit| {
        // Phrases stand in the order of their starts.
        let before = phrases.partition_point(|(p, _)| p.start <= h.tokens.start);
        let near = || phrases[..before].iter().rev().take_while(|(p, _)| p.start + longest > h.tokens.start);
        let inner =
            |p: &Range<usize>| p.start <= h.tokens.start && h.tokens.end <= p.end && h.tokens.len() < p.len();
        match lexicon.meaning(h.entry) {
            Meaning::Body { .. } => near().any(|(p, act)| *act && inner(p) && p.start < h.tokens.start),
            Meaning::Thing { kind: ThingKind::Weapon | ThingKind::Vehicle, .. } => {
                near().any(|(p, act)| !act && inner(p) && p.start == h.tokens.start)
            }
            _ => false,
        }
    };
    if !phrases.is_empty() {
        hits.retain(|h| !void(h));
    }
}

/// A token's lemma; where the model made one up that no entry knows, the entry's word that the form belongs to by
/// the language's endings.
fn lemma_of<'a>(doc: &'a Document<'a>, lexicon: &'static Lexicon, token: usize) -> &'a str {
    let lemma = doc.lemma(token);
    if lexicon.has_word(lemma) {
        return lemma;
    }
    lexicon.base(doc.form(token)).unwrap_or(lemma)
}
