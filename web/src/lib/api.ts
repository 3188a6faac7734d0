// Asks the server, and hears from it what is new.
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

/** Counts what has come since the page was opened; whoever uses it asks again. */
export const tick = signal(0);
export const live = signal<"on" | "off">("off");

export interface Asked<T> { data?: T; error?: string; loading: boolean }

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T;
  const said = await response.json().catch(() => ({}));
  throw new Error(said.error ?? `${response.status} ${response.statusText}`);
}

export const get = async <T>(url: string, signal?: AbortSignal): Promise<T> => answer<T>(await fetch(url, { signal }));

export async function post<T>(url: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json" };
  return answer<T>(await fetch(url, { method: "POST", headers, body: JSON.stringify(body) }));
}

/** What a path gives; asked again when `again` changes. What was there stays until the new has come. */
export function useJson<T>(url: string | null, again: unknown = 0): Asked<T> {
  const [state, set] = useState<Asked<T> & { url?: string | null }>({ loading: true });
  useEffect(() => {
    if (!url) return set({ loading: false });
    const stop = new AbortController();
    set((old) => (old.url === url ? { ...old, loading: true } : { loading: true, url, data: old.data }));
    get<T>(url, stop.signal)
      .then((data) => set({ data, loading: false, url }))
      .catch((error: Error) => stop.signal.aborted || set({ error: error.message, loading: false, url }));
    return () => stop.abort();
  }, [url, again]);
  return state;
}

/** Listens to the stream; the browser comes back by itself when the server was away. */
export function listen(): void {
  let waiting = 0, again = 0;
  const stream = new EventSource("/api/stream");
  stream.onopen = () => (live.value = "on");
  stream.onerror = () => {
    live.value = "off";
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  };
  stream.addEventListener("mark", () => {
    clearTimeout(waiting);
    clearTimeout(again);
    waiting = window.setTimeout(() => tick.value++, 150);
    // Charts and the map may be two seconds old.
    again = window.setTimeout(() => tick.value++, 2200);
  });
}
