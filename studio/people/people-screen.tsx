import { useEffect, useMemo, useState } from "preact/hooks";
import { createResource } from "../api/resource.ts";
import { api } from "../api/studio-api.ts";
import { NothingHere } from "../frame/nothing-here.tsx";
import { account } from "../frame/session.ts";
import { Icon } from "../view/icon.tsx";
import { words } from "../words/words.ts";
import { AccountTable } from "./account-table.tsx";
import { AuditList } from "./audit-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { OpenLinks } from "./open-links.tsx";

/** Who may use the studio, who was let in, and what they did in it. */
export function PeopleScreen() {
  return account()?.role === "admin" ? <People /> : <NothingHere />;
}

function People() {
  const accounts = useMemo(() => createResource(api.accounts), []);
  const links = useMemo(() => createResource(api.links), []);
  const audit = useMemo(() => createResource(api.audit), []);
  const [isInviting, setInviting] = useState(false);
  const load = (): void => {
    for (const one of [accounts, links, audit]) void one.load();
  };
  useEffect(load, []);
  const { people, peopleText, invite } = words();
  return (
    <div class="screen">
      <header class="screen-head">
        <div>
          <h1>{people}</h1>
          <p>{peopleText}</p>
        </div>
        <button type="button" class="button primary" onClick={() => setInviting(true)}>
          <Icon name="plus" little />
          {invite}
        </button>
      </header>
      <AccountTable accounts={accounts} onChange={load} />
      <OpenLinks links={links} onChange={load} />
      <h2 class="people-title">{words().history}</h2>
      <AuditList audit={audit} />
      {isInviting && <InviteDialog onInvited={load} onClose={() => setInviting(false)} />}
    </div>
  );
}
