//! The models that are compiled in, and which of them a program reads with.

use crate::Model;
use record::Language;
use std::sync::OnceLock;

/// How much is spent on a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effort {
    /// One network.
    #[default]
    Fast,
    /// Two networks, whose scores are averaged, in the languages that have two; one in the others.
    Accurate,
}

static EFFORT: OnceLock<Effort> = OnceLock::new();

/// Chooses what every [`Model::builtin`] of this process gives, which is [`Effort::Fast`] unless something else is
/// chosen before the first of them. Says whether it is what is in force now.
pub fn choose(effort: Effort) -> bool {
    *EFFORT.get_or_init(|| effort) == effort
}

/// The bytes of each model.
fn first(language: Language) -> &'static [u8] {
    match language {
        Language::Pt => include_bytes!("../../../models/pt.model"),
        Language::En => include_bytes!("../../../models/en.model"),
        Language::Es => include_bytes!("../../../models/es.model"),
        Language::Uk => include_bytes!("../../../models/uk.model"),
        Language::Ru => include_bytes!("../../../models/ru.model"),
    }
}

/// The bytes of the second networks.
fn second(language: Language) -> Option<&'static [u8]> {
    match language {
        Language::Pt => Some(include_bytes!("../../../models/accurate/pt.network")),
        Language::En => Some(include_bytes!("../../../models/accurate/en.network")),
        Language::Es | Language::Uk | Language::Ru => None,
    }
}

impl Model {
    /// The model that is compiled in, of the effort that was chosen; `None` for a language without one.
    pub fn builtin(language: Language) -> Option<&'static Model> {
        Self::builtin_with(language, *EFFORT.get_or_init(Effort::default))
    }

    /// The model that is compiled in, of this effort.
    pub fn builtin_with(language: Language, effort: Effort) -> Option<&'static Model> {
        type Models = [OnceLock<Option<Model>>; Language::ALL.len()];
        static FAST: Models = [const { OnceLock::new() }; Language::ALL.len()];
        static ACCURATE: Models = [const { OnceLock::new() }; Language::ALL.len()];
        let place = Language::ALL.iter().position(|l| *l == language)?;
        let fast = || Model::from_bytes(first(language)).ok();
        match second(language).filter(|_| effort == Effort::Accurate) {
            None => FAST[place].get_or_init(fast).as_ref(),
            Some(second) => ACCURATE[place].get_or_init(|| fast()?.beside(second).ok()).as_ref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_and_every_second_network_can_be_read() {
        for language in Language::ALL {
            for effort in [Effort::Fast, Effort::Accurate] {
                let model = Model::builtin_with(language, effort).expect("a model");
                let has_two = effort == Effort::Accurate && second(language).is_some();
                assert_eq!(model.second.is_some(), has_two, "{language} {effort:?}");
            }
        }
    }

    #[test]
    fn a_network_beside_itself_changes_nothing() {
        let first = Model::builtin_with(Language::Pt, Effort::Fast).unwrap();
        let twice = Model::from_bytes(&first.to_bytes()).unwrap().beside(&first.second()).unwrap();
        let text =
            "O Ministério da Defesa da Rússia disse no domingo que abateu 20 drones. Não houve vítimas.";
        assert_eq!(twice.analyse(text).to_conllu(), first.analyse(text).to_conllu());
    }

    #[test]
    fn a_second_network_of_another_language_is_refused() {
        let first = Model::from_bytes(super::first(Language::Pt)).unwrap();
        let other = Model::builtin_with(Language::En, Effort::Fast).unwrap().second();
        assert!(first.beside(&other).is_err());
    }
}
