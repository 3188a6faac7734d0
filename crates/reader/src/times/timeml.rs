//! The times of a report as TimeML: its text with a TIMEX3 element around each expression.

use super::{TimeExpr, TimeKind};
use record::Date;
use std::fmt::Write as _;

/// The text as a TimeML document (ISO-TimeML 1.2.1, TIMEX3 only), in UTF-8. The day of publication is its creation time
/// where it is known. Where an expression names two days or years it is a duration whose ends are elements of their own,
/// without words. A value that hangs on an unknown day of publication is written with `X` in place of its digits.
pub fn document(text: &str, times: &[TimeExpr], published: Option<Date>) -> String {
    let mut out = String::with_capacity(text.len() + 128 + times.len() * 64);
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n");
    if let Some(day) = published {
        let _ = writeln!(
            out,
            "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{day}\" functionInDocument=\"CREATION_TIME\">{day}</TIMEX3></DCT>"
        );
    }
    out.push_str("<TEXT>");
    let mut at = 0;
    let mut id = 0;
    for time in times {
        let range = time.span.range();
        let (Some(before), Some(words)) = (text.get(at..range.start), text.get(range.clone())) else {
            continue;
        };
        escape(before, &mut out);
        element(time, words, &mut id, &mut out);
        at = range.end;
    }
    escape(text.get(at..).unwrap_or(""), &mut out);
    out.push_str("</TEXT>\n</TimeML>\n");
    out
}

fn element(time: &TimeExpr, words: &str, id: &mut usize, out: &mut String) {
    *id += 1;
    let first = *id;
    let value = if time.timex.is_empty() { "XXXX-XX-XX" } else { &time.timex };
    let length = value.starts_with('P') && !value.ends_with("_REF");
    let kind = match time.kind {
        TimeKind::Set => "SET",
        _ if length => "DURATION",
        _ if value.contains('T') => "TIME",
        _ => "DATE",
    };
    let ends = time.timex_end.as_deref().zip(time.start.zip(time.end));
    match ends {
        None => {
            let _ = write!(out, "<TIMEX3 tid=\"t{first}\" type=\"{kind}\" value=\"{}\">", attribute(value));
            escape(words, out);
            out.push_str("</TIMEX3>");
        }
        Some((last, (start, end))) => {
            let days = (end - start).get_days() + 1;
            let (begin, stop) = (first + 1, first + 2);
            *id = stop;
            let _ = write!(
                out,
                "<TIMEX3 tid=\"t{first}\" type=\"DURATION\" value=\"P{days}D\" beginPoint=\"t{begin}\" endPoint=\"t{stop}\">"
            );
            escape(words, out);
            let _ = write!(
                out,
                "</TIMEX3><TIMEX3 tid=\"t{begin}\" type=\"DATE\" value=\"{}\"/><TIMEX3 tid=\"t{stop}\" type=\"DATE\" value=\"{}\"/>",
                attribute(value),
                attribute(last)
            );
        }
    }
}

fn attribute(value: &str) -> String {
    let mut out = String::new();
    escape(value, &mut out);
    out.replace('"', "&quot;")
}

/// Escapes what XML takes for its own; control characters, which it forbids, become U+FFFD.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\t' | '\r' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use record::Language;

    fn of(text: &str) -> String {
        let published = "2025-07-13".parse().ok();
        document(text, &crate::times::of_text(text, Language::En, published), published)
    }

    #[test]
    fn the_text_stands_with_its_times_marked() {
        let xml = of("Fire & smoke on Saturday <night> at 14:30 UTC, for three days; 10 to 12 July.\u{1}");
        assert_eq!(
            xml,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" \
             value=\"2025-07-13\" functionInDocument=\"CREATION_TIME\">2025-07-13</TIMEX3></DCT>\n<TEXT>Fire &amp; smoke on \
             <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2025-07-12\">Saturday</TIMEX3> &lt;night&gt; \
             at <TIMEX3 tid=\"t2\" type=\"TIME\" value=\"2025-07-12T14:30Z\">14:30 UTC</TIMEX3>, for \
             <TIMEX3 tid=\"t3\" type=\"DURATION\" value=\"P3D\">three days</TIMEX3>; \
             <TIMEX3 tid=\"t4\" type=\"DURATION\" value=\"P3D\" beginPoint=\"t5\" endPoint=\"t6\">10 to 12 July</TIMEX3>\
             <TIMEX3 tid=\"t5\" type=\"DATE\" value=\"2025-07-10\"/><TIMEX3 tid=\"t6\" type=\"DATE\" value=\"2025-07-12\"/>\
             .\u{fffd}</TEXT>\n</TimeML>\n"
        );
    }

    #[test]
    fn no_times_and_no_text_are_a_document_still() {
        assert_eq!(
            document("", &[], None),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<TEXT></TEXT>\n</TimeML>\n"
        );
    }
}
