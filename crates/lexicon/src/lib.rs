//! The words: per-language and world data files, compiled and matched. `lang/README.md` says how they are written.

mod format;
mod forms;
mod matcher;
mod meaning;
mod near;
mod table;
mod world;

pub use forms::{Form, FormId, Forms, Found};
pub use matcher::{EntryId, Hit, Lexicon};
pub use meaning::{
    At, Back, BoundOp, Case, ChangeOp, Clock, Content, EventWord, Gender, Meaning, Need, PartOfDay,
    PlaceKind, Pos, PrepRole, RangeOp, Season, Slot, There, ThingKind, TimeUnit, TimeWord,
};
pub use world::{Named, Tenure, World};

include!(concat!(env!("OUT_DIR"), "/files.rs"));
