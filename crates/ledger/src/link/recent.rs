//! What was used last, by number.

use crate::Result;

/// At most so many things: a number has one place, which it shares with those that lie a whole round before and after it.
/// Numbers are given in order, so the newest are all here.
#[derive(Debug)]
pub(crate) struct Recent<T> {
    most: usize,
    /// Each with its number.
    places: Vec<Option<(i64, T)>>,
    /// Older ones whose places newer ones have, asked for last: the claims of a report meet the same others.
    older: Vec<Option<(i64, T)>>,
    /// How many were put, and how many older ones were asked for, since it was last looked whether there are enough places.
    put: usize,
    asked: usize,
    /// How many places there may come to be: twice as many wherever more older ones are asked for than so many for each new one.
    at_last: usize,
    patience: usize,
}

/// So many older ones are held.
const OLDER: usize = 64;

impl<T> Recent<T> {
    /// `most` is a power of two.
    pub(super) fn of(most: usize) -> Self {
        debug_assert!(most.is_power_of_two());
        Self { most, places: Vec::new(), older: Vec::new(), put: 0, asked: 0, at_last: most, patience: 0 }
    }

    /// The same, with more places where more than `patience` older ones are asked for with each new one: reports in the order of their
    /// days ask mostly for the newest.
    pub(super) fn up_to(self, at_last: usize, patience: usize) -> Self {
        Self { at_last, patience, ..self }
    }

    /// Has all places at once, of those there are at first.
    pub(super) fn reserve(&mut self) {
        self.places.resize_with(self.most, || None);
    }

    fn grow(&mut self) {
        self.most *= 2;
        (self.put, self.asked) = (0, 0);
        let held = std::mem::take(&mut self.places);
        held.into_iter().flatten().for_each(|(no, what)| self.put(no, what));
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
        self.put += 1;
        if self.put > self.most {
            (self.put, self.asked) = (0, 0);
        }
        if self
            .older
            .get(no as usize % OLDER)
            .is_some_and(|held| matches!(held, Some((held, _)) if *held == no))
        {
            *self.behind(no) = None;
        }
        *self.at(no) = Some((no, what));
    }

    /// Remembers something, unless that drove out what is newer.
    pub(crate) fn put_behind(&mut self, no: i64, what: T) {
        let place = self.at(no);
        if place.as_ref().is_none_or(|(held, _)| *held <= no) {
            *place = Some((no, what));
        }
    }

    /// The place of a number.
    fn at(&mut self, no: i64) -> &mut Option<(i64, T)> {
        let place = self.place(no);
        if place >= self.places.len() {
            self.places.resize_with(place + 1, || None);
        }
        &mut self.places[place]
    }

    /// The place of a number whose own place a newer one has.
    fn behind(&mut self, no: i64) -> &mut Option<(i64, T)> {
        self.older.resize_with(OLDER, || None);
        &mut self.older[no as usize % OLDER]
    }

    /// What a number stands for; where that is not held, it is read. It does not drive out what is newer: where many older ones
    /// are asked for in turn, the newer would have to be read again each time.
    pub(super) fn get_or_put(&mut self, no: i64, read: impl FnOnce() -> Result<T>) -> Result<&T> {
        let is_older = matches!(self.places.get(self.place(no)), Some(Some((held, _))) if *held > no);
        self.asked += usize::from(is_older);
        if is_older && self.most < self.at_last && self.asked > self.most * self.patience {
            self.grow();
            return self.get_or_put(no, read);
        }
        let place = if is_older { self.behind(no) } else { self.at(no) };
        if place.as_ref().is_none_or(|(held, _)| *held != no) {
            *place = Some((no, read()?));
        }
        Ok(place.as_ref().map(|(_, what)| what).expect("it is there, or was put there"))
    }

    pub(super) fn forget(&mut self) {
        self.places.clear();
        self.older.clear();
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
        recent.put_behind(4, 44);
        assert_eq!((recent.get(4), recent.get(12)), (None, Some(&120)), "what is newer is held");
        recent.put_behind(20, 200);
        assert_eq!((recent.get(20), recent.get(12)), (Some(&200), None));
        recent.forget();
        assert!(recent.get(15).is_none());
    }

    #[test]
    fn what_is_older_drives_nothing_out() {
        let mut recent = Recent::of(4);
        (0..8).for_each(|no| recent.put(no, no * 10));
        for no in [1, 2, 1, 6, 9, 1] {
            assert_eq!(*recent.get_or_put(no, || Ok(no * 10)).expect("it is read"), no * 10, "{no}");
        }
        assert_eq!((recent.get(6), recent.get(7)), (Some(&60), Some(&70)));
        assert_eq!((recent.get(9), recent.get(5)), (Some(&90), None), "what is newer does");
        // What is put again is not what was held of it.
        recent.put(2, 21);
        recent.put(10, 100);
        assert_eq!(*recent.get_or_put(2, || Ok(22)).expect("it is read"), 22);
    }

    #[test]
    fn there_are_more_places_where_older_ones_are_asked_for() {
        let mut recent = Recent::of(4).up_to(8, 8);
        (0..8).for_each(|no| recent.put(no, no * 10));
        for no in (0..4).cycle().take(40) {
            assert_eq!(*recent.get_or_put(no, || Ok(no * 10)).expect("it is read"), no * 10);
        }
        assert!((0..8).all(|no| recent.get(no) == Some(&(no * 10))));
        recent.put(8, 80);
        assert_eq!((recent.get(0), recent.get(8)), (None, Some(&80)), "but no more than so many");
    }
}
