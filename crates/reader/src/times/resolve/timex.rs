//! Values as TIMEX3 writes them.

use super::*;

pub(super) fn timex_of(date: Date, unit: TimeUnit) -> String {
    let (year, month) = (date.year(), date.month());
    match unit {
        TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour | TimeUnit::Day => date.to_string(),
        TimeUnit::Week | TimeUnit::Fortnight | TimeUnit::Weekend => {
            let week = date.iso_week_date();
            let end = if unit == TimeUnit::Weekend { "-WE" } else { "" };
            format!("{:04}-W{:02}{end}", week.year(), week.week())
        }
        TimeUnit::Month => format!("{year:04}-{month:02}"),
        TimeUnit::Quarter | TimeUnit::Season => format!("{year:04}-Q{}", (month - 1) / 3 + 1),
        TimeUnit::Year => format!("{year:04}"),
        TimeUnit::Decade => format!("{}", year / 10),
        TimeUnit::Century => format!("{}", year / 100),
    }
}

pub(super) fn trim(value: f64) -> String {
    format!("{}", (value * 1000.0).round() / 1000.0)
}

/// `P3D`, `PT12H`.
pub(super) fn length(unit: TimeUnit, count: &str, value: f64) -> String {
    let (time, letter, each) = match unit {
        TimeUnit::Second => (true, "S", 1.0),
        TimeUnit::Minute => (true, "M", 1.0),
        TimeUnit::Hour => (true, "H", 1.0),
        TimeUnit::Day => (false, "D", 1.0),
        TimeUnit::Week => (false, "W", 1.0),
        TimeUnit::Weekend => (false, "WE", 1.0),
        TimeUnit::Fortnight => (false, "W", 2.0),
        TimeUnit::Month => (false, "M", 1.0),
        TimeUnit::Quarter => (false, "Q", 1.0),
        TimeUnit::Season => (false, "M", 3.0),
        TimeUnit::Year => (false, "Y", 1.0),
        TimeUnit::Decade => (false, "DE", 1.0),
        TimeUnit::Century => (false, "CE", 1.0),
    };
    let count = if each == 1.0 || count == "X" { count.to_owned() } else { trim(value * each) };
    format!("P{}{count}{letter}", if time { "T" } else { "" })
}

/// `T18:00`, `T04:01Z`.
pub(super) fn clock_of(hour: &Hour) -> String {
    format!("T{:02}:{:02}{}", hour.hour, hour.minute.unwrap_or(0), hour.zone.unwrap_or(""))
}
