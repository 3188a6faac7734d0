//! The reading as functions of SQL.
//!
//! `read_report(text, language, published)` gives the claims of a report as a list of rows, to be unnested.
//! `read_input(…)` reads one input of a batch whole; the driver of a batch asks it and nobody else needs it.

use crate::parts;
use arrow::array::{
    Array, ArrayRef, BinaryArray, LargeStringBuilder, ListArray, NullBufferBuilder, RecordBatch, StringArray,
    StringBuilder, StructArray,
};
use arrow::buffer::OffsetBuffer;
use arrow::datatypes::{DataType, Field, FieldRef, Fields};
use cli::batch::{Item, STACK_BYTES, Unsaid};
use datafusion::common::cast::{as_binary_array, as_string_array};
use datafusion::common::{Result, exec_datafusion_err, exec_err, plan_err};
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};
use reader::Known;
use record::{Date, Reading};
use std::sync::{Arc, LazyLock};
use std::{panic, thread};
use tables::arrow::Columns;
use tables::rows::{read_claim, read_figures};
use tables::schema::{READ_CLAIMS, READ_FIGURES};

/// All of them.
pub fn all() -> Vec<Arc<ScalarUDF>> {
    vec![Arc::new(ScalarUDF::from(ReadReport::new())), Arc::new(read_input())]
}

/// The function `read_input`.
pub fn read_input() -> ScalarUDF {
    ScalarUDF::from(ReadInput::new())
}

/// Runs work that may recurse deeply on a stack that is deep enough.
fn with_stack<R: Send>(work: impl FnOnce() -> Result<R> + Send) -> Result<R> {
    thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work)?;
        worker.join().unwrap_or_else(|_| exec_err!("stopped by a fault in dateline"))
    })
}

/// The function `read_report`.
#[derive(Debug, PartialEq, Eq, Hash)]
struct ReadReport {
    signature: Signature,
}

impl ReadReport {
    fn new() -> Self {
        Self { signature: Signature::user_defined(Volatility::Immutable) }
    }
}

/// The columns of `read_report`'s rows.
static READ: LazyLock<Fields> = LazyLock::new(|| {
    let list = |name, item: &Fields| Field::new_list(name, item_of(item), true);
    let figures = tables::arrow::schema(&READ_FIGURES).fields().clone();
    let mut fields: Vec<FieldRef> = tables::arrow::schema(&READ_CLAIMS).fields().iter().cloned().collect();
    fields.push(Arc::new(list("figures", &figures)));
    fields.push(Arc::new(Field::new("claim_json", DataType::Utf8, true)));
    fields.into()
});

fn item_of(fields: &Fields) -> FieldRef {
    Arc::new(Field::new_list_field(DataType::Struct(fields.clone()), true))
}

impl ScalarUDFImpl for ReadReport {
    fn name(&self) -> &'static str {
        "read_report"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        match types.len() {
            1..=3 => Ok(vec![DataType::Utf8; types.len()]),
            other => plan_err!(
                "read_report takes a text, and its language and day of publication where they are known, not {other} arguments"
            ),
        }
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::List(item_of(&READ)))
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = ColumnarValue::values_to_arrays(&args.args)?;
        let columns = columns.iter().map(|column| as_string_array(column)).collect::<Result<Vec<_>>>()?;
        let [text, more @ ..] = columns.as_slice() else { return exec_err!("read_report takes a text") };
        let (language, published) = (more.first().copied(), more.get(1).copied());
        let rows = with_stack(|| {
            let mut rows = Rows::new();
            for row in 0..text.len() {
                let read = value(Some(text), row)
                    .and_then(|text| Some((text, read(text, value(language, row), value(published, row))?)));
                rows.push(read.as_ref().map(|(text, reading)| (*text, reading)))?;
            }
            rows.finish()
        })?;
        Ok(ColumnarValue::Array(Arc::new(rows)))
    }
}

fn value(column: Option<&StringArray>, row: usize) -> Option<&str> {
    column.filter(|column| column.is_valid(row)).map(|column| column.value(row))
}

/// Nothing where the text cannot be read, or is in a language that is not read.
fn read(text: &str, language: Option<&str>, published: Option<&str>) -> Option<Reading> {
    let language = match language {
        Some(code) => Some(code.parse().ok()?),
        None => None,
    };
    // The day of a moment stands before its time.
    let published: Option<Date> = published.and_then(|day| day.get(..10).unwrap_or(day).parse().ok());
    let known = Known { published, ..Known::default() };
    panic::catch_unwind(|| cli::batch::read(text, language, &known)).ok()?.ok()
}

/// The lists of claims while reports come.
struct Rows {
    claims: Columns,
    figures: Columns,
    json: StringBuilder,
    claims_of: Vec<usize>,
    figures_of: Vec<usize>,
    read: NullBufferBuilder,
}

impl Rows {
    fn new() -> Self {
        Self {
            claims: Columns::new(&READ_CLAIMS),
            figures: Columns::new(&READ_FIGURES),
            json: StringBuilder::new(),
            claims_of: Vec::new(),
            figures_of: Vec::new(),
            read: NullBufferBuilder::new(0),
        }
    }

    fn push(&mut self, read: Option<(&str, &Reading)>) -> Result<()> {
        self.read.append(read.is_some());
        self.claims_of.push(read.map_or(0, |(_, reading)| reading.claims.len()));
        let Some((text, reading)) = read else { return Ok(()) };
        for claim in &reading.claims {
            self.claims.push(&read_claim(claim, text)).map_err(|why| exec_datafusion_err!("{why}"))?;
            for figure in read_figures(claim, text) {
                self.figures.push(&figure).map_err(|why| exec_datafusion_err!("{why}"))?;
            }
            self.figures_of.push(claim.event.figures.len());
            self.json.append_value(to_json(claim)?);
        }
        Ok(())
    }

    fn finish(mut self) -> Result<ListArray> {
        let figures = lists(whole(&mut self.figures)?, self.figures_of, None)?;
        let claims = whole(&mut self.claims)?;
        let mut columns: Vec<ArrayRef> = claims.columns().to_vec();
        columns.push(Arc::new(figures));
        columns.push(Arc::new(self.json.finish()));
        let claims = StructArray::try_new_with_length(READ.clone(), columns, None, claims.num_rows())?;
        let item = item_of(&READ);
        let offsets = OffsetBuffer::from_lengths(self.claims_of);
        Ok(ListArray::try_new(item, offsets, Arc::new(claims), self.read.finish())?)
    }
}

fn whole(columns: &mut Columns) -> Result<RecordBatch> {
    Ok(columns.batch()?.unwrap_or_else(|| RecordBatch::new_empty(Arc::clone(columns.schema()))))
}

fn lists(
    rows: RecordBatch,
    lengths: Vec<usize>,
    nulls: Option<arrow::buffer::NullBuffer>,
) -> Result<ListArray> {
    let item = item_of(rows.schema().fields());
    Ok(ListArray::try_new(
        item,
        OffsetBuffer::from_lengths(lengths),
        Arc::new(StructArray::from(rows)),
        nulls,
    )?)
}

fn to_json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| exec_datafusion_err!("{error}"))
}

/// The function `read_input`.
#[derive(Debug, PartialEq, Eq, Hash)]
struct ReadInput {
    signature: Signature,
}

impl ReadInput {
    fn new() -> Self {
        let mut types = vec![DataType::Utf8; parts::COLUMNS.len() + 3];
        types[parts::BYTES] = DataType::Binary;
        Self { signature: Signature::exact(types, Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for ReadInput {
    fn name(&self) -> &'static str {
        "read_input"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::LargeUtf8)
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let columns = ColumnarValue::values_to_arrays(&args.args)?;
        let (item, unsaid) = columns.split_at(parts::COLUMNS.len());
        let bytes: &BinaryArray = as_binary_array(&item[parts::BYTES])?;
        let texts = |columns: &[ArrayRef]| -> Result<Vec<Option<StringArray>>> {
            let text = |column: &ArrayRef| match column.data_type() {
                DataType::Utf8 => as_string_array(column).cloned().map(Some),
                _ => Ok(None),
            };
            columns.iter().map(text).collect()
        };
        let (item, unsaid) = (texts(item)?, texts(unsaid)?);
        let read = with_stack(|| {
            let mut read = LargeStringBuilder::new();
            for row in 0..bytes.len() {
                let text = |column: &Option<StringArray>| value(column.as_ref(), row).map(str::to_owned);
                let given = |nth: usize| unsaid.get(nth).and_then(text);
                let unsaid = Unsaid {
                    published: given(0).and_then(|day| day.parse().ok()),
                    outlet: given(1),
                    language: given(2).and_then(|code| code.parse().ok()),
                };
                let item: Item = parts::item(&item.iter().map(text).collect::<Vec<_>>(), bytes.value(row));
                read.append_value(to_json(&item.read(&unsaid))?);
            }
            Ok(read.finish())
        })?;
        Ok(ColumnarValue::Array(Arc::new(read)))
    }
}
