import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import { RequestProblem } from "../api/http.ts";
import { Trouble } from "../view/trouble.tsx";

/** Something that comes when it is wanted; if it does not come, that is said. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(() => load().catch((): ComponentType<Props> => NotLoaded));
}

/** After an update of the server the files of before are gone; the page loaded anew has the new ones. */
function NotLoaded() {
  const trouble = new RequestProblem(0, { code: "offline" });
  return <Trouble trouble={trouble} onRetry={() => location.reload()} />;
}
