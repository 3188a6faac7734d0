//! What is worked out from a report's text: its signature, and whether it is a copy.

pub(crate) mod happening;
pub(crate) mod neutral;
pub(crate) mod signature;
pub(crate) mod wires;
