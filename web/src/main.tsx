// The page: a head, one view, and which view is in the address.
import { render } from "preact";
import { lazy, Suspense } from "preact/compat";
import { useEffect } from "preact/hooks";
import { listen as hear, live } from "./lib/api";
import { kept, listen, path } from "./lib/route";
import { type Key, language, LANGUAGES, type LanguageCode, speak, t } from "./lib/strings";
import { Now } from "./views/Now";
import { IncidentView } from "./views/Incident";
import { ReportView } from "./views/Report";
import { Thing } from "./views/Thing";
import "./style.css";

const Charts = lazy(() => import("./views/Charts"));
const MapView = lazy(() => import("./views/Map"));
const Review = lazy(() => import("./views/Review"));
const Ask = lazy(() => import("./views/Ask"));
const Paste = lazy(() => import("./views/Paste"));

const VIEWS: [string, Key][] =
  [["/", "now"], ["/charts", "charts"], ["/map", "map"], ["/read", "read"], ["/review", "review"], ["/ask", "ask"]];

function theme(): void {
  const root = document.documentElement;
  const dark = (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
}

function Head() {
  return (
    <header class="head">
      <a class="skip" href="#content">{t("skip_to")}</a>
      <a class="name" href="/">Dateline</a>
      <nav aria-label="Dateline">
        {VIEWS.map(([to, key], index) => (
          <a href={to + kept.value} aria-current={path.value === to ? "page" : undefined} title={`g ${index + 1}`}>{t(key)}</a>
        ))}
      </nav>
      <span class={`live ${live.value}`} role="status">{t(live.value === "on" ? "live" : "away")}</span>
      <select aria-label={t("language")} value={language.value}
        onChange={(event) => speak(event.currentTarget.value as LanguageCode)}>
        {Object.entries(LANGUAGES).map(([code, own]) => <option value={code}>{own}</option>)}
      </select>
      <button class="quiet" onClick={theme} aria-label={t("theme")} title={t("theme")}>◐</button>
    </header>
  );
}

function View() {
  const [, view = "", id = ""] = path.value.split("/");
  switch (view) {
    case "": return <Now />;
    case "charts": return <Charts />;
    case "map": return <MapView />;
    case "read": return <Paste />;
    case "review": return <Review />;
    case "ask": return <Ask />;
    case "incident": return <IncidentView id={decodeURIComponent(id)} />;
    case "report": return <ReportView id={decodeURIComponent(id)} />;
    default: return <Thing id={decodeURIComponent(id)} />;
  }
}

/** `g` and a number goes to a view. */
function useKeys(): void {
  useEffect(() => {
    let waits = false;
    const press = (event: KeyboardEvent) => {
      const typing = (event.target as Element).matches?.("input, textarea, select");
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const view = waits ? VIEWS[Number(event.key) - 1] : undefined;
      waits = event.key === "g";
      if (view) document.querySelector<HTMLAnchorElement>(`nav a[href^="${view[0]}"]`)?.click();
      if (event.key === "/") {
        event.preventDefault();
        document.querySelector<HTMLInputElement>("input[name=words]")?.focus();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function Page() {
  useKeys();
  return (
    <>
      <Head />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p class="hint">{t("loading")}</p>}><View /></Suspense>
      </main>
    </>
  );
}

const chosen = localStorage.getItem("theme");
if (chosen) document.documentElement.dataset.theme = chosen;
document.documentElement.lang = language.value;
listen();
hear();
render(<Page />, document.getElementById("page")!);
