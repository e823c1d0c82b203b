import type { StudioOpenLink } from "../../src/protocol/studio.ts";
import { RequestProblem } from "../api/http.ts";
import { problemText } from "../api/problem-text.ts";
import type { Resource } from "../api/resource.ts";
import { api } from "../api/studio-api.ts";
import { formatTime } from "../view/format.ts";
import { toast } from "../view/toasts.tsx";
import { words } from "../words/words.ts";
import { roleName } from "./role-name.ts";

interface Props {
  readonly links: Resource<readonly StudioOpenLink[]>;
  readonly onChange: () => void;
}

/** Who could still come in: nothing is there as long as there is no such link. */
export function OpenLinks({ links, onChange }: Props) {
  const state = links.state.value;

  async function withdraw({ id }: StudioOpenLink): Promise<void> {
    try {
      await api.withdrawLink(id);
      toast(words().linkWithdrawn);
    } catch (trouble) {
      const isSpent = trouble instanceof RequestProblem && trouble.code === "unknown-link";
      toast(isSpent ? words().linkWithdrawn : problemText(trouble));
    }
    onChange();
  }

  if (state.type !== "ready" || state.value.length === 0) return null;
  const { openLinks, openLinksText, linkColumns, withdraw: withdrawWord } = words();
  return (
    <section aria-labelledby="open-links">
      <h2 class="people-title" id="open-links">
        {openLinks}
      </h2>
      <p class="muted people-text">{openLinksText}</p>
      <div class="card people">
        <table class="table stacked">
          <thead>
            <tr>
              <th scope="col">{linkColumns.what}</th>
              <th scope="col">{linkColumns.until}</th>
              <th scope="col">{linkColumns.by}</th>
              <th scope="col">
                <span class="hidden">{withdrawWord}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {state.value.map((link) => (
              <tr key={link.id}>
                <td>{purposeOf(link)}</td>
                <td data-label={linkColumns.until}>{formatTime(link.expiresAt)}</td>
                <td class="muted">{link.by}</td>
                <td class="row-acts">
                  <button type="button" class="button quiet" onClick={() => void withdraw(link)}>
                    {withdrawWord}
                    <span class="hidden">: {purposeOf(link)}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function purposeOf(link: StudioOpenLink): string {
  const { invitationAs, invitationFor, newPasswordFor } = words();
  if (link.kind === "password") return newPasswordFor(link.name);
  const role = roleName(link.role);
  return link.forWhom === undefined ? invitationAs(role) : invitationFor(link.forWhom, role);
}
