//! The arguments of a verb.

use super::nobody::{done_by_nobody_named, lone_person, single_relative, spoken_of, whom, whom_alone};
use super::subject::{agreeing_subject, shared_subject};
use super::voice::{describes_object, has_auxiliary, is_object, is_passive};
use super::{
    Frame, agrees, case_marks, inflects, is_impersonal, is_somebody, is_time, is_verb, marks, phrase,
    preposition,
};
use crate::quotes;
use crate::view::View;
use lexicon::{Meaning, Pos, PrepRole, Slot, TimeWord};
use record::{EventKind, Role, SourceKind};
use syntax::{Rel, Sub, Upos};

/// Reads the arguments of a verb.
pub fn of_verb(view: &View<'_>, verb: usize) -> Frame {
    let mut frame = Frame { passive: is_passive(view, verb), ..Frame::default() };
    let mut surface_subject = None;
    let impersonal = is_impersonal(view, verb);
    let mut given_to = None;
    // "Israel bombardeó Beirut hace dos semanas": what stands before is the verb's, though the tree hangs it on how long ago it was.
    let astray = subject_of_term(view, verb);
    let late = before_infinitive(view, verb);
    for child in view.children(verb) {
        match (view.rel(child), view.sub(child)) {
            (Rel::Nsubj, _) if astray.is_some() && child > verb => frame.object = Some(child),
            // "Libertou os prisioneiros após Israel ter retirado": what stands before is the object of the verb above.
            (Rel::Nsubj, _) if late.is_some_and(|n| child < n) => {}
            // A noun before the verb over an infinitive is that verb's.
            (Rel::Nsubj, _)
                if view.rel(verb) == Rel::Xcomp && view.head(verb).is_some_and(|h| child < h && h < verb) => {
            }
            // "Mugabe today accused": a day does nothing.
            (Rel::Nsubj, _) if is_time(view, child) => {}
            // Of two subjects the nearer is the likelier; where words inflect, the one that agrees with the verb, and
            // the other is what it was done to.
            (Rel::Nsubj, sub) if sub != Sub::Pass && surface_subject.is_some_and(|s| inflects(view, s)) => {
                let other = surface_subject.filter(|s| agrees(view, child, verb) && !agrees(view, *s, verb));
                if other.is_some() {
                    surface_subject = Some(child);
                }
                frame.object = frame.object.or(other).or(Some(child));
            }
            // Where they do not, the one behind the verb is the object of the one before it.
            (Rel::Nsubj, sub)
                if sub != Sub::Pass
                    && !frame.passive
                    && child > verb
                    && surface_subject.is_some_and(|s| s < verb)
                    && preposition(view, child).is_none()
                    && (acts_on_object(view, verb)
                        || !view.meanings_at(verb).any(|(m, _)| matches!(m, Meaning::Speech { .. }))) =>
            {
                frame.object = frame.object.or(Some(child));
            }
            // "Xi and his counterpart Putin met": the name of one who is joined to the subject.
            (Rel::Nsubj, _) if surface_subject.is_some_and(|s| ends_joined(view, s, child)) => {}
            (Rel::Nsubj | Rel::Csubj, _) if surface_subject.is_none() || child < verb => {
                surface_subject = Some(child)
            }
            // "Putin, for his part, praised": nobody is addressed by a verb in the third person.
            (Rel::Vocative, _)
                if surface_subject.is_none()
                    && child < verb
                    && view.doc.feat(verb, "Person") == Some("3") =>
            {
                surface_subject = Some(child);
            }
            // A subject hung on the auxiliary is the verb's.
            (Rel::Aux, _) if surface_subject.is_none() => {
                surface_subject = view.children_by(child, Rel::Nsubj).next();
            }
            // Some treebanks hang phrases with a preposition as objects: those that go to somebody may be the object.
            (Rel::Obj, _) if preposition(view, child).is_some_and(|p| !marks(view, p, PrepRole::Of)) => {
                let (mark, phrase) = phrase(view, child);
                let goes_to = mark.is_some_and(|p| marks(view, p, PrepRole::To));
                let agent = frame.passive && mark.is_some_and(|p| marks(view, p, PrepRole::Agent));
                if agent && frame.subject.is_none() {
                    frame.subject = Some(phrase);
                } else if goes_to && !frame.passive {
                    given_to = given_to.or(Some((mark, phrase)));
                } else {
                    frame.obliques.push((mark, phrase));
                }
            }
            // "Launched the night of Friday 20 drones": a time beside the object is none. Of two objects the first is
            // who gets it.
            (Rel::Obj, _) if frame.object.is_none() || !is_time(view, child) => {
                let first = frame.object.replace(child).filter(|o| *o > verb && !is_time(view, *o));
                frame.indirect = frame.indirect.or(first);
            }
            (Rel::Iobj, _)
                if frame.passive && frame.subject.is_none() && case_marks(view, child, PrepRole::Agent) =>
            {
                frame.subject = Some(child);
            }
            (Rel::Iobj, _) => frame.indirect = Some(child),
            (Rel::Ccomp | Rel::Xcomp, _) if frame.clause.is_none() => {
                // A bare noun under xcomp is a predicate, not a clause.
                frame.clause = Some(child);
            }
            (Rel::Obl | Rel::Advmod | Rel::Nmod, Sub::Tmod) => {}
            (Rel::Obl, Sub::Agent) if frame.passive && frame.subject.is_none() => frame.subject = Some(child),
            // "Arrested at least 60 protesters": the tree takes the bound for a preposition.
            // "Detuvo a nueve": a bare number of people.
            (Rel::Obl, _)
                if child > verb
                    && frame.object.is_none()
                    && acts_on_object(view, verb)
                    && (is_object(view, child) || is_bare_number(view, verb, child)) =>
            {
                frame.object = Some(child);
                frame.passive = frame.passive && has_auxiliary(view, verb);
            }
            (Rel::Obl | Rel::Nmod, _) => {
                let (preposition, phrase) = phrase(view, child);
                let agent = (frame.passive || impersonal)
                    && match preposition {
                        Some(p) => marks(view, p, PrepRole::Agent),
                        None => case_marks(view, phrase, PrepRole::Agent),
                    };
                if agent && frame.subject.is_none() {
                    frame.subject = Some(phrase);
                } else {
                    frame.obliques.push((preposition, phrase));
                }
            }
            _ => {}
        }
    }
    surface_subject = surface_subject.or(astray);
    if surface_subject.is_none() && !frame.passive && frame.subject.is_none() && !impersonal {
        surface_subject = taken_for_preposition(view, verb, &frame.obliques);
        frame.obliques.retain(|(_, t)| surface_subject != Some(*t));
    }
    if surface_subject.is_none() && !frame.passive {
        surface_subject = late;
        frame.obliques.retain(|(_, t)| late != Some(*t));
    }
    if frame.object.is_none() && !frame.passive {
        let clauses = view.children_by(verb, Rel::Advcl).filter(|c| *c > verb);
        let below = clauses.filter_map(|c| {
            let late = before_infinitive(view, c)?;
            view.children_by(c, Rel::Nsubj).find(|s| verb < *s && *s < late)
        });
        frame.object = below.into_iter().next();
    }
    if !frame.passive
        && let Some(person) = lone_person(view, verb)
    {
        frame.subject = None;
        frame.object = frame.object.filter(|o| *o > verb).or(Some(person));
        return frame;
    }
    if surface_subject.is_none() && !frame.passive && frame.indirect.is_some() {
        surface_subject = behind_opener(view, verb);
        frame.indirect = frame.indirect.filter(|t| Some(*t) != surface_subject);
    }
    // "Чоловіка побили": a noun in another case than a subject's, which does not agree with the verb, is what it was done to.
    let oblique = |s: usize| {
        view.lexicon.inflects_names()
            && (matches!(view.doc.feat(s, "Case"), Some("Acc" | "Gen")) || view.upos(s) == Upos::Pron)
            && view.doc.feat(verb, "Number") == Some("Plur")
            && view.doc.feat(s, "Number") == Some("Sing")
            && view.children_by(s, Rel::Conj).next().is_none()
            && view.children_by(s, Rel::Nummod).next().is_none()
    };
    // "Утверждает, что убила 57 солдат": those who are counted behind a verb of another gender are whom it was done to.
    let counted_behind = |s: usize| {
        s > verb
            && view.lexicon.inflects_names()
            && matches!(view.doc.feat(verb, "Gender"), Some("Masc" | "Fem"))
            && view.doc.feat(verb, "Number") == Some("Sing")
            && view.children_by(s, Rel::Nummod).next().is_some()
            && acts_on_object(view, verb)
    };
    if !frame.passive && frame.object.is_none() && surface_subject.is_some_and(counted_behind) {
        frame.object = surface_subject.take();
    }
    // "Зеленського критикує опозиція": a name in another case than the one it is listed in is no subject.
    // So is a man's, "Президента поддержал Китай", whose accusative is no nominative.
    let of_man = |s: usize| {
        let feat = |name: &str| view.doc.feat(s, name);
        view.lexicon.inflects_names()
            && feat("Animacy") == Some("Anim")
            && feat("Gender") == Some("Masc")
            && feat("Number") == Some("Sing")
            && matches!(feat("Case"), Some("Acc" | "Gen"))
            && view.doc.lemma(s).to_lowercase() != view.doc.form(s).to_lowercase()
    };
    let is_oblique = |s: usize| {
        s < verb
            && preposition(view, s).is_none()
            && (view.lexicon.is_oblique_name(view.doc.form(s)) || of_man(s))
    };
    if !frame.passive && surface_subject.is_some_and(is_oblique) && acts_on_object(view, verb) {
        // The tagger may not know the gender of a name, which the list has in the nominative.
        let listed = |o: usize| {
            let form = view.doc.form(o);
            view.lexicon.is_name_form(form) && !view.lexicon.is_oblique_name(form)
        };
        let number = |t: usize| view.doc.feat(t, "Number");
        let fits = |o: &usize| agrees(view, *o, verb) || listed(*o) && number(*o) == number(verb);
        let behind = frame.object.filter(|o| *o > verb && fits(o));
        if frame.object.is_none() || behind.is_some() {
            frame.object = surface_subject.take();
            surface_subject = behind;
        }
    }
    let shows_dative =
        |s: usize| view.children_by(s, Rel::Amod).any(|c| view.doc.feat(c, "Case") == Some("Dat"));
    if !frame.passive && surface_subject.is_some_and(oblique) {
        match frame.object {
            None => frame.object = surface_subject.take(),
            // "Російській стороні передали 37 тіл": beside an object it is who got it.
            Some(_) if frame.indirect.is_none() && surface_subject.is_some_and(shows_dative) => {
                frame.indirect = surface_subject.take();
            }
            Some(_) => {}
        }
    }
    if frame.clause.is_none() && !frame.passive {
        // "Threatened today to impose": an infinitive of purpose behind a verb without an object is what it is about.
        let infinitive = |c: &usize| {
            *c > verb
                && view.doc.feat(*c, "VerbForm") == Some("Inf")
                && view.children_by(*c, Rel::Mark).all(|m| view.upos(m) == Upos::Part)
        };
        let bare = frame.object.is_none_or(|o| is_time(view, o));
        frame.clause = view.children_by(verb, Rel::Advcl).filter(|_| bare).find(infinitive);
    }
    if let Some((mark, phrase)) = given_to {
        match frame.object {
            None => frame.object = Some(phrase),
            Some(_) => {
                frame.indirect = frame.indirect.or(Some(phrase));
                frame.obliques.push((mark, phrase));
            }
        }
    }
    if let Some((subject, object)) = taken_for_adjective(view, verb) {
        frame.passive = false;
        frame.subject = Some(subject);
        frame.object = Some(object);
        return frame;
    }
    // "Turkey, a NATO member, called on Greece": the main verb, hung on what describes the subject.
    let main = lost_main(view, verb);
    surface_subject = surface_subject.or(main);
    let told = told_behind_noun(view, verb);
    if told.is_some() {
        frame.object = told;
    }
    let antecedent = |view: &View<'_>| {
        let head = view.head(verb).filter(|_| told.is_none() && main.is_none())?;
        if let Some(cue) = told_to_press(view, verb) {
            return view.children_by(cue, Rel::Nsubj).find(|s| *s < cue);
        }
        let clause = view.rel(verb) == Rel::Acl && (head < verb || view.lexicon.inflects_names());
        (clause || view.rel(verb) == Rel::Amod).then_some(head)
    };
    if frame.passive {
        // What shows by its case that it does the deed is no subject of a passive, whatever the tree says.
        if let Some(agent) = surface_subject.filter(|s| case_marks(view, *s, PrepRole::Agent)) {
            frame.subject = frame.subject.or(Some(agent));
            surface_subject = None;
        }
        frame.object = frame.object.or(surface_subject).or_else(|| antecedent(view));
    } else {
        // "Поранено 36, серед них дитина": a form that takes no subject has an object.
        if impersonal && view.lexicon.inflects_names() && frame.object.is_none() {
            frame.object = surface_subject.take();
        }
        frame.subject = surface_subject.or(frame.subject.filter(|_| impersonal));
        if let (Some(subject), Some(object)) = (frame.subject, frame.object)
            && inverted(view, verb, subject, object)
        {
            (frame.subject, frame.object) = (Some(object), Some(subject));
        }
    }
    // "Uzbekistan and Turkey began drills": what could be either by its form, stands before the verb and has its number
    // is the subject where there is no other.
    if frame.subject.is_none()
        && !frame.passive
        && !impersonal
        && let Some(object) = frame.object.filter(|o| *o < verb && could_be_subject(view, *o, verb))
    {
        frame.subject = Some(object);
        frame.object = None;
    }
    let mut addressed = false;
    // The relative pronoun stands for the noun that the clause describes.
    if let Some(noun) = antecedent(view) {
        let relative = |slot: Option<usize>| {
            // Some treebanks take the pronoun for a determiner: "яка зустрілася".
            let stands = |t: usize| view.upos(t) == Upos::Pron || view.is_relative(t);
            slot.is_some_and(|t| stands(t) && view.head(t) == Some(verb))
        };
        let described = |object: Option<usize>| object.filter(|o| !relative(Some(*o))).or(Some(noun));
        let number = |t: usize| view.doc.feat(t, "Number");
        let differs = number(noun).is_some() && number(verb).is_some() && number(noun) != number(verb);
        let several = view.children_by(noun, Rel::Conj).next().is_some();
        let under = |(p, t): &(Option<usize>, usize)| p.is_some() && view.is_relative(*t);
        // "Officials, whom it accuses", "sindicatos, que acusou": the clause describes what it is done to, where its verb does not
        // agree with that or the pronoun stands under a preposition.
        let bare = frame.subject.is_none() || relative(frame.subject);
        let done_to = !view.lexicon.inflects_names()
            && !frame.passive
            && bare
            && (differs && !several && view.doc.feat(verb, "VerbForm") == Some("Fin")
                || frame.subject.is_none() && frame.obliques.iter().any(under));
        // "Will arrive in Moscow, where he will meet Lavrov": who comes there meets him.
        let there = frame.subject.is_none()
            && !frame.passive
            && view.children(verb).any(|c| {
                let first = || (view.subtree(verb).start..c).all(|t| view.upos(t) == Upos::Punct);
                // Some trees do not mark relatives: "donde" is a pronoun of no kind.
                let relative = view.sub(verb) == Sub::Relcl
                    || view.upos(c) == Upos::Pron && view.doc.feat(c, "PronType") == Some("Ind");
                let bare = || preposition(view, c).is_none() && relative && first();
                view.upos(c) == Upos::Adv && view.is_relative(c)
                    || view.rel(c) == Rel::Obl && view.upos(c) == Upos::Pron && bare()
                    || view.rel(c) == Rel::Advmod && view.upos(c) == Upos::Adv && bare()
                    || view.rel(c) == Rel::Advmod && c < verb && view.doc.feat(c, "PronType") == Some("Int")
            });
        // "Граждан, которых обвинили": the pronoun shows by its case to whom it was done.
        let shown = |t: usize| view.doc.feat(t, "Case").is_some_and(|case| matches!(case, "Acc" | "Gen"));
        // "En un ataque que atribuyó a Hamás": an attack blames nobody; who is spoken of in the sentence does.
        let blamed = !view.lexicon.inflects_names()
            && !frame.passive
            && bare
            && frame.object.is_none_or(|o| relative(Some(o)) || o > verb)
            && view.meanings_at(noun).any(|(m, _)| match m {
                Meaning::Event(e) => {
                    e.pos == Pos::Noun && (e.kind == EventKind::Assault || relative(frame.subject))
                }
                _ => false,
            })
            && view.meanings_at(verb).any(|(m, _)| match m {
                Meaning::Event(e) => e.speech && e.pos == Pos::Verb && e.about.is_empty(),
                _ => false,
            });
        // The subject of the clause around.
        let above = || {
            let over = view.up(noun).skip(1).find(|t| view.upos(*t) == Upos::Verb)?;
            let subject = |v: usize| view.children_by(v, Rel::Nsubj).find(|s| *s < noun);
            // "Visitó Kiev y habló con Zelenski, a quien pidió": of the first of joined verbs.
            let first = || view.head(over).filter(|_| view.rel(over) == Rel::Conj);
            subject(over).or_else(|| first().and_then(subject))
        };
        let pronoun =
            whom(view, verb).or_else(|| single_relative(view, verb).filter(|_| whom_alone(view, verb)));
        if let Some(pronoun) = pronoun.filter(|_| !frame.passive) {
            let own = view.children(verb).find(|c| {
                let argument = matches!(view.rel(*c), Rel::Nsubj | Rel::Obj);
                argument && *c != pronoun && preposition(view, *c).is_none() && agrees(view, *c, verb)
            });
            frame.object = Some(noun);
            frame.subject = own;
            if own.is_none() && done_by_nobody_named(view, verb) {
                return frame;
            }
        } else if let Some((mark, whom)) = to_whom(view, verb).filter(|_| !frame.passive) {
            let own =
                view.children_by(verb, Rel::Nsubj).find(|s| *s != whom).or_else(|| hung_below(view, verb));
            let acts = |s: &usize| *s < verb || view.upos(*s) == Upos::Propn || is_somebody(view, *s);
            frame.object = frame.object.filter(|o| *o != whom).or(own.filter(|s| !acts(s)));
            let numbers = |t: usize| view.doc.feat(t, "Number").zip(view.doc.feat(verb, "Number"));
            let agreeing = || above().filter(|s| numbers(*s).is_none_or(|(s, v)| s == v));
            frame.subject = own.filter(acts).or_else(agreeing);
            addressed = frame.subject.is_none();
            frame.obliques.retain(|(_, t)| *t != whom);
            match frame.object {
                None => frame.object = Some(noun),
                Some(_) => {
                    frame.indirect = Some(noun);
                    frame.obliques.push((Some(mark), noun));
                }
            }
        } else if blamed {
            frame.object = described(frame.object);
            let verbs = view.up(noun).skip(1).filter(|t| is_verb(view, *t));
            let subjects = verbs.filter_map(|v| view.children_by(v, Rel::Nsubj).find(|s| *s < noun));
            frame.subject = subjects.last().or(frame.subject);
        } else if describes_object(view, verb) {
            frame.object = described(frame.object);
        } else if !frame.passive
            && relative(frame.subject)
            && frame.object.is_none()
            && frame.subject.is_some_and(shown)
        {
            frame.object = Some(noun);
            frame.subject = None;
        } else if there || done_to {
            if !there {
                frame.object = described(frame.object);
            }
            frame.subject = above();
        } else if relative(frame.subject) {
            frame.subject = Some(noun);
        } else if relative(frame.object) {
            frame.object = Some(noun);
        } else if !frame.passive && frame.subject.is_none() {
            frame.subject = Some(noun);
        } else if !frame.passive && frame.object.is_none() && view.sub(verb) == Sub::Relcl {
            frame.object = spoken_of(view, verb).or(Some(noun));
        }
    }
    let open = !frame.passive && !impersonal && !addressed;
    if frame.subject.is_none() && open {
        frame.subject = bare_before(view, verb);
    }
    if frame.subject.is_none() && open {
        frame.subject = shared_subject(view, verb).or_else(|| agreeing_subject(view, verb));
    }
    // "Left 30 people wounded": the object above is what it was done to.
    let resultative = view.rel(verb) == Rel::Xcomp
        && !matches!(view.doc.feat(verb, "VerbForm"), Some("Inf" | "Ger") | None)
        && view.children_by(verb, Rel::Mark).next().is_none()
        && view.doc.feat(verb, "Tense") != Some("Pres");
    if resultative && let Some(object) = view.head(verb).and_then(|h| view.children_by(h, Rel::Obj).next()) {
        frame.passive = true;
        frame.object = Some(object);
        frame.subject = None;
    }
    if frame.passive && frame.object.is_none() {
        frame.object = shared_subject(view, verb);
    }
    // "Smith, who said he was arrested": the pronoun shared with the verb above stands for its noun.
    let named = |t: usize| {
        let above = view.head(t).filter(|v| *v != verb && view.is_relative(t) && view.rel(*v) == Rel::Acl);
        above.and_then(|v| view.head(v)).unwrap_or(t)
    };
    frame.subject = frame.subject.map(named);
    frame.object = frame.object.map(named);
    // "Citizens, whom they accused": to whom it is done does not do it.
    frame.subject = frame.subject.filter(|s| frame.object != Some(*s));
    // "“The government lies,” criticó Feijóo": who stands right behind a cue that closes a quotation speaks.
    let behind = frame.object.filter(|o| *o > verb && !frame.passive && frame.clause.is_none());
    let speaks = |o: &usize| {
        preposition(view, *o).is_none()
            && view.subtree(*o).start == verb + 1
            && (follows_quotation(view, verb) || closes_report(view, verb, *o))
    };
    if let Some(speaker) = behind.filter(speaks) {
        (frame.subject, frame.object) = (Some(speaker), None);
    }
    frame
}

/// "A Etiópia prometeu retirar": a name right before the verb, under a word that may be its article.
fn taken_for_preposition(view: &View<'_>, verb: usize, obliques: &[(Option<usize>, usize)]) -> Option<usize> {
    let article = |p: usize| view.meanings_at(p).any(|(m, _)| matches!(m, Meaning::Definite));
    let named = |(p, t): &&(Option<usize>, usize)| {
        let own = view.subtree(*t);
        p.is_some_and(|p| own.start == p && article(p))
            && own.end == verb
            && view.upos(*t) == Upos::Propn
            && view.children_by(*t, Rel::Case).count() == 1
    };
    obliques.iter().find(named).map(|(_, t)| *t)
}

/// "In December the European Union imposed sanctions", where the tree makes one phrase of the month and the doer: what
/// stands before a finite verb under no preposition, and is no time, is the subject where order and not case tells.
fn bare_before(view: &View<'_>, verb: usize) -> Option<usize> {
    if view.lexicon.inflects_names() {
        return behind_month(view, verb);
    }
    let bare = |c: &usize| {
        *c < verb
            && matches!(view.upos(*c), Upos::Noun | Upos::Propn)
            && preposition(view, *c).is_none()
            && !is_time(view, *c)
            && view.sub(*c) != Sub::Tmod
    };
    let finite = view.doc.feat(verb, "VerbForm") == Some("Fin");
    view.children_by(verb, Rel::Obl).filter(|_| finite).rfind(bare)
}

/// "В августе Египет поставил": a month or a weekday is nobody's, so a bare name between it and a finite verb that
/// agrees in number is the subject.
fn behind_month(view: &View<'_>, verb: usize) -> Option<usize> {
    let dated = |t: &usize| {
        let dates = |m: &Meaning| matches!(m, Meaning::Month(_) | Meaning::Weekday(_));
        *t < verb && view.meanings_at(*t).any(|(m, _)| dates(m))
    };
    let whole = |t: usize| (view.subtree(t).end..verb).all(|t| view.upos(t) == Upos::Adv);
    let name = |t: &usize| {
        view.upos(*t) == Upos::Propn
            && preposition(view, *t).is_none()
            && view.doc.feat(*t, "Number") == view.doc.feat(verb, "Number")
            && whole(*t)
    };
    let finite = view.doc.feat(verb, "VerbForm") == Some("Fin");
    let dates = view.children_by(verb, Rel::Obl).filter(|_| finite).filter(dated);
    let behind = dates.flat_map(|d| view.children_by(d, Rel::Nmod).filter(move |c| *c > d)).find(name);
    // "Между тем Азербайджан требует": a bare name right before the verb, whatever the tree makes of it.
    let beside = |c: &usize| {
        *c < verb
            && name(c)
            && !is_time(view, *c)
            && matches!(view.doc.feat(*c, "Case"), None | Some("Nom" | "Acc"))
            && view.doc.form(*c).to_lowercase() == view.doc.lemma(*c).to_lowercase()
    };
    behind.or_else(|| view.children_by(verb, Rel::Obl).filter(|_| finite).rfind(beside))
}

/// The noun that a sentence begins with and hangs on, where no verb is above and the one behind its apposition has the form and the comma of
/// the main verb.
fn lost_main(view: &View<'_>, verb: usize) -> Option<usize> {
    let noun = view.head(verb).filter(|h| view.rel(verb) == Rel::Acl && *h < verb)?;
    let top = view.head(noun).filter(|_| view.rel(noun) == Rel::Appos)?;
    let start = view.sentence(verb).start;
    let bare = |t: usize| {
        view.children(t)
            .all(|c| !matches!(view.rel(c), Rel::Nsubj | Rel::Mark | Rel::Aux) && !view.is_relative(c))
    };
    let opens = (start..top).all(|t| matches!(view.upos(t), Upos::Det | Upos::Adj | Upos::Propn));
    (view.rel(top) == Rel::Root
        && opens
        && view.doc.feat(verb, "VerbForm") == Some("Fin")
        && view.doc.form(verb - 1) == ","
        && bare(verb))
    .then_some(top)
}

/// A subject before a verb that the tree has hung on a word for how long ago it was.
fn subject_of_term(view: &View<'_>, verb: usize) -> Option<usize> {
    let ago = |c: &usize| view.meanings_at(*c).any(|(m, _)| matches!(m, Meaning::Ago(_)));
    let term = view.children_by(verb, Rel::Advcl).filter(|c| *c > verb).find(ago)?;
    view.children_by(term, Rel::Nsubj).find(|s| *s < verb)
}

/// "Acusa Maduro a Estados Unidos": the name right behind a finite verb that opens the sentence, where others have prepositions.
fn behind_opener(view: &View<'_>, verb: usize) -> Option<usize> {
    let opens = verb == view.sentence(verb).start
        && view.doc.feat(verb, "Person") == Some("3")
        && view.doc.feat(verb, "VerbForm") == Some("Fin")
        && !view.lexicon.inflects_names();
    let next = (verb + 1..view.len().min(verb + 3)).find(|t| view.upos(*t) != Upos::Det).filter(|_| opens)?;
    let named = matches!(view.upos(next), Upos::Propn | Upos::Noun)
        && view.head(next) == Some(verb)
        && preposition(view, next).is_none()
        && !is_time(view, next);
    let other = |c: usize| c > next && matches!(view.rel(c), Rel::Iobj | Rel::Obj | Rel::Obl);
    (named && view.children(verb).any(other)).then_some(next)
}

/// "Aseguró en su canal que Rusia atacó Odesa": of a verb with a subject before it and a bare noun behind, to which the tree has given
/// a relative as its object, the noun is the object: the relative is a conjunction.
fn told_behind_noun(view: &View<'_>, verb: usize) -> Option<usize> {
    if view.rel(verb) != Rel::Acl || view.lexicon.inflects_names() {
        return None;
    }
    let that = view.children_by(verb, Rel::Obj).find(|c| *c < verb && view.is_relative(*c))?;
    let before = view.children_by(verb, Rel::Nsubj).any(|s| s > that && s < verb);
    let behind = |s: &usize| *s > verb && preposition(view, *s).is_none();
    view.children_by(verb, Rel::Nsubj).find(behind).filter(|_| before)
}

/// "Disse à Reuters que foi detido": no agency is held, and the clause that the tree hangs on it tells what the subject of the cue
/// says. Gives the cue.
pub fn told_to_press(view: &View<'_>, verb: usize) -> Option<usize> {
    let agency = view.head(verb).filter(|h| view.rel(verb) == Rel::Acl && *h < verb)?;
    let cue = view.head(agency).filter(|c| *c < agency && view.says(*c))?;
    let press = |m: &Meaning| {
        matches!(
            m,
            Meaning::Organisation { kind: SourceKind::Agency | SourceKind::Media | SourceKind::Outlet, .. }
        )
    };
    let to = preposition(view, agency).is_some_and(|p| marks(view, p, PrepRole::To));
    let opens = agency + 1 < verb && view.is_relative(agency + 1) && view.head(agency + 1) == Some(verb);
    (to && opens && view.meanings_over(agency, 3).any(|(m, _)| press(m))).then_some(cue)
}

/// "Macron, a quien pidió armas": the preposition and the relative with which a clause about somebody who is addressed begins.
pub(super) fn to_whom(view: &View<'_>, verb: usize) -> Option<(usize, usize)> {
    let clause = view.subtree(verb);
    let mark = clause.clone().find(|t| view.upos(*t) != Upos::Punct)?;
    // "Al que", "a la que": over the article.
    let whom = mark + 1 + usize::from(mark + 1 < verb && view.upos(mark + 1) == Upos::Det);
    (whom < verb
        && view.upos(mark) == Upos::Adp
        && marks(view, mark, PrepRole::To)
        && view.is_relative(whom)
        && view.head(whom) == Some(verb))
    .then_some((mark, whom))
}

/// "Ruanda, a la que la ONU acusa de armar": whom a clause describes that is addressed to him, for what hangs on its verb.
pub(super) fn addressed_noun(view: &View<'_>, verb: usize) -> Option<usize> {
    let noun = view.head(verb).filter(|h| view.rel(verb) == Rel::Acl && *h < verb)?;
    to_whom(view, verb).map(|_| noun)
}

/// "Al que Washington acusa de armar": a noun before the verb that governs an infinitive is that verb's subject, though the tree
/// may hang it on the infinitive.
pub(super) fn hung_below(view: &View<'_>, verb: usize) -> Option<usize> {
    let below = view.children_by(verb, Rel::Xcomp).find(|c| *c > verb)?;
    view.children_by(below, Rel::Nsubj).find(|s| *s < verb)
}

/// "Após Israel ter retirado as tropas": what stands right before an infinitive and behind a word for after or before is its subject,
/// though the tree may hang it on the verb above.
fn before_infinitive(view: &View<'_>, verb: usize) -> Option<usize> {
    if view.lexicon.inflects_names() || view.rel(verb) != Rel::Advcl {
        return None;
    }
    let infinitive = |t: &usize| view.doc.feat(*t, "VerbForm") == Some("Inf");
    let auxiliary = view.children_by(verb, Rel::Aux).find(|a| *a < verb && infinitive(a));
    let first = auxiliary.or(Some(verb).filter(infinitive))?;
    let last = first.checked_sub(1).filter(|t| view.sentence(verb).contains(t))?;
    let over = view.head(verb);
    let noun = view
        .up(last)
        .take(4)
        .find(|t| view.subtree(*t).end == first && (view.head(*t) == over || view.head(*t) == Some(verb)))?;
    let named = matches!(view.upos(noun), Upos::Noun | Upos::Propn) && !is_time(view, noun);
    let opens = (view.subtree(noun).start.saturating_sub(2)..noun).any(|t| {
        view.meanings_at(t)
            .any(|(m, _)| matches!(m, Meaning::Time(TimeWord::After | TimeWord::Before | TimeWord::Until)))
    });
    (named && opens && view.rel(noun) == Rel::Obl).then_some(noun)
}

/// Whether a phrase with something joined to it ends right before a name.
fn ends_joined(view: &View<'_>, phrase: usize, name: usize) -> bool {
    let joined = view.children_by(phrase, Rel::Conj).next_back();
    joined.is_some_and(|c| c < name && view.subtree(phrase).end == view.subtree(name).start)
}

/// Whether a phrase is a number and nothing else, under a preposition that objects have too.
fn is_bare_number(view: &View<'_>, verb: usize, phrase: usize) -> bool {
    let counts = |m: &Meaning| match m {
        Meaning::Event(e) => {
            e.figure.is_some_and(|r| matches!(r, Role::Detained | Role::Captured | Role::Wounded))
        }
        _ => false,
    };
    view.upos(phrase) == Upos::Num
        && view.meanings_at(verb).any(|(m, _)| counts(m))
        && !view.lexicon.inflects_names()
        && preposition(view, phrase).is_some_and(|p| p + 1 == phrase && marks(view, p, PrepRole::To))
        && view.children(phrase).all(|c| c < phrase || view.upos(c) == Upos::Punct)
}

/// Whether a verb names an event that is done to its object: "rejected an ultimatum".
fn acts_on_object(view: &View<'_>, verb: usize) -> bool {
    view.meanings_at(verb).any(|(m, _)| {
        matches!(m, Meaning::Event(word) if word.pos == Pos::Verb && word.recipient.contains(&Slot::Obj))
    })
}

/// "Serbia eased emergency measures": a verb that the tree has taken for an adjective of its object, with the subject
/// hung on the object too. A real one stands behind an article, an adjective or a preposition; this one stands right
/// behind a name or noun, or an adverb or a day that follows one. What it gives is the subject and the object.
pub fn taken_for_adjective(view: &View<'_>, verb: usize) -> Option<(usize, usize)> {
    // "Irish guerrillas wounded two soldiers": hung on its subject, its object often taken for a subject behind it.
    if let Some(subject) =
        view.head(verb).filter(|h| *h < verb && matches!(view.rel(verb), Rel::Amod | Rel::Acl))
        && view.upos(verb) == Upos::Verb
        && view.doc.feat(verb, "Tense") == Some("Past")
        && !view.lexicon.inflects_names()
        && let Some(object) = view
            .children(verb)
            .filter(|c| *c > verb && preposition(view, *c).is_none())
            // With an object it is only a clause where the sentence has no other verb: "Moscow threatened retaliation".
            // Or where that verb has a subject of its own: "guerrillas wounded two soldiers, police said".
            .find(|c| {
                let told = || {
                    let above = view.head(subject).filter(|_| view.rel(subject) == Rel::Nsubj);
                    above.is_none_or(|v| view.children_by(v, Rel::Nsubj).any(|n| n > *c))
                };
                view.rel(*c) == Rel::Nsubj || view.rel(*c) == Rel::Obj && told()
            })
        && view.children(verb).all(|c| c > verb || view.rel(c) == Rel::Advmod)
    {
        return Some((subject, object));
    }
    let object = view.head(verb).filter(|h| *h > verb && matches!(view.rel(verb), Rel::Amod | Rel::Acl))?;
    if view.upos(verb) != Upos::Verb
        || view.lexicon.inflects_names()
        || view.doc.feat(verb, "Tense") != Some("Past")
    {
        return None;
    }
    let own = |c: &usize| *c < verb && view.sub(*c) != Sub::Pass;
    if let Some(subject) = view.children_by(verb, Rel::Nsubj).find(own) {
        return Some((subject, object));
    }
    let sentence = view.sentence(verb);
    let mut at = verb;
    let before = loop {
        at = at.checked_sub(1).filter(|t| *t >= sentence.start)?;
        let dated = at > sentence.start && is_time(view, at) && view.upos(at - 1) == Upos::Adp;
        if dated {
            at -= 1;
        } else if !(is_time(view, at) || view.upos(at) == Upos::Adv) {
            break at;
        }
    };
    if !matches!(view.upos(before), Upos::Noun | Upos::Propn) {
        return None;
    }
    let subject = view.up(before).take_while(|t| *t < verb).last()?;
    let beside = matches!(view.rel(subject), Rel::Nsubj | Rel::Compound | Rel::Nmod | Rel::Amod | Rel::Root);
    (beside && matches!(view.upos(subject), Upos::Noun | Upos::Propn) && preposition(view, subject).is_none())
        .then_some((subject, object))
}

/// Whether a phrase in the accusative is as good a nominative, and a finite verb has its number.
fn could_be_subject(view: &View<'_>, phrase: usize, verb: usize) -> bool {
    let form = view.doc.form(phrase);
    let several = super::coordinated(view, phrase).len() > 1;
    let number = if several { Some("Plur") } else { view.doc.feat(phrase, "Number") };
    inflects(view, phrase)
        && view.doc.feat(verb, "VerbForm") == Some("Fin")
        && preposition(view, phrase).is_none()
        && form.to_lowercase() == view.doc.lemma(phrase).to_lowercase()
        && view.doc.feat(verb, "Number") == number
        && (several || same_gender(view, phrase, verb))
}

fn same_gender(view: &View<'_>, phrase: usize, verb: usize) -> bool {
    let of_verb = view.doc.feat(verb, "Gender");
    of_verb.is_some() && of_verb == view.doc.feat(phrase, "Gender")
}

/// Whether the tree has taken subject and object for each other: the one that stands first could be the subject by its
/// form, and the one after the verb does not agree with it or could as well be the object.
fn inverted(view: &View<'_>, verb: usize, subject: usize, object: usize) -> bool {
    let plain = |t: usize| {
        let form = view.doc.form(t);
        form.to_lowercase() == view.doc.lemma(t).to_lowercase() || form.chars().all(char::is_uppercase)
    };
    object < verb
        && verb < subject
        && inflects(view, subject)
        && inflects(view, object)
        && plain(object)
        && (plain(subject) && agrees(view, object, verb) || !agrees(view, subject, verb))
        || told_last(view, verb, subject, object)
}

/// "Решение Израиля осудили Катар и Египет", "Военную помощь пообещала Дания": where words inflect, a thing before the verb that
/// does not agree with it or shows by its adjective that it is the object, and names behind it that can be who did it.
fn told_last(view: &View<'_>, verb: usize, subject: usize, object: usize) -> bool {
    let feat = |t: usize, name: &str| view.doc.feat(t, name);
    let several = view.children_by(object, Rel::Conj).any(|c| view.upos(c) == Upos::Propn);
    let numbered = view.children_by(subject, Rel::Nummod).next().is_some();
    let number = if several { Some("Plur") } else { feat(object, "Number") };
    let fits = number == feat(verb, "Number");
    let shown = view
        .children_by(subject, Rel::Amod)
        .any(|a| feat(a, "Case") == Some("Acc") && feat(a, "Gender") == Some("Fem"));
    let gender = |t: usize| feat(t, "Gender").filter(|_| feat(verb, "Number") == Some("Sing"));
    let differs = feat(subject, "Number") != feat(verb, "Number")
        || gender(verb).zip(gender(subject)).is_some_and(|(v, s)| v != s)
        || feat(object, "Case") == Some("Nom");
    view.lexicon.inflects_names()
        && subject < verb
        && verb < object
        && view.upos(subject) == Upos::Noun
        && !is_somebody(view, subject)
        && view.upos(object) == Upos::Propn
        && preposition(view, object).is_none()
        && feat(verb, "VerbForm") == Some("Fin")
        && !numbered
        && (fits && differs || shown)
}

/// "Two officers were killed, denunció el gobernador.": a verb of speech and a noun behind it, right behind the comma that ends a
/// clause, and nothing else in the sentence, where verbs show their person.
fn closes_report(view: &View<'_>, verb: usize, noun: usize) -> bool {
    let sentence = view.sentence(verb);
    let comma = verb > sentence.start + 2 && view.doc.form(verb - 1) == ",";
    let ends = || (view.subtree(noun).end..sentence.end).all(|t| view.upos(t) == Upos::Punct);
    let told = || (sentence.start..verb).any(|t| is_verb(view, t) && view.may_be_finite(t));
    let speech = || view.meanings_at(verb).any(|(m, _)| matches!(m, Meaning::Speech { pos: Pos::Verb, .. }));
    let number = |t: usize| view.doc.feat(t, "Number");
    let own = view.children_by(verb, Rel::Nsubj).any(|s| s < verb);
    comma
        && !own
        && !view.lexicon.inflects_names()
        && view.doc.feat(verb, "Person") == Some("3")
        && view.doc.feat(verb, "VerbForm") == Some("Fin")
        && number(verb).is_some()
        && number(verb) == number(noun)
        && (view.upos(noun) == Upos::Propn || is_somebody(view, noun))
        && speech()
        && ends()
        && told()
}

/// Whether a verb comes at once behind the mark that closes a quotation, a comma or a dash between them at most.
fn follows_quotation(view: &View<'_>, verb: usize) -> bool {
    if view.lexicon.inflects_names() {
        return false;
    }
    let between = |t: usize| matches!(view.doc.form(t), "," | "—" | "–" | "-");
    let start = view.sentence(verb).start;
    let mark = (start..verb).rev().take(4).find(|t| !between(*t));
    mark.is_some_and(|t| quotes::is_mark(view.doc.form(t)) && t > start && t + 1 < verb)
}
