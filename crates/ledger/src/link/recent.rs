//! What was used last, by number.

use crate::Result;

/// At most so many things: a number has one place, which it shares with those that lie a whole round before and after it.
/// Numbers are given in order, so the newest are all here.
#[derive(Debug)]
pub(crate) struct Recent<T> {
    most: usize,
    /// Each with its number.
    places: Vec<Option<(i64, T)>>,
}

impl<T> Recent<T> {
    /// `most` is a power of two.
    pub(super) fn of(most: usize) -> Self {
        debug_assert!(most.is_power_of_two());
        Self { most, places: Vec::new() }
    }

    fn place(&self, no: i64) -> usize {
        no as usize & (self.most - 1)
    }

    pub(crate) fn get(&self, no: i64) -> Option<&T> {
        match self.places.get(self.place(no)) {
            Some(Some((held, what))) if *held == no => Some(what),
            _ => None,
        }
    }

    pub(crate) fn put(&mut self, no: i64, what: T) {
        *self.at(no) = Some((no, what));
    }

    /// The place of a number.
    fn at(&mut self, no: i64) -> &mut Option<(i64, T)> {
        let place = self.place(no);
        if place >= self.places.len() {
            self.places.resize_with(place + 1, || None);
        }
        &mut self.places[place]
    }

    /// What a number stands for; where that is not held, it is read.
    pub(super) fn get_or_put(&mut self, no: i64, read: impl FnOnce() -> Result<T>) -> Result<&T> {
        let place = self.at(no);
        if place.as_ref().is_none_or(|(held, _)| *held != no) {
            *place = Some((no, read()?));
        }
        Ok(place.as_ref().map(|(_, what)| what).expect("it is there, or was put there"))
    }

    pub(super) fn forget(&mut self) {
        self.places.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_are_held() {
        let mut recent = Recent::of(8);
        (0..20).for_each(|no| recent.put(no, no * 10));
        assert!((12..20).all(|no| recent.get(no) == Some(&(no * 10))));
        assert!((0..12).all(|no| recent.get(no).is_none()));
        recent.put(3, 33);
        assert_eq!((recent.get(3), recent.get(11), recent.get(19)), (Some(&33), None, None));
        recent.forget();
        assert!(recent.get(15).is_none());
    }
}
