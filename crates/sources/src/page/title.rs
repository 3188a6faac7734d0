//! The headline of a page, out of the several that it gives itself.

use super::tidy::plain;
use crate::report::Origin;
use std::collections::HashSet;

/// A heading is the headline where it has this many tenths of the words of another title of the page, by the shorter.
const ALIKE: usize = 3;

/// What the page's data say; else a heading that is like the other titles or stands alone, the title that goes to other
/// sites, or the title element. The last two often carry a name of the `sites`.
pub fn choose(
    ld: Option<(String, Origin)>,
    meta: Option<(String, Origin)>,
    headings: Vec<String>,
    element: Option<String>,
    sites: &[&str],
) -> Option<(String, Origin)> {
    let meta = meta.map(|(text, origin)| (uncut(text, element.as_deref()), origin));
    let is_site = |text: &str| sites.iter().any(|site| plain(site) == plain(text));
    let headings: Vec<String> =
        headings.into_iter().filter(|text| text.chars().count() > 8 && !is_site(text)).collect();
    let told: Vec<&str> = [&ld, &meta].into_iter().flatten().map(|(text, _)| text.as_str()).collect();
    let told: Vec<String> =
        told.into_iter().chain(element.as_deref()).map(|text| without_site(text, sites)).collect();
    let likeness = |text: &str| told.iter().map(|other| alike(text, other)).max().unwrap_or(0);
    // Of headings that are as like, the first is the headline.
    let seen = headings.iter().rev().max_by_key(|text| likeness(text)).filter(|text| likeness(text) >= ALIKE);
    let alone = headings.first().filter(|_| headings.len() == 1);
    let markup = |text: String| (text, Origin::Markup);
    let heading = seen.or(alone).map(|text| markup(without_name(text, sites)));
    let cleaned = |(text, origin): (String, Origin)| (without_site(&text, sites), origin);
    ld.map(cleaned).or(heading).or_else(|| meta.or(element.map(markup)).map(cleaned))
}

/// A title that was cut at a quotation mark of its own, which nobody escaped in an attribute, as the title element has it.
fn uncut(title: String, element: Option<&str>) -> String {
    let goes_on = |whole: &&str| {
        whole.strip_prefix(&*title).is_some_and(|rest| rest.trim_start().starts_with(['"', '\'']))
    };
    element.filter(goes_on).map(str::to_owned).unwrap_or(title)
}

/// How many tenths of the words of the shorter of two titles stand in both.
fn alike(one: &str, other: &str) -> usize {
    let words = |text: &str| -> HashSet<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (one, other) = (words(one), words(other));
    10 * one.intersection(&other).count() / one.len().min(other.len()).max(1)
}

/// Marks before the outlet's name in a title.
const MARKS: &[&str] = &[" | ", " - ", " – ", " — ", " :: ", " • ", " » "];

/// A title without " | Outlet" or " - Outlet" at its end. What follows a stroke is no part of a title element, whoever it names.
fn without_site(title: &str, sites: &[&str]) -> String {
    match title.rsplit_once(" | ") {
        Some((head, _)) if head.chars().count() > 10 => head.trim().to_owned(),
        _ => without_name(title, sites),
    }
}

/// A title without the outlet's own name at its end.
fn without_name(title: &str, sites: &[&str]) -> String {
    let names = |tail: &str| {
        let tail = plain(tail);
        let names = |site: &str| !site.is_empty() && (site.contains(&tail) || tail.contains(site));
        !tail.is_empty() && sites.iter().any(|site| names(&plain(site)))
    };
    for mark in MARKS {
        if let Some((head, tail)) = title.rsplit_once(mark)
            && head.chars().count() > 10
            && names(tail)
        {
            return head.trim().to_owned();
        }
    }
    title.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(ld: &str, meta: &str, headings: &[&str], element: &str) -> String {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let headings = headings.iter().map(|text| (*text).to_owned()).collect();
        let told = |text: &str, origin| some(text).map(|text| (text, origin));
        let (ld, meta) = (told(ld, Origin::JsonLd), told(meta, Origin::Meta));
        choose(ld, meta, headings, some(element), &["Daily News", "dailynews.org"]).unwrap().0
    }

    #[test]
    fn a_heading_like_the_other_titles_is_taken() {
        let seen = "Minister visits the town of Wonsan";
        assert_eq!(of("", "Minister in Wonsan: what is known", &["Daily News", seen], ""), seen);
        assert_eq!(of("Talks have ended", seen, &[seen], ""), "Talks have ended", "the page's data say so");
        assert_eq!(
            of("", "", &["Sections of this paper", seen], "Minister visits the town - Daily News"),
            seen
        );
        assert_eq!(
            of("", "Talks have ended", &["Written for you", "Write to us"], ""),
            "Talks have ended",
            "other headings"
        );
    }

    #[test]
    fn the_name_of_the_outlet_goes() {
        assert_eq!(of("", "", &[], "The talks have ended - Daily News"), "The talks have ended");
        assert_eq!(of("", "The talks have ended | World", &[], ""), "The talks have ended");
        assert_eq!(of("", "", &[], "The talks - have ended"), "The talks - have ended");
        let cut = of("", "The talks are", &[], "The talks are \"over\" - Daily News");
        assert_eq!(cut, "The talks are \"over\"", "the attribute ends at its own quotation mark");
        let heading = "How to read a map | Part two of three";
        assert_eq!(of("", "", &[heading], "How to read a map | Daily News"), heading);
    }
}
