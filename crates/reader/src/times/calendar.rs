//! Days, weeks and months counted on the civil calendar; `None` wherever a day would fall off it.

use lexicon::{Season, TimeUnit};
use record::Date;

/// The day itself; `None` for 31 February and its like.
pub fn day(year: i16, month: u8, day: u8) -> Option<Date> {
    (year >= 1).then(|| Date::new(year, month as i8, day as i8).ok()).flatten()
}

/// `count` days later, or earlier.
pub fn add_days(date: Date, count: i64) -> Option<Date> {
    date.checked_add(jiff::Span::new().try_days(count).ok()?).ok()
}

/// `count` months later, or earlier; the last day of the month where the day does not exist.
pub fn add_months(date: Date, count: i64) -> Option<Date> {
    date.checked_add(jiff::Span::new().try_months(count).ok()?).ok()
}

/// First and last day of a month.
pub fn month(year: i16, month: u8) -> Option<(Date, Date)> {
    let first = day(year, month, 1)?;
    Some((first, first.last_of_month()))
}

/// First and last day of a year.
pub fn year(year: i16) -> Option<(Date, Date)> {
    Some((day(year, 1, 1)?, day(year, 12, 31)?))
}

/// First and last day of some months in a row.
pub fn months(of: i16, from: u8, count: u8) -> Option<(Date, Date)> {
    let first = day(of, from, 1)?;
    let last = add_months(first, i64::from(count) - 1)?.last_of_month();
    Some((first, last))
}

/// Monday to Sunday around a day.
pub fn week(date: Date) -> Option<(Date, Date)> {
    let monday = add_days(date, 1 - i64::from(weekday(date)))?;
    Some((monday, add_days(monday, 6)?))
}

/// 1 for Monday to 7 for Sunday.
pub fn weekday(date: Date) -> u8 {
    date.weekday().to_monday_one_offset() as u8
}

/// The last `wanted` on or before `date`.
pub fn weekday_before(date: Date, wanted: u8) -> Option<Date> {
    let back = (7 + i64::from(weekday(date)) - i64::from(wanted)) % 7;
    add_days(date, -back)
}

/// The first `wanted` after `date`.
pub fn weekday_after(date: Date, wanted: u8) -> Option<Date> {
    let ahead = (6 + i64::from(wanted) - i64::from(weekday(date))) % 7 + 1;
    add_days(date, ahead)
}

/// The months of a season in the north, where the reports come from; winter begins in the year before.
pub fn season(year: i16, season: Season) -> Option<(Date, Date)> {
    match season {
        Season::Spring => months(year, 3, 3),
        Season::Summer => months(year, 6, 3),
        Season::Autumn => months(year, 9, 3),
        Season::Winter => months(year, 12, 3),
    }
}

/// `count` units later, or earlier.
pub fn add(date: Date, unit: TimeUnit, count: i64) -> Option<Date> {
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => Some(date),
        TimeUnit::Day => add_days(date, count),
        TimeUnit::Week | TimeUnit::Weekend => add_days(date, count.checked_mul(7)?),
        TimeUnit::Fortnight => add_days(date, count.checked_mul(14)?),
        TimeUnit::Month => add_months(date, count),
        TimeUnit::Quarter | TimeUnit::Season => add_months(date, count.checked_mul(3)?),
        TimeUnit::Year => add_months(date, count.checked_mul(12)?),
        TimeUnit::Decade => add_months(date, count.checked_mul(120)?),
        TimeUnit::Century => add_months(date, count.checked_mul(1200)?),
    }
}

/// First and last day of the unit around a day.
pub fn around(date: Date, unit: TimeUnit) -> Option<(Date, Date)> {
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day => Some((date, date)),
        TimeUnit::Week | TimeUnit::Fortnight => week(date),
        TimeUnit::Weekend => {
            let (monday, sunday) = week(date)?;
            Some((add_days(monday, 5)?, sunday))
        }
        TimeUnit::Month => month(date.year(), date.month() as u8),
        TimeUnit::Quarter | TimeUnit::Season => months(date.year(), (date.month() as u8 - 1) / 3 * 3 + 1, 3),
        TimeUnit::Year => year(date.year()),
        TimeUnit::Decade => {
            let first = date.year().div_euclid(10) * 10;
            Some((day(first, 1, 1)?, day(first + 9, 12, 31)?))
        }
        TimeUnit::Century => {
            let first = date.year().div_euclid(100) * 100;
            Some((day(first.max(1), 1, 1)?, day(first + 99, 12, 31)?))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_look_back_and_ahead() {
        let sunday = day(2025, 7, 13).unwrap();
        assert_eq!(weekday_before(sunday, 6), day(2025, 7, 12));
        assert_eq!(weekday_before(sunday, 7), day(2025, 7, 13));
        assert_eq!(weekday_after(sunday, 7), day(2025, 7, 20));
        assert_eq!(weekday_after(sunday, 1), day(2025, 7, 14));
    }

    #[test]
    fn days_that_do_not_exist_are_none() {
        assert_eq!(day(2025, 2, 31), None);
        assert_eq!(day(0, 1, 1), None);
        assert_eq!(add_days(day(2025, 1, 1).unwrap(), i64::MAX), None);
        assert_eq!(add(day(2025, 1, 1).unwrap(), TimeUnit::Century, i64::MAX), None);
    }
}
