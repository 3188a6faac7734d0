//! Sentences as the network learns from them: rows to look up, and the numbers of what is right.

use super::gold::{Named, Sentence};
use super::net::Example;
use crate::dictionary::Dictionary;
use crate::document::Deprel;
use crate::morphs::Morphs;
use crate::net::input::Rows;
use crate::table::Dict;
use crate::word::Atoms;

/// What turns sentences into numbers.
pub(super) struct Numbers<'a> {
    pub(super) lexicon: &'a Dict,
    pub(super) dictionary: &'a Dictionary,
    pub(super) morphs: &'a Morphs,
    pub(super) deprels: &'a [Deprel],
    /// How many rows the letters of words share.
    pub(super) affixes: usize,
}

impl Numbers<'_> {
    fn rows(&self, form: &str, lower: &mut String) -> Rows {
        let atoms = Atoms::of(form, self.lexicon, lower);
        Rows::of(&atoms, self.dictionary.class(lower), self.affixes)
    }

    /// Sentences with the number of the habits that each follows; copies of them; sentences of which only the names are
    /// known, and those that were read by machine.
    pub(super) fn examples(
        &self,
        sentences: &[Sentence],
        banks: &[usize],
        more: &[(usize, Sentence)],
        (named, silver): (&[Named], &[Sentence]),
    ) -> Vec<Example> {
        let mut lower = String::new();
        let treed = sentences.iter().zip(banks.iter().copied());
        let treed = treed.chain(more.iter().map(|(of, sentence)| (sentence, banks[*of])));
        let treed = treed.chain(silver.iter().map(|sentence| (sentence, 0)));
        let mut examples: Vec<Example> = treed
            .map(|(sentence, bank)| {
                let rows = sentence.words.iter().map(|word| self.rows(&word.form, &mut lower)).collect();
                Example::new(sentence, rows, bank, self.morphs, self.deprels)
            })
            .collect();
        for (forms, names) in named {
            let rows = forms.iter().map(|form| self.rows(form, &mut lower)).collect();
            examples.push(Example::of_names(rows, names));
        }
        examples
    }
}
