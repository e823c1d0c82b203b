import type { StudioIssue } from "../../src/protocol/studio.ts";
import { Icon } from "../view/icon.tsx";
import { language } from "../words/words.ts";

/** What is wrong here, with what to do about it. */
export function IssueList({ issues }: { readonly issues: readonly StudioIssue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul class="issues-here">
      {issues.map((issue) => (
        <li key={issue.key} class={issue.severity === "error" ? "wrong" : "wrong warned"}>
          <Icon name={issue.severity === "error" ? "error" : "warning"} little />
          <span>{issue.sentence[language.value]}</span>
        </li>
      ))}
    </ul>
  );
}
