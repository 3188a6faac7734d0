//! Which numbers come up often.

/// The numbers that are there `N` times or more, each once and in order. They lie close together: `N` bits for each between the least and
/// the greatest cost less than sorting them.
pub(crate) fn often<const N: usize>(numbers: &[i64], found: &mut Vec<i64>) {
    let (Some(least), Some(most)) = (numbers.iter().min(), numbers.iter().max()) else { return };
    let mut met = vec![[0u64; N]; ((most - least) / 64 + 1) as usize];
    for no in numbers {
        let mut bit = 1 << ((no - least) % 64);
        // The first time it sets the first bit, the second time the second.
        for times in &mut met[((no - least) / 64) as usize] {
            let again = *times & bit;
            *times |= bit;
            bit = again;
        }
    }
    for (at, times) in met.into_iter().enumerate() {
        let mut last = times[N - 1];
        while last != 0 {
            found.push(least + at as i64 * 64 + i64::from(last.trailing_zeros()));
            last &= last - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_that_come_up_so_often() {
        let numbers: Vec<i64> = (1..=700).flat_map(|n| vec![n * 7 % 701 + 5000; (n % 5) as usize]).collect();
        let expected = |least: usize| {
            let times = |no: i64| numbers.iter().filter(|n| **n == no).count();
            (5000..5701).filter(|no| times(*no) >= least).collect::<Vec<i64>>()
        };
        let (mut twice, mut thrice) = (Vec::new(), Vec::new());
        often::<2>(&numbers, &mut twice);
        often::<3>(&numbers, &mut thrice);
        assert_eq!((&twice, &thrice), (&expected(2), &expected(3)));
        assert!(thrice.len() > 200 && thrice.len() < twice.len());
        often::<2>(&[], &mut twice);
        assert_eq!(twice, expected(2));
    }
}
