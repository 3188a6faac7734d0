//! `dateline-node sql`: questions over tables, with the reading as a function.

use crate::args::{Format, Named, SqlArgs};
use crate::stores::{self, Place};
use crate::{cluster, session};
use arrow::util::pretty::pretty_format_batches;
use arrow::{csv, json};
use cli::Fault;
use datafusion::prelude::{CsvReadOptions, JsonReadOptions, ParquetReadOptions, SessionContext};
use futures::TryStreamExt;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use tables::publish::{MANIFEST, Manifest, published};

/// Runs the command.
///
/// # Errors
/// Where a table cannot be opened, the question is wrong, or the cluster is lost.
pub fn run(args: &SqlArgs) -> Result<(), Fault> {
    cluster::runtime()?.block_on(ask(args))
}

async fn ask(args: &SqlArgs) -> Result<(), Fault> {
    let context = session::open(session::config(), args.scheduler.as_ref()).await?;
    if let Some(batch) = &args.batch {
        for table in of_batch(batch).await? {
            register(&context, &table).await?;
        }
    }
    for table in &args.table {
        register(&context, table).await?;
    }
    let answer = context.sql(&args.query).await?;
    let stdout = io::stdout();
    let format = args.format.unwrap_or(if stdout.is_terminal() { Format::Table } else { Format::Jsonl });
    let mut out = BufWriter::new(stdout.lock());
    match format {
        Format::Table => writeln!(out, "{}", pretty_format_batches(&answer.collect().await?)?)?,
        Format::Csv => {
            let mut rows = answer.execute_stream().await?;
            let mut writer = csv::Writer::new(&mut out);
            while let Some(batch) = rows.try_next().await? {
                writer.write(&batch)?;
            }
        }
        Format::Jsonl => {
            let mut rows = answer.execute_stream().await?;
            let mut writer = json::LineDelimitedWriter::new(&mut out);
            while let Some(batch) = rows.try_next().await? {
                writer.write(&batch)?;
            }
            writer.finish()?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The tables that a batch publishes.
async fn of_batch(batch: &str) -> Result<Vec<Named>, Fault> {
    let nothing = || format!("{batch}: holds no batch: there is no {MANIFEST}");
    let manifest: Manifest = match stores::address(batch)? {
        Some(url) => serde_json::from_slice(&Place::open(&url)?.get(MANIFEST).await?.ok_or_else(nothing)?)?,
        None => published(Path::new(batch))?.ok_or_else(nothing)?,
    };
    let named = manifest.tables.into_iter().map(|table| Named {
        name: table.name,
        at: format!("{}/{}", batch.trim_end_matches('/'), table.path),
    });
    Ok(named.collect())
}

async fn register(context: &SessionContext, table: &Named) -> Result<(), Fault> {
    let Named { name, at } = table;
    // Executors have other working folders.
    let at = match stores::address(at)? {
        Some(url) => url.to_string(),
        None => std::path::absolute(at)?.to_string_lossy().into_owned(),
    };
    let ending =
        Path::new(&at).extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let registered = match ending.as_str() {
        "csv" => context.register_csv(name, &at, CsvReadOptions::default()).await,
        "jsonl" | "ndjson" | "json" => {
            let options = JsonReadOptions::default().file_extension(&ending);
            context.register_json(name, &at, options).await
        }
        _ => context.register_parquet(name, &at, ParquetReadOptions::default()).await,
    };
    registered.map_err(|error| format!("{at}: {error}").into())
}
