// The page's words in the language of the person before it.
import { signal } from "@preact/signals";
import en from "../strings/en.json";
import es from "../strings/es.json";
import pt from "../strings/pt.json";
import uk from "../strings/uk.json";

export const LANGUAGES = { en: "English", pt: "Português", es: "Español", uk: "Українська" } as const;
export type LanguageCode = keyof typeof LANGUAGES;
export type Key = keyof typeof en;
export const STRINGS: Record<LanguageCode, Record<Key, string>> = { en, pt, es, uk };

function first(): LanguageCode {
  if (typeof navigator === "undefined") return "en";
  const wanted = [localStorage.getItem("language") ?? "", ...navigator.languages];
  const codes = wanted.map((tag) => tag.slice(0, 2)) as LanguageCode[];
  return codes.find((code) => code in LANGUAGES) ?? "en";
}

export const language = signal<LanguageCode>(first());

export function speak(code: LanguageCode): void {
  localStorage.setItem("language", code);
  document.documentElement.lang = code;
  language.value = code;
}

export const t = (key: Key): string => STRINGS[language.value][key];

/** The words for a fixed name of the record, where there are any. */
export function name(fixed: string): string {
  const words = STRINGS[language.value] as Record<string, string>;
  if (words[`_${fixed}`]) return words[`_${fixed}`];
  // A special thing by its general name: `missile.cruise` is missiles (cruise).
  const [general, ...special] = fixed.split(".");
  const rest = special.join(", ").replaceAll("_", " ");
  return (words[`_${general}`] ?? general.replaceAll("_", " ")) + (rest && ` (${rest})`);
}

/** An id as a person reads it: `UKR.air_force` is "Air force, UKR". */
export function who(id: string): string {
  const [state, slug] = id.split(".");
  if (!slug || !/^[A-Z]{3}$/.test(state)) return id;
  const words = slug.replaceAll("_", " ");
  return `${words[0].toUpperCase()}${words.slice(1)}${state === "ORG" ? "" : `, ${state}`}`;
}

/** A figure of a list, `launched drone 401..`, as it is shown elsewhere: 401+ drones launched. */
export function figureWords(told: string): string {
  const [role, thing, ...count] = told.split(" ");
  const shown = count.join(" ").replace(/\.\.$/, "+").replace("..", "–");
  return role && thing && shown ? `${shown} ${name(thing)} ${name(role)}` : told;
}
