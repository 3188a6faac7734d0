//! Incidents in the columns of event data sets: ACLED, UCDP GED, GDELT, PLOVER. docs/export.md says column by column what
//! is exact, what is approximate and what is left empty.

use super::incident::{Party, incidents};
use crate::Fault;
use record::Date;
use serde_json::{Value, json};
use std::io::Write;
use tables::Cell;
use tables::rows::View;

const ACLED: &[&str] = &[
    "event_id_cnty",
    "event_date",
    "year",
    "time_precision",
    "disorder_type",
    "event_type",
    "sub_event_type",
    "actor1",
    "assoc_actor_1",
    "inter1",
    "actor2",
    "assoc_actor_2",
    "inter2",
    "interaction",
    "civilian_targeting",
    "iso",
    "region",
    "country",
    "admin1",
    "admin2",
    "admin3",
    "location",
    "latitude",
    "longitude",
    "geo_precision",
    "source",
    "source_scale",
    "notes",
    "fatalities",
    "tags",
    "timestamp",
];

/// The columns of ACLED, one row an incident of a kind that ACLED codes.
pub fn acled(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    let mut table = ::csv::Writer::from_writer(out);
    table.write_record(ACLED)?;
    incidents(view, |incident| {
        let Some((disorder, kind, sub)) =
            acled_kind(&incident.text("event_type"), &incident.text("event_mode"))
        else {
            return Ok(());
        };
        let (first, second) = (incident.parties("actor"), incident.parties("recipient"));
        let name = |parties: &[Party]| parties.first().map(|party| party.name.clone()).unwrap_or_default();
        let others = |parties: &[Party]| {
            parties.iter().skip(1).map(|party| party.name.clone()).collect::<Vec<_>>().join("; ")
        };
        let (start, end) = (incident.day("date_start"), incident.day("date_end"));
        let precision = if start.is_none() {
            ""
        } else if start == end {
            "1"
        } else {
            "2"
        };
        let located = incident.cell("latitude") != &Cell::Empty;
        let fatalities = incident.killed().map(|(low, _)| low.to_string()).unwrap_or_default();
        let row: Vec<String> = ACLED
            .iter()
            .map(|column| match *column {
                "event_id_cnty" => incident.text("event_id"),
                "event_date" => incident.text("date_start"),
                "year" => start.map(|day| day.year().to_string()).unwrap_or_default(),
                "time_precision" => precision.to_owned(),
                "disorder_type" => disorder.to_owned(),
                "event_type" => kind.to_owned(),
                "sub_event_type" => sub.to_owned(),
                "actor1" => name(&first),
                "assoc_actor_1" => others(&first),
                "actor2" => name(&second),
                "assoc_actor_2" => others(&second),
                "location" => incident.text("location"),
                "latitude" => incident.text("latitude"),
                "longitude" => incident.text("longitude"),
                "geo_precision" if located => {
                    if incident.text("location_id").contains('.') { "1" } else { "3" }.to_owned()
                }
                "source" => incident.text("source_names"),
                "notes" => incident.text("quote"),
                "fatalities" => fatalities.clone(),
                _ => String::new(),
            })
            .collect();
        Ok(table.write_record(row)?)
    })?;
    Ok(table.flush()?)
}

/// Disorder type, event type and sub-event type of ACLED for a kind and mode of PLOVER.
fn acled_kind(kind: &str, mode: &str) -> Option<(&'static str, &'static str, &'static str)> {
    const POLITICAL: &str = "Political violence";
    Some(match (kind, mode) {
        ("ASSAULT", "aerial" | "drone") => (POLITICAL, "Explosions/Remote violence", "Air/drone strike"),
        ("ASSAULT", "heavy-weapons" | "artillery") => {
            (POLITICAL, "Explosions/Remote violence", "Shelling/artillery/missile attack")
        }
        ("ASSAULT", "explosives") => {
            (POLITICAL, "Explosions/Remote violence", "Remote explosive/landmine/IED")
        }
        ("ASSAULT", "suicide-attack") => (POLITICAL, "Explosions/Remote violence", "Suicide bomb"),
        ("ASSAULT", "abduct") => (POLITICAL, "Violence against civilians", "Abduction/forced disappearance"),
        ("ASSAULT", "sexual") => (POLITICAL, "Violence against civilians", "Sexual violence"),
        ("ASSAULT", _) => (POLITICAL, "Battles", "Armed clash"),
        ("PROTEST", "riot" | "violence") => ("Demonstrations", "Riots", "Violent demonstration"),
        ("PROTEST", _) => ("Demonstrations", "Protests", "Peaceful protest"),
        ("AGREE", "ceasefire") => ("Strategic developments", "Strategic developments", "Agreement"),
        _ => return None,
    })
}

const UCDP: &[&str] = &[
    "id",
    "relid",
    "year",
    "active_year",
    "code_status",
    "type_of_violence",
    "conflict_new_id",
    "conflict_name",
    "dyad_new_id",
    "dyad_name",
    "side_a_new_id",
    "side_a",
    "side_b_new_id",
    "side_b",
    "number_of_sources",
    "source_article",
    "source_office",
    "source_date",
    "source_headline",
    "source_original",
    "where_prec",
    "where_coordinates",
    "where_description",
    "adm_1",
    "adm_2",
    "latitude",
    "longitude",
    "geom_wkt",
    "priogrid_gid",
    "country",
    "country_id",
    "region",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
    "best",
    "high",
    "low",
    "gwnoa",
    "gwnob",
];

/// The columns of UCDP GED, one row an assault that is said to have killed.
pub fn ucdp(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    let mut table = ::csv::Writer::from_writer(out);
    table.write_record(UCDP)?;
    incidents(view, |incident| {
        let Some((low, high)) = incident.killed() else { return Ok(()) };
        // GED holds events with at least one death.
        if incident.text("event_type") != "ASSAULT" || high.is_some_and(|high| high < 1.0) {
            return Ok(());
        }
        let side =
            |side: &str| incident.parties(side).first().map(|party| party.name.clone()).unwrap_or_default();
        let (a, b) = (side("actor"), side("recipient"));
        let (start, end) = (incident.day("date_start"), incident.day("date_end"));
        let dated = match (start, end) {
            (Some(start), Some(end)) if start == end => "1",
            (Some(start), Some(end)) if start.until(end).is_ok_and(|span| span.get_days() <= 6) => "2",
            (Some(_), Some(_)) => "4",
            _ => "",
        };
        let wkt = match (incident.cell("longitude"), incident.cell("latitude")) {
            (Cell::Float(lon), Cell::Float(lat)) => format!("POINT ({lon} {lat})"),
            _ => String::new(),
        };
        let row: Vec<String> = UCDP
            .iter()
            .map(|column| match *column {
                "id" => incident.text("event_id"),
                "year" => start.map(|day| day.year().to_string()).unwrap_or_default(),
                "dyad_name" if !a.is_empty() && !b.is_empty() => format!("{a} - {b}"),
                "side_a" => a.clone(),
                "side_b" => b.clone(),
                "number_of_sources" => incident.text("independent_reports"),
                "source_article" => incident.text("source_url"),
                "source_office" => incident.text("source_names"),
                "source_date" => incident.text("published_at"),
                "source_headline" => incident.text("quote"),
                "where_prec" if !wkt.is_empty() => {
                    if incident.text("location_id").contains('.') { "1" } else { "6" }.to_owned()
                }
                "where_coordinates" | "where_description" => incident.text("location"),
                "latitude" => incident.text("latitude"),
                "longitude" => incident.text("longitude"),
                "geom_wkt" => wkt.clone(),
                "date_prec" => dated.to_owned(),
                "date_start" => incident.text("date_start"),
                "date_end" => incident.text("date_end"),
                "best" | "low" => low.to_string(),
                "high" => high.map(|high| high.to_string()).unwrap_or_default(),
                _ => String::new(),
            })
            .collect();
        Ok(table.write_record(row)?)
    })?;
    Ok(table.flush()?)
}

/// The root code of CAMEO for a kind of PLOVER, where the words gave no code.
fn cameo_root(kind: &str) -> &'static str {
    match kind {
        "REQUEST" => "02",
        "AGREE" => "03",
        "CONSULT" => "04",
        "SUPPORT" => "05",
        "COOPERATE" => "06",
        "AID" => "07",
        "CONCEDE" | "RETREAT" => "08",
        "ACCUSE" => "11",
        "REJECT" => "12",
        "THREATEN" => "13",
        "PROTEST" => "14",
        "MOBILIZE" => "15",
        "SANCTION" => "16",
        "COERCE" => "17",
        "ASSAULT" => "18",
        _ => "",
    }
}

/// Verbal and material cooperation and conflict, by the root code: 1 to 4.
fn quad_class(root: &str) -> &'static str {
    match root {
        "01" | "02" | "03" | "04" | "05" => "1",
        "06" | "07" | "08" => "2",
        "09" | "10" | "11" | "12" | "13" => "3",
        "" => "",
        _ => "4",
    }
}

/// The columns of GDELT 2.0 events: 61, tab-separated, without a head.
pub fn gdelt(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    incidents(view, |incident| {
        let mut row: [String; 61] = std::array::from_fn(|_| String::new());
        let compact =
            |day: Option<Date>| day.map(|day| day.strftime("%Y%m%d").to_string()).unwrap_or_default();
        let start = incident.day("date_start");
        row[0] = incident.text("event_id");
        row[1] = compact(start);
        row[2] = start.map(|day| day.strftime("%Y%m").to_string()).unwrap_or_default();
        row[3] = start.map(|day| day.year().to_string()).unwrap_or_default();
        for (side, at) in [("actor", 5), ("recipient", 15)] {
            if let Some(party) = incident.parties(side).first() {
                row[at] = party.state().to_owned();
                row[at + 1] = party.name.to_uppercase();
                row[at + 2] = party.state().to_owned();
            }
        }
        let code = match incident.text("cameo") {
            code if code.is_empty() => cameo_root(&incident.text("event_type")).to_owned(),
            code => code,
        };
        row[27] = code.chars().take(3).collect();
        row[28] = code.chars().take(2).collect();
        row[29] = quad_class(&row[28]).to_owned();
        row[26] = code;
        row[31] = incident.text("claims");
        row[32] = incident.text("independent_reports");
        row[33] = incident.text("reports");
        row[52] = incident.text("location");
        row[56] = incident.text("latitude");
        row[57] = incident.text("longitude");
        row[59] = compact(incident.day("published_at"));
        row[60] = incident.text("source_url");
        // A field can hold neither a tab nor a line's end.
        let fields: Vec<String> = row.iter().map(|field| field.replace(['\t', '\n', '\r'], " ")).collect();
        Ok(writeln!(out, "{}", fields.join("\t"))?)
    })
}

/// PLOVER records, one a line.
pub fn plover(view: &View<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    incidents(view, |incident| {
        let parties = |side: &str| -> Vec<Value> {
            let party =
                |party: &Party| json!({"code": party.id, "country": party.state(), "actorText": party.name});
            incident.parties(side).iter().map(party).collect()
        };
        let value = |name: &str| match incident.cell(name) {
            Cell::Empty => Value::Null,
            Cell::Int(number) => json!(number),
            Cell::Float(number) => json!(number),
            cell => json!(cell.plain()),
        };
        let record = json!({
            "id": value("event_id"),
            "date": value("date_start"),
            "dateEnd": value("date_end"),
            "event": value("event_type"),
            "mode": value("event_mode"),
            "source": parties("actor"),
            "target": parties("recipient"),
            "location": {"name": value("location"), "geoid": value("location_id"), "latitude": value("latitude"),
                         "longitude": value("longitude")},
            "text": value("quote"),
            "publication": value("source_names"),
            "url": value("source_url"),
            "hypothetical": matches!(&*incident.text("modality"), "planned" | "possible" | "hypothetical"),
        });
        Ok(writeln!(out, "{record}")?)
    })
}
