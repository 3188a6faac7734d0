// Where the page is: the view and its filters live in the address, so that a view can be sent to somebody.
import { computed, signal } from "@preact/signals";

export const FILTERS = ["words", "kind", "actor", "place", "thing", "source", "language", "min_figure", "since", "until"] as const;
export type FilterName = (typeof FILTERS)[number];

const here = () => (typeof location === "undefined" ? "/" : location.pathname + location.search + location.hash);
const address = signal(here());

const url = computed(() => new URL(address.value, "http://page"));
export const path = computed(() => url.value.pathname);
export const params = computed(() => url.value.searchParams);
export const hash = computed(() => decodeURIComponent(url.value.hash.slice(1)));

/** Goes to a view of the page. */
export function go(to: string, replace = false): void {
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  address.value = to;
}

/** Sets one parameter of the address; an empty value removes it. */
export function set(name: string, value: string): void {
  const next = new URLSearchParams(params.value);
  if (value) next.set(name, value);
  else next.delete(name);
  const query = next.toString();
  go(path.value + (query ? `?${query}` : ""), true);
}

/** The filters of the address as a query for the API, with more parameters. */
export function filtered(from: URLSearchParams, more: Record<string, string> = {}): string {
  const query = new URLSearchParams();
  for (const name of FILTERS) {
    const value = from.get(name);
    if (value) query.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** The filters of the address alone, to keep them from one view to the next. */
export const kept = computed(() => filtered(params.value));

/** Follows links within the page without loading it anew. */
export function listen(): void {
  addEventListener("popstate", () => (address.value = here()));
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest?.("a");
    const to = link?.getAttribute("href");
    if (!to?.startsWith("/") || to.startsWith("/api") || link?.target || link?.hasAttribute("download")) return;
    event.preventDefault();
    go(to);
    scrollTo(0, 0);
  });
}
