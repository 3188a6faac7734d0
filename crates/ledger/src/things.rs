//! Dotted things, from general to special, and ids of a state's own.

/// Whether one thing is the other or a kind of it; a joined thing (`drone+missile`) is each of its parts' general thing.
pub(crate) fn related(a: &str, b: &str) -> bool {
    a == b || is_kind_of(a, b) || is_kind_of(b, a)
}

/// Whether `special` is `general` or a kind of it.
pub(crate) fn is_kind_of(special: &str, general: &str) -> bool {
    let is = |special: &str, general: &str| {
        special.strip_prefix(general).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    if !general.contains('+') && !special.contains('+') {
        return is(special, general);
    }
    general.split('+').any(|general| special.split('+').any(|special| is(special, general)))
}

/// The first part of a thing: `drone` of `drone.attack.shahed`.
pub(crate) fn top(thing: &str) -> &str {
    thing.split(['.', '+']).next().unwrap_or(thing)
}

/// The state an id belongs to: `UKR` of `UKR.kyiv`; none of an international body.
pub(crate) fn state(id: &str) -> Option<&str> {
    let state = id.split('.').next().unwrap_or(id);
    (state.len() == 3 && state != "ORG" && state.bytes().all(|b| b.is_ascii_uppercase())).then_some(state)
}

/// Every general thing of a thing, itself included: `drone.attack.shahed`, `drone.attack`, `drone`.
pub(crate) fn ladder(thing: &str) -> Vec<String> {
    let mut steps = Vec::new();
    for part in thing.split('+') {
        let mut end = part.len();
        loop {
            steps.push(part[..end].to_owned());
            match part[..end].rfind('.') {
                Some(dot) => end = dot,
                None => break,
            }
        }
    }
    steps.sort_unstable();
    steps.dedup();
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_found_on_whole_steps_only() {
        assert!(is_kind_of("drone.attack.shahed", "drone"));
        assert!(is_kind_of("missile", "drone+missile"));
        assert!(!is_kind_of("drones", "drone"));
        assert!(!related("drone.attack", "drone.decoy"));
        assert_eq!(ladder("drone.attack+missile"), ["drone", "drone.attack", "missile"]);
    }

    #[test]
    fn bodies_without_a_state_have_none() {
        assert_eq!((state("UKR.kyiv"), state("ORG.isw"), state("RUS")), (Some("UKR"), None, Some("RUS")));
    }
}
