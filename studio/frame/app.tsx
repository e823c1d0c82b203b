import { LocationProvider, Route, Router, useLocation } from "preact-iso";
import { EditorScreen } from "../editor/editor-screen.tsx";
import { FlowList } from "../flows/flow-list.tsx";
import { PeopleScreen } from "../people/people-screen.tsx";
import { Announcer } from "../view/announcer.tsx";
import { Toasts } from "../view/toasts.tsx";
import { words } from "../words/words.ts";
import { Door } from "./door.tsx";
import { invitation } from "./invitation.ts";
import { Navigation } from "./navigation.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { session } from "./session.ts";

/** The whole studio: the door for strangers, the screens for everybody else. */
export function App() {
  const me = session.value;
  if (me.state === "unknown") return null;
  if (me.state !== "signed-in" || invitation(location.hash)?.kind === "join") {
    return <Door hash={location.hash} />;
  }
  return (
    <LocationProvider scope="/studio">
      <Frame />
    </LocationProvider>
  );
}

function Frame() {
  const { path } = useLocation();
  const isEditing = path.startsWith("/studio/flows/");
  return (
    <div class={isEditing ? "studio narrow-nav" : "studio"}>
      <a class="skip button" href="#main">
        {words().skipToContent}
      </a>
      <Navigation />
      <main class="main" id="main" tabIndex={-1}>
        <Router>
          <Route path="/studio" component={FlowList} />
          <Route path="/studio/flows/:id" component={EditorScreen} />
          <Route path="/studio/people" component={PeopleScreen} />
          <Route default component={NothingHere} />
        </Router>
      </main>
      <Toasts />
      <Announcer />
    </div>
  );
}
