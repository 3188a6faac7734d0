//! When: expressions of time to days on the calendar.
