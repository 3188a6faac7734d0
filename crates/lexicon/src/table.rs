//! Where forms stand: open hash tables made for short strings, of which most are there.

use rustc_hash::FxHashMap;
use std::ops::Range;

/// Forms and their numbers. Those of up to 24 bytes stand in the tables themselves, so that one line of the processor's
/// cache holds all that is compared; most are of up to 8.
#[derive(Default)]
pub(crate) struct Table {
    short: Slots<u64>,
    middling: Slots<[u64; 3]>,
    long: FxHashMap<Box<str>, u32>,
}

impl Table {
    /// The number of the form at some place of a text.
    #[inline(always)]
    pub(crate) fn find_in(&self, text: &str, place: Range<usize>) -> Option<u32> {
        let eight = text.as_bytes().get(place.start..).and_then(|rest| rest.first_chunk());
        match (place.len(), eight) {
            // Most words, cut to size without asking for their length.
            (len @ 1..=8, Some(eight)) => {
                self.short.find(u64::from_le_bytes(*eight) & u64::MAX >> (64 - 8 * len))
            }
            _ => self.find(&text[place]),
        }
    }

    /// The number of a form.
    fn find(&self, form: &str) -> Option<u32> {
        if form.len() <= 8 {
            return self.short.find(word(form.as_bytes()));
        }
        match words(form.as_bytes()) {
            Some(key) => self.middling.find(key),
            None => self.long.get(form).copied(),
        }
    }

    /// Puts in a form that is not there, with its number.
    pub(crate) fn insert(&mut self, form: &str, number: u32) {
        if form.len() <= 8 {
            self.short.insert(word(form.as_bytes()), number);
        } else if let Some(key) = words(form.as_bytes()) {
            self.middling.insert(key, number);
        } else {
            self.long.insert(form.into(), number);
        }
    }
}

/// Up to eight bytes as a number, the rest noughts.
#[inline]
fn word(bytes: &[u8]) -> u64 {
    let half = |at: usize| bytes[at..].first_chunk().map_or(0, |b| u64::from(u32::from_le_bytes(*b)));
    let len = bytes.len();
    match len {
        0 => 0,
        // The first, the middle and the last: all that there are.
        1..=3 => {
            let byte = |at: usize| u64::from(bytes[at]) << (8 * at);
            byte(0) | byte(len / 2) | byte(len - 1)
        }
        4..=7 => half(0) | half(len - 4) >> (8 * (8 - len)) << 32,
        _ => bytes.first_chunk().map_or(0, |b| u64::from_le_bytes(*b)),
    }
}

/// Up to 24 bytes.
fn words(bytes: &[u8]) -> Option<[u64; 3]> {
    match bytes.len() {
        0..=8 => Some([word(bytes), 0, 0]),
        9..=16 => Some([word(&bytes[..8]), word(&bytes[8..]), 0]),
        17..=24 => Some([word(&bytes[..8]), word(&bytes[8..16]), word(&bytes[16..])]),
        _ => None,
    }
}

/// What stands for a form.
trait Key: Copy + Default + PartialEq {
    /// A number of 32 bits that hangs on all of it.
    fn hash(self) -> u32;
}

impl Key for u64 {
    #[inline]
    fn hash(self) -> u32 {
        (self.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
    }
}

impl Key for [u64; 3] {
    fn hash(self) -> u32 {
        let [first, second, last] = self;
        let sum = first
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .wrapping_add(second.wrapping_mul(0xc2b2_ae3d_27d4_eb4f))
            .wrapping_add(last.wrapping_mul(0xff51_afd7_ed55_8ccd));
        (sum >> 32) as u32
    }
}

/// Keys and numbers, each number plus one: a slot that holds 0 is free. At most half of the slots are held.
struct Slots<K> {
    slots: Vec<(K, u32)>,
    held: usize,
    /// How far a hash is shifted to give a slot.
    shift: u32,
}

impl<K: Key> Default for Slots<K> {
    fn default() -> Self {
        Slots { slots: vec![Default::default(); 1 << 10], held: 0, shift: 32 - 10 }
    }
}

impl<K: Key> Slots<K> {
    #[inline]
    fn find(&self, key: K) -> Option<u32> {
        let mut at = (key.hash() >> self.shift) as usize;
        loop {
            let (held, number) = self.slots[at];
            let number = number.checked_sub(1)?;
            if held == key {
                return Some(number);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    fn insert(&mut self, key: K, number: u32) {
        if self.held * 2 >= self.slots.len() {
            let larger = vec![Default::default(); self.slots.len() * 2];
            self.shift -= 1;
            for slot in std::mem::replace(&mut self.slots, larger).into_iter().filter(|slot| slot.1 != 0) {
                self.settle(slot);
            }
        }
        self.held += 1;
        self.settle((key, number + 1));
    }

    fn settle(&mut self, slot: (K, u32)) {
        let mut at = (slot.0.hash() >> self.shift) as usize;
        while self.slots[at].1 != 0 {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.slots[at] = slot;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_every_length_are_found_and_no_others() {
        let mut table = Table::default();
        let forms: Vec<String> = (0..40_000u32)
            .map(|n| {
                let tail = "abcdefghijklmnopqrstuvwxyz".repeat(2);
                format!("{n}{}", &tail[..n as usize % 30])
            })
            .collect();
        for (number, form) in forms.iter().enumerate() {
            assert_eq!(table.find(form), None, "{form}");
            table.insert(form, number as u32);
        }
        for (number, form) in forms.iter().enumerate() {
            assert_eq!(table.find(form), Some(number as u32), "{form}");
            let text = format!("of {form}, {number}");
            assert_eq!(table.find_in(&text, 3..3 + form.len()), Some(number as u32), "{form}");
            assert_eq!(table.find(&format!("{form}-")), None, "{form}");
        }
    }
}
