import type { FunctionComponent } from "preact";
import { ErrorBoundary, lazy, LocationProvider, Route, Router, useLocation } from "preact-iso";
import { RequestProblem } from "../api/http.ts";
import { EditorScreen } from "../editor/editor-screen.tsx";
import { FlowList } from "../flows/flow-list.tsx";
import { PeopleScreen } from "../people/people-screen.tsx";
import { Announcer } from "../view/announcer.tsx";
import { Toasts } from "../view/toasts.tsx";
import { Trouble } from "../view/trouble.tsx";
import { words } from "../words/words.ts";
import { Door } from "./door.tsx";
import { invitation } from "./invitation.ts";
import { Navigation } from "./navigation.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { session } from "./session.ts";

// What shoppers did is a studio of its own, loaded when somebody looks at it.
const DashboardScreen = later(() =>
  import("../dashboard/dashboard-screen.tsx").then((loaded) => loaded.DashboardScreen),
);
const InsightsScreen = later(() =>
  import("../insights/insights-screen.tsx").then((loaded) => loaded.InsightsScreen),
);
const ExperimentsScreen = later(() =>
  import("../experiments/experiments-screen.tsx").then((loaded) => loaded.ExperimentsScreen),
);
const ExperimentScreen = later(() =>
  import("../experiments/experiment-screen.tsx").then((loaded) => loaded.ExperimentScreen),
);
const ConversationsScreen = later(() =>
  import("../conversations/conversations-screen.tsx").then((loaded) => loaded.ConversationsScreen),
);
const ConversationScreen = later(() =>
  import("../conversations/conversation-screen.tsx").then((loaded) => loaded.ConversationScreen),
);

/** A screen that comes when it is wanted; if it does not come, that is said. */
function later(load: () => Promise<FunctionComponent>): FunctionComponent {
  return lazy(() => load().catch(() => NotLoaded));
}

/** After an update of the server the files of before are gone; the page loaded anew has the new ones. */
function NotLoaded() {
  const trouble = new RequestProblem(0, { code: "offline" });
  return <Trouble trouble={trouble} onRetry={() => location.reload()} />;
}

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
        <ErrorBoundary>
          <Router>
            <Route path="/studio" component={FlowList} />
            <Route path="/studio/flows/:id" component={EditorScreen} />
            <Route path="/studio/dashboard" component={DashboardScreen} />
            <Route path="/studio/insights" component={InsightsScreen} />
            <Route path="/studio/experiments" component={ExperimentsScreen} />
            <Route path="/studio/experiments/:id" component={ExperimentScreen} />
            <Route path="/studio/conversations" component={ConversationsScreen} />
            <Route path="/studio/conversations/:id" component={ConversationScreen} />
            <Route path="/studio/people" component={PeopleScreen} />
            <Route default component={NothingHere} />
          </Router>
        </ErrorBoundary>
      </main>
      <Toasts />
      <Announcer />
    </div>
  );
}
