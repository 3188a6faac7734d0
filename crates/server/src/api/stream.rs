//! What is new, as it arrives: server-sent events.

use crate::error::Fault;
use crate::state::Shared;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::Stream;
use ledger::{ClaimRow, Mark};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;

/// Between two looks at the ledger.
const PAUSE: Duration = Duration::from_secs(1);
/// Claims that one look takes.
const AT_ONCE: u32 = 100;

/// Where one listener is.
struct Place {
    shared: Arc<Shared>,
    mark: Mark,
    waiting: VecDeque<Event>,
    _permit: OwnedSemaphorePermit,
}

/// `claim` events, whose ids are the numbers of the claims, and a `mark` event whenever claims, findings or reviews have
/// come. Who comes back with a `Last-Event-ID` is told what came since.
pub(crate) async fn stream(
    State(shared): State<Arc<Shared>>,
    asked: HeaderMap,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Fault> {
    let permit = Arc::clone(&shared.streams).try_acquire_owned().map_err(|_| Fault::busy())?;
    let mut mark = shared.ask(|ledger| Ok(ledger.mark()?)).await?;
    let last =
        asked.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse::<i64>().ok());
    let first = Event::default().id(last.unwrap_or(mark.claim).to_string()).event("mark").json_data(mark);
    if let Some(last) = last {
        mark.claim = last.min(mark.claim);
    }
    let place = Place { shared, mark, waiting: first.into_iter().collect(), _permit: permit };
    let events = futures_util::stream::unfold(place, |mut place| async move {
        loop {
            if let Some(event) = place.waiting.pop_front() {
                return Some((Ok(event), place));
            }
            tokio::time::sleep(PAUSE).await;
            let mark = place.mark;
            // A ledger that cannot be read just now is looked at again.
            let Ok((now, claims)) = place
                .shared
                .ask(move |ledger| Ok((ledger.mark()?, ledger.since(mark.claim, AT_ONCE)?)))
                .await
            else {
                continue;
            };
            place.take(now, &claims);
        }
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::default()))
}

impl Place {
    fn take(&mut self, now: Mark, claims: &[(i64, ClaimRow)]) {
        for (no, claim) in claims {
            self.waiting.extend(Event::default().id(no.to_string()).event("claim").json_data(claim));
        }
        let seen = claims.last().map_or(self.mark.claim, |(no, _)| *no);
        let come = Mark { claim: seen, ..now };
        if come != self.mark {
            self.waiting.extend(Event::default().event("mark").json_data(come));
            self.mark = come;
        }
    }
}
