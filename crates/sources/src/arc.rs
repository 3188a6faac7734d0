//! The heads of ARC records: the form that archives had before WARC (Internet Archive, "Arc File Format", 1996).
//!
//! A record is one line of fields between spaces, then a server's answer of as many bytes as the last field says. The
//! first record tells of the file itself; its second line begins with the version, which says how many fields there are.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// How many fields a head has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// Address, host, time, kind, length.
    One,
    /// The same with five more before the length.
    Two,
}

impl Version {
    /// The version that the record about the file names; the first where it names none.
    pub(crate) fn of(about: &[u8]) -> Self {
        if about.starts_with(b"2 ") { Version::Two } else { Version::One }
    }

    /// How many fields stand behind the time.
    fn behind_time(self) -> usize {
        match self {
            Version::One => 2,
            Version::Two => 7,
        }
    }
}

/// The head of a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Head {
    /// The address; that of the file begins with `filedesc:`.
    pub(crate) address: String,
    /// When it was fetched.
    pub(crate) at: Option<Timestamp>,
    /// What the server said it is.
    pub(crate) kind: String,
    /// How many bytes follow.
    pub(crate) length: u64,
}

impl Head {
    /// Reads a head; `None` where the fields or the length are not there. Addresses may hold spaces, so fields are
    /// counted from the end.
    pub(crate) fn read(line: &str, version: Version) -> Option<Self> {
        let fields: Vec<&str> = line.trim_end().split(' ').collect();
        let time = fields.len().checked_sub(version.behind_time() + 1).filter(|at| *at >= 2)?;
        Some(Self {
            address: fields[..time - 1].join(" "),
            at: moment(fields[time]),
            kind: fields[time + 1].to_ascii_lowercase(),
            length: fields.last()?.parse().ok()?,
        })
    }

    /// Whether the record is about the file.
    pub(crate) fn is_of_file(&self) -> bool {
        self.address.starts_with("filedesc:")
    }
}

/// `20140216050221`, in universal time.
fn moment(digits: &str) -> Option<Timestamp> {
    let time = DateTime::strptime("%Y%m%d%H%M%S", digits.get(..14)?).ok()?;
    Offset::UTC.to_timestamp(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_counted_from_the_end() {
        let head = Head::read("http://a.org/x?y=1 2 10.0.0.1 20140216050221 text/html 1591\n", Version::One);
        let head = head.unwrap();
        assert_eq!((&*head.address, &*head.kind, head.length), ("http://a.org/x?y=1 2", "text/html", 1591));
        assert_eq!(head.at, "2014-02-16T05:02:21Z".parse().ok());
        let long = "http://a.org/ 10.0.0.1 20140216050221 text/html 200 - - 120 x.arc 7";
        let head = Head::read(long, Version::Two).unwrap();
        assert_eq!((&*head.address, &*head.kind, head.length), ("http://a.org/", "text/html", 7));
    }

    #[test]
    fn a_head_without_a_length_is_none() {
        assert_eq!(Head::read("http://a.org/ 10.0.0.1 20140216050221 text/html abc", Version::One), None);
        assert_eq!(Head::read("http://a.org/ 10.0.0.1 20140216050221 text/html -1", Version::One), None);
        assert_eq!(Head::read("", Version::One), None);
        assert_eq!(Head::read("a 20140216050221 text/html 5", Version::Two), None);
    }

    #[test]
    fn the_version_stands_in_the_record_about_the_file() {
        assert_eq!(Version::of(b"2 0 Archive"), Version::Two);
        assert_eq!(Version::of(b"1 0 LiveWeb"), Version::One);
        assert_eq!(Version::of(b""), Version::One);
    }
}
