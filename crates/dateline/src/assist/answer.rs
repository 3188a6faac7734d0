//! What of an answer is accepted: events whose words stand in the passage, each looked up letter by letter.

use record::{AssistedEvent, AssistedField, AssistedPassage, AssistedWords, Refused, Span};
use serde_json::{Map, Value};

/// The most events of one answer.
const MOST_EVENTS: usize = 20;
/// How much of what is refused is kept.
const KEPT: usize = 200;

/// The fields that are words of the passage, as the answer calls them.
const FIELDS: [(&str, AssistedField); 7] = [
    ("action", AssistedField::Action),
    ("actor", AssistedField::Actor),
    ("recipient", AssistedField::Recipient),
    ("time", AssistedField::Time),
    ("place", AssistedField::Place),
    ("figures", AssistedField::Figure),
    ("source", AssistedField::Source),
];

/// The model's name for itself.
pub fn model(answer: &Value) -> Option<String> {
    answer["model"].as_str().map(|name| name.chars().filter(|c| !c.is_control()).take(KEPT).collect())
}

/// Puts what is accepted and what is refused of a chat completion into the passage.
pub fn accept(answer: &Value, passage: &mut AssistedPassage, text: &str) {
    let Some(said) = answer["choices"][0]["message"]["content"].as_str() else {
        passage.error =
            Some("the answer is no chat completion: it has no choices[0].message.content".to_owned());
        return;
    };
    let events = match serde_json::from_str::<Value>(unfenced(said)) {
        Ok(mut said) => said.get_mut("events").map(Value::take).unwrap_or_default(),
        Err(error) => {
            passage.refused.push(refused(said, &format!("it is no JSON object: {error}")));
            return;
        }
    };
    let Value::Array(events) = events else {
        passage.refused.push(refused(said, "it has no list \"events\""));
        return;
    };
    for (nth, event) in events.iter().enumerate() {
        match event {
            _ if nth >= MOST_EVENTS => {
                passage.refused.push(refused(&event.to_string(), "it is one event too many"));
                break;
            }
            Value::Object(event) => accept_event(event, passage, text),
            other => passage.refused.push(refused(&other.to_string(), "it is no event")),
        }
    }
}

fn accept_event(event: &Map<String, Value>, passage: &mut AssistedPassage, text: &str) {
    let mut words = Vec::new();
    let mut given = 0;
    for (name, field) in FIELDS {
        let values = match event.get(name) {
            None | Some(Value::Null) => continue,
            Some(Value::Array(values)) => &values[..],
            Some(value) => std::slice::from_ref(value),
        };
        for value in values {
            given += 1;
            match find(value, passage.span, text) {
                Ok(span) => words.push(AssistedWords { field, span }),
                Err(why) => passage.refused.push(refused(&value.to_string(), &format!("{name}: {why}"))),
            }
        }
    }
    if !words.iter().any(|words| words.field == AssistedField::Action) {
        let why =
            if given == 0 { "it names no words" } else { "no words for what happened stand in the passage" };
        passage.refused.push(refused(&Value::Object(event.clone()).to_string(), why));
        return;
    }
    let kind = match event.get("kind") {
        None | Some(Value::Null) => None,
        Some(kind) => {
            let known = kind.as_str().and_then(|kind| kind.parse().ok());
            if known.is_none() {
                passage.refused.push(refused(&kind.to_string(), "kind: it is none of PLOVER's sixteen"));
            }
            known
        }
    };
    passage.events.push(AssistedEvent { kind, words });
}

/// Where words stand in the passage, whole: no letter or digit goes on before or behind them. They are a text, or an object
/// with `words` and the byte in the passage where they `start`, which must be true.
fn find(value: &Value, passage: Span, text: &str) -> Result<Span, String> {
    let inside = passage.slice(text);
    let words = value.as_str().or_else(|| value["words"].as_str()).ok_or("it is no text")?.trim();
    if words.is_empty() {
        return Err("it is empty".to_owned());
    }
    let mut places =
        inside.match_indices(words).map(|(at, _)| at).filter(|at| is_whole(inside, *at, words.len()));
    let at = match value.get("start") {
        None => places.next(),
        Some(start) => {
            let start = start.as_u64().ok_or("its start is no number")?;
            Some(places.find(|at| *at as u64 == start).ok_or("the words do not stand where it says")?)
        }
    };
    let at = at.ok_or("the words do not stand in the passage")?;
    let start = passage.range().start + at;
    Ok(Span::new(start, start + words.len()))
}

fn is_whole(inside: &str, at: usize, long: usize) -> bool {
    let joins = |before: Option<char>, after: Option<char>| {
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    };
    let (before, words, after) = (&inside[..at], &inside[at..at + long], &inside[at + long..]);
    !joins(before.chars().next_back(), words.chars().next())
        && !joins(words.chars().next_back(), after.chars().next())
}

/// The object without the fence of code that many models put around it.
fn unfenced(said: &str) -> &str {
    let said = said.trim();
    let Some(inner) = said.strip_prefix("```").and_then(|said| said.strip_suffix("```")) else { return said };
    inner.strip_prefix("json").unwrap_or(inner).trim()
}

fn refused(answer: &str, why: &str) -> Refused {
    let kept: String = answer.chars().filter(|c| !c.is_control()).take(KEPT).collect();
    Refused { answer: kept, why: why.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const TEXT: &str = "Earlier words. Guards fired on the crowd of 300 in Minsk.";

    fn after(content: &str) -> AssistedPassage {
        let mut passage = AssistedPassage {
            span: Span::new(15, TEXT.len()),
            unsure: Vec::new(),
            claims: Vec::new(),
            events: Vec::new(),
            refused: Vec::new(),
            error: None,
        };
        accept(&json!({"choices": [{"message": {"content": content}}]}), &mut passage, TEXT);
        passage
    }

    #[test]
    fn words_that_stand_there_are_accepted() {
        let passage = after(
            r#"```json
            {"events": [{"kind": "ASSAULT", "action": "fired on", "actor": "Guards", "figures": ["crowd of 300"], "place": null}]}
            ```"#,
        );
        let words: Vec<_> =
            passage.events[0].words.iter().map(|w| (w.field.name(), w.span.slice(TEXT))).collect();
        assert_eq!(words, [("action", "fired on"), ("actor", "Guards"), ("figure", "crowd of 300")]);
        assert_eq!((passage.refused, passage.error), (Vec::new(), None));
    }

    #[test]
    fn words_that_do_not_are_refused_with_the_reason() {
        // "Earlier" stands in the report but not in the passage, "row" and "30" within other words and numbers.
        for (field, why) in [
            (r#""actor": "Police""#, "do not stand in the passage"),
            (r#""actor": "Earlier""#, "do not stand in the passage"),
            (r#""actor": "row""#, "do not stand in the passage"),
            (r#""figures": ["30"]"#, "do not stand in the passage"),
            (r#""actor": {"words": "Guards", "start": 3}"#, "do not stand where it says"),
            (r#""actor": 7"#, "it is no text"),
            (r#""kind": "WAR""#, "sixteen"),
        ] {
            let passage = after(&format!(r#"{{"events": [{{"action": "fired on", {field}}}]}}"#));
            assert_eq!(passage.events[0].words.len(), 1, "{field}");
            assert!(passage.refused[0].why.contains(why), "{field}: {:?}", passage.refused);
        }
        assert_eq!(
            after(r#"{"events": [{"action": "shot at", "actor": "Guards"}]}"#).events,
            Vec::new(),
            "without what happened there is no event"
        );
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for (content, why) in [
            ("Sure! Here are the events.", "no JSON object"),
            ("[]", "no list"),
            (r#"{"events": "none"}"#, "no list"),
            (r#"{"events": [3]}"#, "it is no event"),
            (r#"{"events": [{}]}"#, "names no words"),
        ] {
            let passage = after(content);
            assert!(
                passage.events.is_empty() && passage.refused[0].why.contains(why),
                "{content}: {passage:?}"
            );
        }
        let nothing = after(r#"{"events": []}"#);
        assert!(nothing.events.is_empty() && nothing.refused.is_empty() && nothing.error.is_none());
    }
}
