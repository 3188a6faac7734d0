//! How many: numerals and vague words to counts, with the things they count.
