//! `dateline read`: reads the inputs in parallel and prints them in order.

use crate::args::{Color, Format, ReadArgs};
use crate::assist::Assistant;
use crate::inputs::{self, Found, Input, Loaded};
use crate::settings::Settings;
use crate::view::View;
use crate::{Fault, Outcome, complain, detect};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use reader::Known;
use record::{Language, Reading};
use std::{
    collections::VecDeque,
    env,
    io::{self, BufWriter, IsTerminal, Write},
    panic,
    path::Path,
    sync::mpsc::{Receiver, sync_channel},
};

/// What every input is read with.
struct Job {
    known: Known,
    language: Option<Language>,
    print: Print,
    assistant: Option<Assistant>,
}

/// How one reading is printed.
enum Print {
    Text(Box<View>),
    Json,
    Line,
    Timeml,
}

/// The reports of one input printed, or named with the reason why not.
type Printed = Result<Vec<String>, String>;

/// Runs the command.
pub fn run(mut args: ReadArgs) -> Result<Outcome, Fault> {
    Settings::load(Path::new("."))?.fill(&mut args);
    let stdout = io::stdout();
    let color = match args.color.unwrap_or_default() {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => anstream::AutoStream::choice(&stdout) != anstream::ColorChoice::Never,
    };
    let format = args.format.unwrap_or_default();
    let assistant = Assistant::of(args.assist)?;
    if assistant.is_some() && format == Format::Timeml {
        return Err("--format timeml has no place for what --assist brings; take text, json or jsonl".into());
    }
    let job = Job {
        assistant,
        known: Known { published: args.published, outlet: args.outlet, title: None },
        language: args.language,
        print: match format {
            Format::Text => Print::Text(Box::new(View::new(color, stdout.is_terminal(), args.explain))),
            Format::Json => Print::Json,
            Format::Jsonl => Print::Line,
            Format::Timeml => Print::Timeml,
        },
    };
    let one = inputs::is_one(&args.inputs);
    let shape = match format {
        Format::Json if !one => Shape::ARRAY,
        Format::Json | Format::Jsonl => Shape::LINES,
        Format::Timeml => Shape::PAGES_TIGHT,
        Format::Text => Shape::PAGES,
    };
    let bar = progress(&args.inputs, one);
    let mut out = BufWriter::new(anstream::AutoStream::new(
        stdout.lock(),
        if color { anstream::ColorChoice::AlwaysAnsi } else { anstream::ColorChoice::Never },
    ));
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(args.jobs.map_or(0, usize::from))
        .stack_size(STACK_BYTES)
        .build()?;
    let mut failed = 0usize;
    let mut done = 0usize;
    out.write_all(shape.open.as_bytes())?;
    in_order(
        &pool,
        inputs::walk(args.inputs, args.allow_private),
        |found| print(found, &job),
        |printed| {
            bar.inc(1);
            match printed {
                Ok(pages) => {
                    for page in pages {
                        if done > 0 {
                            out.write_all(shape.between.as_bytes())?;
                        }
                        done += 1;
                        out.write_all(page.as_bytes())?;
                        out.write_all(shape.after.as_bytes())?;
                    }
                    out.flush()
                }
                Err(why) => {
                    failed += 1;
                    bar.suspend(|| complain(&why));
                    Ok(())
                }
            }
        },
    )?;
    out.write_all(shape.close.as_bytes())?;
    out.flush()?;
    bar.finish_and_clear();
    let unanswered = job.assistant.as_ref().is_some_and(Assistant::failed);
    Ok(match Outcome::of(done, failed) {
        Outcome::Done if unanswered => Outcome::Some,
        outcome => outcome,
    })
}

/// Deep trees of deep quotes recurse; the default of a spawned thread is a quarter of the main thread's.
pub const STACK_BYTES: usize = 8 << 20;

/// What stands around and between what is printed for each input.
struct Shape {
    open: &'static str,
    between: &'static str,
    after: &'static str,
    close: &'static str,
}

impl Shape {
    const ARRAY: Shape = Shape { open: "[\n", between: ",\n", after: "", close: "\n]\n" };
    const LINES: Shape = Shape { open: "", between: "", after: "\n", close: "" };
    const PAGES_TIGHT: Shape = Shape { open: "", between: "\n", after: "", close: "" };
    const PAGES: Shape = Shape { open: "", between: "\n\n", after: "", close: "" };
}

/// How many items a thread may be ahead: one that takes as long as thirty others must not keep two threads waiting for its turn.
const AHEAD: usize = 16;

/// Works on items in parallel and hands the results on in the order of the items. No more than [`AHEAD`] for each
/// thread are held at any time, however many there are.
pub(crate) fn in_order<T: Send, R: Send>(
    pool: &rayon::ThreadPool,
    items: impl Iterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> io::Result<()>,
) -> io::Result<()> {
    let window = AHEAD * pool.current_num_threads();
    let work = &work;
    pool.in_place_scope(|scope| {
        let mut waiting: VecDeque<Receiver<R>> = VecDeque::new();
        let mut next = |waiting: &mut VecDeque<Receiver<R>>| match waiting.pop_front().map(|r| r.recv()) {
            Some(Ok(result)) => take(result),
            // A worker that panicked sends nothing; the scope passes its panic on.
            Some(Err(_)) | None => Ok(()),
        };
        for item in items {
            if waiting.len() >= window {
                next(&mut waiting)?;
            }
            let (send, receive) = sync_channel(1);
            scope.spawn(move |_| {
                // Nobody receives where the output was closed.
                let _ = send.send(work(item));
            });
            waiting.push_back(receive);
        }
        while !waiting.is_empty() {
            next(&mut waiting)?;
        }
        Ok(())
    })
}

/// Reads one input and prints it into a string.
fn print(found: Found, job: &Job) -> Printed {
    let input = found.map_err(|unfound| unfound.to_string())?;
    // A fault of ours must cost one report and not the other thousand.
    panic::catch_unwind(panic::AssertUnwindSafe(|| print_input(&input, job)))
        .unwrap_or_else(|_| Err("stopped by a fault in dateline; please report it with the text".to_owned()))
        .map_err(|why| input.named(&why))
}

fn print_input(input: &Input, job: &Job) -> Printed {
    let name = input.name();
    let print = |loaded: &Loaded| {
        let language = match job.language {
            Some(language) => language,
            None => detect::detect(&loaded.text).map_err(|error| error.to_string())?,
        };
        let known = loaded.known(&job.known);
        if matches!(job.print, Print::Timeml) {
            return reader::timeml(&loaded.text, language, &known).map_err(|error| error.to_string());
        }
        let mut reading = reader::read(&loaded.text, language, &known).map_err(|error| error.to_string())?;
        if let Some(assistant) = &job.assistant {
            assistant.assist(&mut reading, &loaded.text);
        }
        Ok(page(&reading, &loaded.text, &name, &job.print))
    };
    input.load()?.iter().map(print).collect()
}

fn page(reading: &Reading, text: &str, name: &str, print: &Print) -> String {
    let json = match print {
        Print::Text(view) => return view.report(reading, text, name),
        Print::Json => serde_json::to_string_pretty(reading),
        Print::Line | Print::Timeml => serde_json::to_string(reading),
    };
    json.expect("a reading is plain JSON: it has no maps and no infinite numbers")
}

/// A bar on stderr where that is a terminal and there is more than one input; else nothing.
pub(crate) fn progress(arguments: &[std::path::PathBuf], one: bool) -> ProgressBar {
    if one || !io::stderr().is_terminal() || env::var_os("TERM").is_some_and(|term| term == "dumb") {
        return ProgressBar::hidden();
    }
    let total = inputs::named(arguments.to_vec()).count();
    let style = ProgressStyle::with_template("{bar:30.cyan/dim} {pos} of {len} reports, {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr()).with_style(style)
}
