// Who decides, kept by the browser.
import { effect, signal } from "@preact/signals";

export const reviewer = signal(localStorage.getItem("reviewer") ?? "");
effect(() => localStorage.setItem("reviewer", reviewer.value));
