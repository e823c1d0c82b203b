import { render } from "preact";
import { App } from "./frame/app.tsx";
import { restoreScheme } from "./frame/scheme.ts";
import { loadSession } from "./frame/session.ts";
import { restoreLanguage } from "./words/words.ts";

const place = document.getElementById("studio");
if (place === null) throw new Error("The page has no place for the studio.");
restoreScheme();
restoreLanguage();
render(<App />, place);
void loadSession();
