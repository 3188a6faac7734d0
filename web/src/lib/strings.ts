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
export const name = (fixed: string): string => (STRINGS[language.value] as Record<string, string>)[`_${fixed}`] ?? fixed;
