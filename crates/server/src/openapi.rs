//! The OpenAPI document, made from one list of paths and the types that requests are read into.

use crate::api::{
    AskQuery, DyadQuery, ListQuery, PointQuery, ReadBody, ReviewBody, ReviewQuery, SqlBody, WhoseQuery,
};
use crate::error::Fault;
use crate::reply;
use axum::http::HeaderMap;
use axum::response::Response;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

type Schema = fn(&mut SchemaGenerator) -> Value;

/// One path with one method.
#[derive(Debug)]
pub struct Operation {
    /// `get` or `post`.
    pub method: &'static str,
    /// The path, `{id}` for what varies.
    pub path: &'static str,
    /// What it gives.
    pub summary: &'static str,
    query: &'static [Schema],
    body: Option<Schema>,
}

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.root_schema_for::<T>().to_value()
}

const fn get(path: &'static str, summary: &'static str, query: &'static [Schema]) -> Operation {
    Operation { method: "get", path, summary, query, body: None }
}

const fn post(path: &'static str, summary: &'static str, body: Schema) -> Operation {
    Operation { method: "post", path, summary, query: &[], body: Some(body) }
}

const LIST: &[Schema] = &[of::<ListQuery>];

/// Every path of the API.
pub const PATHS: &[Operation] = &[
    get("/api/openapi.json", "This document", &[]),
    get("/api/status", "How much the ledger holds", &[]),
    get("/api/sources", "Sources that are watched and could not be read", &[]),
    get("/api/incidents", "Incidents, newest first", LIST),
    get("/api/claims", "Claims, newest first", LIST),
    get("/api/findings", "Findings, newest first", LIST),
    get("/api/reports", "Reports, newest first", LIST),
    get("/api/actors", "Actors of the claims that fit, those with most claims first", LIST),
    get("/api/things/{id}", "The report, claim, incident or finding with an id or its beginning", &[]),
    get("/api/reports/{id}", "A report with its text, and its claims with their spans in bytes", &[]),
    get("/api/days", "Figures by day, role and thing", &[of::<ListQuery>, of::<WhoseQuery>]),
    get("/api/dyad", "Incidents between two actors, oldest first", &[of::<ListQuery>, of::<DyadQuery>]),
    get("/api/points", "Incidents with where they were", &[of::<ListQuery>, of::<PointQuery>]),
    get("/api/queue", "Claims that wait for a decision, what matters most first", LIST),
    get("/api/reviews", "Decisions, newest first, and how far reviewers agree", &[of::<ReviewQuery>]),
    post("/api/reviews", "Records a decision", of::<ReviewBody>),
    get("/api/ask", "Counts over the record, by a phrase", &[of::<AskQuery>]),
    post("/api/sql", "Runs one SELECT, at most 1000 rows and 5 seconds", of::<SqlBody>),
    post("/api/read", "Reads a text and keeps nothing of it", of::<ReadBody>),
    get("/api/stream", "What is new, as server-sent events", &[]),
];

/// The document.
pub fn openapi() -> Value {
    let mut generator = SchemaSettings::openapi3().with(|s| s.inline_subschemas = true).into_generator();
    let mut paths: Map<String, Value> = Map::new();
    for operation in PATHS {
        let made = describe(operation, &mut generator);
        let path = paths.entry(operation.path).or_insert_with(|| json!({}));
        path[operation.method] = made;
    }
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Dateline",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The record of a ledger. Errors are {\"error\": \"…\"}. Rows are documented in docs/ledger.md, readings in docs/schema.json.",
        },
        "paths": paths,
    })
}

fn describe(operation: &Operation, generator: &mut SchemaGenerator) -> Value {
    let mut parameters: Vec<Value> = Vec::new();
    if operation.path.contains("{id}") {
        parameters.push(json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}));
    }
    for schema in operation.query {
        let schema = schema(generator);
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let mut property = property.clone();
            let says = property.as_object_mut().and_then(|property| property.remove("description"));
            parameters.push(json!({
                "name": name, "in": "query", "required": required.iter().any(|one| one == name),
                "description": says, "schema": property,
            }));
        }
    }
    let error = json!({"content": {"application/json": {"schema": {
        "type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}
    }}}});
    let refused = |says: &str| {
        let mut response = error.clone();
        response["description"] = says.into();
        response
    };
    let mut made = json!({
        "summary": operation.summary,
        "responses": {
            "200": {"description": operation.summary},
            "400": refused("The request is not understood"),
            "404": refused("Nothing has the id"),
            "422": refused("The text or the question cannot be read"),
            "503": refused("Too many requests at once"),
        },
    });
    if !parameters.is_empty() {
        made["parameters"] = parameters.into();
    }
    if let Some(body) = operation.body {
        let mut schema = body(generator);
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("$schema");
        }
        made["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": schema}}});
    }
    made
}

pub(crate) async fn document(asked: HeaderMap) -> Result<Response, Fault> {
    reply::json(&asked, &openapi())
}
